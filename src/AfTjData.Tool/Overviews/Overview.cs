namespace AfTjData.Tool.Overviews;

/// <summary>What the overview says, in whatever form it is shown.</summary>
/// <param name="Counts">How many records there are of each kind, in the order of the kinds' names.</param>
/// <param name="Texts">What each text gave.</param>
/// <param name="Newest">The newest events that came about or are under way.</param>
/// <param name="EventCount">How many events the newest were chosen from.</param>
/// <param name="OpenDisputes">Disputes that nothing in the texts explains.</param>
/// <param name="OpenDisputeCount">How many of them there are.</param>
internal sealed record Overview(
    IReadOnlyList<KindCount> Counts,
    IReadOnlyList<TextSummary> Texts,
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
        // What came about, each happening once: a part of a larger event, or another account of one, would tell it twice.
        var events = Events.All
            .Where(e => e.Status is Status.Occurred or Status.Ongoing && e.PartOf is null && e.AccountOf is null)
            .ToList();
        var disputes = Disputes.ByState(DisputeState.Open);
        return new Overview(
            [.. Dataset.AllKinds.Select(t => new KindCount(t.Kind, t.Count))],
            TextSummary.OfDataset(),
            [.. events.OrderByDescending(FirstKnownDay)
                .ThenByDescending(e => e.When.Latest ?? DateOnly.MaxValue)
                .ThenBy(e => e.Id, StringComparer.Ordinal)
                .Take(Shown)
                .Select(EventSummary.Of)],
            events.Count,
            [.. disputes.Take(Shown).Select(DisputeSummary.Of)],
            disputes.Count);
    }

    // The day on which it had begun for certain. A date of which only the end is known ("some day up to the article") would make everything
    // undated as new as the newest text.
    private static DateOnly FirstKnownDay(Event e) => e.When.Earliest ?? DateOnly.MinValue;
}

/// <summary>How many records a kind has.</summary>
/// <param name="Kind">The kind as the data files name it.</param>
/// <param name="Count">How many records.</param>
internal sealed record KindCount(string Kind, int Count);
