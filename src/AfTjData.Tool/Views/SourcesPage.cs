using System.Globalization;
using AfTjData.Tool.Overviews;
using AfTjData.Tool.Pages;

namespace AfTjData.Tool.Views;

/// <summary>The sources as a page to read.</summary>
internal static class SourcesPage
{
    /// <summary>Lays out the page.</summary>
    public static Page Of(SourceList list) => new(
    [
        new Section($"Texts ({Number(list.Texts.Count)})", [.. list.Texts.Select(OfText)]),
        new Section($"Named by the texts ({Number(list.Cited.Count)})",
        [
            new Paragraph("Outlets and documents that a text names as having something from. They are known only through the texts."),
            .. list.Cited.Select(OfCited),
        ]),
    ]);

    private static Entry OfText(ListedText text) => new(text.Source.Title,
    [
        string.Join(", ", new[] { Authors(text.Source), text.Source.Publisher?.Value.Caption, text.Source.Type.ToKey(), Dated(text.Source), text.Source.Licence }.Where(p => !string.IsNullOrEmpty(p))),
        .. text.Lock is { } locked ? [$"{Number(locked.Sentences.Count)} sentences in {Number(locked.Paragraphs)} paragraphs"] : Array.Empty<string>(),
        $"{Number(text.Summary.Records)} records, {Number(text.Summary.Figures)} of them figures, {Number(text.Summary.Disputes)} of them disputes",
        "evidence: " + string.Join(", ", text.Summary.Evidence.Select(e => $"{Number(e.Count)} {e.Hedge.ToKey()}")),
        .. text.Source.Relays.Count == 0 ? Array.Empty<string>() : ["passes on " + string.Join(", ", text.Source.Relays.Select(r => r.Caption))],
        $"source/{text.Source.Id}",
    ]);

    private static Entry OfCited(CitedSource cited) => new(cited.Source.Title,
    [
        cited.Records == 1 ? "1 record is told with it named" : $"{Number(cited.Records)} records are told with it named",
        .. cited.NamedBy.Count == 0 ? Array.Empty<string>() : ["named in " + string.Join(", ", cited.NamedBy)],
        $"source/{cited.Source.Id}",
    ]);

    private static string Authors(Source source) => string.Join(" and ", source.Authors.Select(a => a.Caption));

    // A date that does not stand on the text must not look as if it did.
    private static string? Dated(Source source) =>
        source.Date is { } date ? DateText.Of(date) + (source.DateBasis is null or DateBasis.Stated ? "" : $" ({source.DateBasis.Value.ToKey()})") : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
