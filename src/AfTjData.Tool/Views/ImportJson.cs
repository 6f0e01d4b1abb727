using AfTjData.Tool.Exports;
using AfTjData.Tool.Imports;

namespace AfTjData.Tool.Views;

/// <summary>What was read back, as JSON.</summary>
internal static class ImportJson
{
    /// <summary>Writes the report.</summary>
    public static string Write(ImportReport report) => ToolJson.Write(new
    {
        report.Identity.Title,
        report.Identity.Version,
        report.Identity.SchemaVersion,
        Date = DatasetTexts.Day(report.Identity.Date),
        StatedHash = report.Identity.ContentHash,
        report.ComputedHash,
        Counts = report.Counts.ToDictionary(c => c.Kind, c => c.Count),
        report.Total,
        EqualsShipped = report.IsShipped,
        ShippedVersion = Dataset.Version,
        report.Missing,
        report.Added,
        report.Changed,
    });
}
