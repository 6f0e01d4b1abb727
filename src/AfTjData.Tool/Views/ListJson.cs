using AfTjData.Tool.Listings;

namespace AfTjData.Tool.Views;

/// <summary>A list of records as JSON.</summary>
internal static class ListJson
{
    /// <summary>Writes the list.</summary>
    public static string Write(Listing listing) => ToolJson.Write(new
    {
        Kind = listing.Kind.Name,
        Count = listing.Records.Count,
        listing.Of,
        listing.Period,
        listing.Asked,
        Records = listing.Records.Select(r => new
        {
            r.Summary.Record.Id,
            r.Summary.Record.Caption,
            r.InPeriod,
            Facts = SummaryLines.Facts(r.Summary),
            Disputed = r.Summary.IsDisputed,
            Attributions = SummaryLines.Attributions(r.Summary.Told),
        }),
    });
}
