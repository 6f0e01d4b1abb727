namespace AfTjData.Tool.Overviews;

/// <summary>What a text gave the dataset.</summary>
/// <param name="Id">The id of its source record.</param>
/// <param name="Records">How many records cite it.</param>
/// <param name="Figures">How many of these are figures.</param>
/// <param name="Disputes">How many of these are disputes.</param>
/// <param name="Evidence">How many pieces of evidence it gives under each hedge, the firmest first. Those of disputes are left out: they say again what a record says.</param>
internal sealed record TextSummary(string Id, int Records, int Figures, int Disputes, IReadOnlyList<(Hedge Hedge, int Count)> Evidence)
{
    /// <summary>The texts, the newest first. A source without a text of its own is none.</summary>
    public static IReadOnlyList<TextSummary> OfDataset() =>
        [.. Sources.All.Where(s => s.File is not null).OrderByDescending(s => s.Date).ThenBy(s => s.Id, StringComparer.Ordinal).Select(Of)];

    private static TextSummary Of(Source source)
    {
        var citing = source.CitedBy.ToList();
        var hedges = citing.Where(r => r is not Dispute)
            .SelectMany(r => r.Evidence)
            .Where(e => e.At.Source.Id == source.Id)
            .CountBy(e => e.Hedge)
            .OrderBy(h => h.Key);
        return new TextSummary(source.Id, citing.Count, citing.OfType<Figure>().Count(), citing.OfType<Dispute>().Count(), [.. hedges.Select(h => (h.Key, h.Value))]);
    }
}
