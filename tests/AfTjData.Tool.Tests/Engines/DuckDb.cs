using System.Globalization;
using System.Text.Json.Nodes;
using AfTjData.Tests.Support;

namespace AfTjData.Tool.Tests.Engines;

/// <summary>Runs SQL in DuckDB, by the program that the recipes name too.</summary>
internal static class DuckDb
{
    /// <summary>The package that brings the engine.</summary>
    public const string Package = "@duckdb/node-api";

    /// <summary>Runs files of SQL, then more SQL.</summary>
    /// <param name="options">Options of the program, such as variables.</param>
    /// <param name="files">The files.</param>
    /// <param name="queries">What to run after them.</param>
    /// <returns>What each query found, those in the files included.</returns>
    public static IReadOnlyList<JsonArray> Run(IEnumerable<string> options, IEnumerable<string> files, params string[] queries)
    {
        using var folder = new TempFolder();
        var last = folder.Write("queries.sql", string.Join(";\n", queries) + ";\n");
        var run = NodeTools.Run("duckdb.mjs", [.. options, .. files, last]).Succeeded();
        return [.. run.Lines.Where(l => l.Length > 0).Select(l => JsonNode.Parse(l)!.AsArray())];
    }

    /// <summary>The option that gives a variable.</summary>
    public static string[] Set(string name, string value) => ["--set", $"{name}={value}"];

    /// <summary>The text in a column of a row, or null.</summary>
    public static string? Text(this JsonNode? row, string column) =>
        row!.AsObject().TryGetPropertyValue(column, out var value)
            ? value?.ToString()
            : throw new InvalidDataException($"There is no column {column} in {row.ToJsonString()}");

    /// <summary>The number in a column of a row: large ones come as text.</summary>
    public static decimal Number(this JsonNode? row, string column) => decimal.Parse(row.Text(column) ?? "0", CultureInfo.InvariantCulture);

    /// <summary>The rows as lines of text, cells apart by a bar.</summary>
    public static string[] Lines(this JsonArray rows) =>
        [.. rows.Select(r => string.Join('|', r!.AsObject().Select(c => c.Value?.ToString())))];
}
