namespace AfTjData.Tool.Overviews;

/// <summary>What the overview says, in whatever form it is shown.</summary>
/// <param name="Counts">How many records there are of each kind, in the order of the kinds' names.</param>
/// <param name="Newest">The newest events.</param>
/// <param name="EventCount">How many events the newest were chosen from.</param>
/// <param name="OpenDisputes">Disputes that nothing in the texts explains.</param>
/// <param name="OpenDisputeCount">How many of them there are.</param>
internal sealed record Overview(
    IReadOnlyList<KindCount> Counts,
    IReadOnlyList<EventSummary> Newest,
    int EventCount,
    IReadOnlyList<DisputeSummary> OpenDisputes,
    int OpenDisputeCount)
{
    /// <summary>How many events and disputes are shown: what a screen holds.</summary>
    private const int Shown = 5;

    /// <summary>How many records there are in all.</summary>
    public int Total => Counts.Sum(c => c.Count);

    /// <summary>Reads the overview off the dataset.</summary>
    public static Overview OfDataset()
    {
        // A part of a larger event, or another account of one, would tell the same happening twice.
        var events = Events.All.Where(e => e.PartOf is null && e.AccountOf is null).ToList();
        var disputes = Disputes.ByState(DisputeState.Open);
        return new Overview(
            [.. Dataset.AllKinds.Select(t => new KindCount(t.Kind, t.Count))],
            [.. events.OrderByDescending(e => e.When.Latest ?? DateOnly.MaxValue)
                .ThenByDescending(e => e.When.Earliest ?? DateOnly.MinValue)
                .ThenBy(e => e.Id, StringComparer.Ordinal)
                .Take(Shown)
                .Select(EventSummary.Of)],
            events.Count,
            [.. disputes.Take(Shown).Select(DisputeSummary.Of)],
            disputes.Count);
    }
}

/// <summary>How many records a kind has.</summary>
/// <param name="Kind">The kind as the data files name it.</param>
/// <param name="Count">How many records.</param>
internal sealed record KindCount(string Kind, int Count);
