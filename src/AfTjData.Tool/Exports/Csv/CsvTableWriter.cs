using System.Globalization;
using AfTjData.Tool.Exports.Relational;
using AfTjData.Tool.Snapshots;
using CsvHelper;
using CsvHelper.Configuration;

namespace AfTjData.Tool.Exports.Csv;

/// <summary>Writes a table as CSV by RFC 4180: lines that end in CR LF, a header, quotes only where they are needed.</summary>
internal static class CsvTableWriter
{
    private static readonly char[] NeedQuotes = ['"', ',', '\r', '\n'];

    /// <summary>Writes the rows of a dataset.</summary>
    public static void Write(Table table, DatasetSnapshot dataset, TextWriter file)
    {
        using var csv = new CsvWriter(file, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n" }, leaveOpen: true);
        foreach (var column in table.Columns)
            csv.WriteField(column.Name, shouldQuote: false);
        csv.NextRecord();
        foreach (var row in table.Rows(dataset))
        {
            foreach (var cell in row)
                csv.WriteField(TextOf(cell), IsQuoted(cell));
            csv.NextRecord();
        }
    }

    private static string? TextOf(object? cell) => cell switch
    {
        null => null,
        bool flag => flag ? "true" : "false",
        DateOnly day => DatasetTexts.Day(day),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture),
    };

    // An empty text in quotes is a text; without quotes nothing is there.
    private static bool IsQuoted(object? cell) => cell is string text && (text.Length == 0 || text.IndexOfAny(NeedQuotes) >= 0 || text[0] == ' ' || text[^1] == ' ');
}
