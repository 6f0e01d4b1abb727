using System.Globalization;
using AfTjData.Tool.Listings;
using AfTjData.Tool.Pages;

namespace AfTjData.Tool.Views;

/// <summary>A list of records as a page to read.</summary>
internal static class ListPage
{
    /// <summary>Lays out the page.</summary>
    public static Page Of(Listing listing)
    {
        if (listing.Period is not { } period)
            return new Page([Section(Title(listing), listing, listing.Records)]);
        var sure = listing.Records.Where(r => r.InPeriod is { IsYes: true }).ToList();
        var maybe = listing.Records.Where(r => r.InPeriod is { IsMaybe: true }).ToList();
        var sections = new List<Section> { Section($"{Title(listing, sure.Count)}, in {period}", listing, sure) };
        if (maybe.Count > 0)
            sections.Add(Section($"{Title(listing, maybe.Count)}, maybe in {period}: what is known of the date allows it", null, maybe));
        return new Page(sections);
    }

    private static string Title(Listing listing, int? count = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{Capital(listing.Kind.Plural)} ({count ?? listing.Records.Count} of {listing.Of})");

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static Section Section(string heading, Listing? asked, IReadOnlyList<ListedRecord> records) => new(heading,
    [
        .. asked is { Asked.Count: > 0 } ? [new Paragraph("Asked for: " + string.Join("; ", asked.Asked) + ".")] : Array.Empty<Block>(),
        .. records.Count == 0 ? [new Paragraph("None.")] : Array.Empty<Block>(),
        .. records.Select(r => SummaryLines.Of(r.Summary)),
    ]);
}
