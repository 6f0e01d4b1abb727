using System.Globalization;
using AfTjData.Tool.Coverages;
using AfTjData.Tool.Pages;

namespace AfTjData.Tool.Views;

/// <summary>The coverage of texts as a page to read.</summary>
internal static class CoveragePage
{
    /// <summary>Lays out the page.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="onlySummary">Whether the counts are enough.</param>
    public static Page Of(IReadOnlyList<TextCoverage> texts, bool onlySummary) => new(
    [
        .. onlySummary ? [] : texts.Select(t => new Section(t.Source, [new FieldValues([.. t.Sentences.SelectMany(Rows)])])),
        new Section("Sentences", [new NamedValues([.. texts.Select(t => (t.Source, Counts([t]))), .. texts.Count > 1 ? [("all texts", Counts(texts))] : Array.Empty<(string, string)>()])]),
    ]);

    private static IEnumerable<FieldRow> Rows(SentenceCoverage sentence)
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"{sentence.Number.Paragraph}.{sentence.Number.Sentence}");
        if (sentence.IsForgotten)
            yield return new FieldRow(number, "NEITHER USED NOR WAIVED");
        if (sentence.WaivedFor is { } reason)
            yield return new FieldRow(number, $"waived: {reason}{(sentence.IsUsed ? " (yet records use it)" : "")}");
        if (sentence.IsUsed)
            yield return new FieldRow(sentence.IsWaived ? "" : number, string.Join(", ", sentence.Records));
    }

    private static string Counts(IReadOnlyList<TextCoverage> texts) => string.Create(
        CultureInfo.InvariantCulture,
        $"{texts.Sum(t => t.Sentences.Count)} sentences: {texts.Sum(t => t.Used)} used, {texts.Sum(t => t.Waived)} waived, {texts.Sum(t => t.Forgotten)} neither");
}
