using System.Globalization;
using AfTjData.Tool.Coverages;

namespace AfTjData.Tool.Views;

/// <summary>The coverage of texts as JSON.</summary>
internal static class CoverageJson
{
    /// <summary>Writes the coverage.</summary>
    public static string Write(IReadOnlyList<TextCoverage> texts, bool onlySummary) => ToolJson.Write(new
    {
        Texts = texts.Select(t => new
        {
            t.Source,
            Count = t.Sentences.Count,
            t.Used,
            t.Waived,
            Neither = t.Forgotten,
            Sentences = onlySummary ? null : t.Sentences.Select(s => new
            {
                At = string.Create(CultureInfo.InvariantCulture, $"{t.Source}#{s.Number.Paragraph}.{s.Number.Sentence}"),
                s.WaivedFor,
                Uses = s.Uses.Select(u => new { u.Record, u.Field }),
            }),
        }),
    });
}
