using System.Globalization;
using AfTjData.Tool.Exports;
using AfTjData.Tool.Imports;
using AfTjData.Tool.Pages;

namespace AfTjData.Tool.Views;

/// <summary>What was read back, as a page to read.</summary>
internal static class ImportPage
{
    /// <summary>How many records of a list are named: what a screen holds.</summary>
    private const int Shown = 20;

    /// <summary>Lays out the page.</summary>
    public static Page Of(ImportReport report)
    {
        var width = Number(report.Total).Length;
        List<Section> sections =
        [
            new(report.Identity.Title,
            [
                new NamedValues(
                [
                    ("version", report.Identity.Version),
                    ("data of", DatasetTexts.Day(report.Identity.Date)),
                    ("content hash", report.IsHashRight ? report.ComputedHash : $"{report.ComputedHash}, and not {report.Identity.ContentHash}, which it states"),
                ]),
            ]),
            new("Records",
            [
                new NamedValues([.. report.Counts.Select(c => (c.Kind, Number(c.Count).PadLeft(width))), ("all kinds", Number(report.Total))]),
            ]),
            new("Compared with the dataset of this program", [new Paragraph(Verdict(report))]),
        ];
        Add("Missing here", report.Missing);
        Add("Not in the dataset of this program", report.Added);
        Add("Changed", report.Changed);
        return new Page(sections);

        void Add(string heading, IReadOnlyList<string> records)
        {
            if (records.Count > 0)
                sections.Add(new($"{heading} ({(records.Count > Shown ? $"{Number(Shown)} of " : "")}{Number(records.Count)})", [new Code([.. records.Take(Shown)])]));
        }
    }

    private static string Verdict(ImportReport report) => report.IsShipped
        ? $"Every record is equal to that of version {Dataset.Version}, and none is missing."
        : $"It differs from version {Dataset.Version}: {Number(report.Missing.Count)} missing, {Number(report.Added.Count)} added, {Number(report.Changed.Count)} changed.";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
