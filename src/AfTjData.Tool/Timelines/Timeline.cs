using AfTjData.Tool.Lookups;

namespace AfTjData.Tool.Timelines;

/// <summary>Happenings in the order of time.</summary>
/// <param name="Query">What was asked for.</param>
/// <param name="Groups">The stretches of time with their happenings; what has no known day comes last.</param>
internal sealed record Timeline(TimelineQuery Query, IReadOnlyList<TimelineGroup> Groups)
{
    /// <summary>All happenings.</summary>
    public IEnumerable<TimelineEntry> Entries => Groups.SelectMany(g => g.Entries);

    /// <summary>The timeline of what a query asks for.</summary>
    public static Timeline Of(TimelineQuery query)
    {
        var asked = Asked(query).ToList();
        var entries = (query.EachAccount ? asked : asked.Distinct()).ToList();
        var shown = entries.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        return new Timeline(query,
        [
            .. entries
                .Select(e => new TimelineEntry(e, InPeriod(e, query), [.. OtherAccounts(e).Where(a => !shown.Contains(a.Id))]))
                .GroupBy(e => TimelineSpan.Of(e.Event.When))
                .OrderBy(g => g.Key)
                .Select(g => new TimelineGroup(g.Key, [.. InOrder(g, g.Key.Unit)])),
        ]);
    }

    /// <summary>The events that tell the same happening otherwise.</summary>
    public static IEnumerable<Event> OtherAccounts(Event told)
    {
        var first = told.AccountOf?.Value ?? told;
        return new[] { first }.Concat(first.Accounts).Where(e => e.Id != told.Id);
    }

    private static IEnumerable<Event> Asked(TimelineQuery query)
    {
        IEnumerable<Event> events = query.Actor is { } actor ? actor.Events : Events.All;
        if (query.Place is { } place)
        {
            var there = PointedAt.Of(place);
            events = events.Where(there.Contains);
        }

        return events.Where(e => InPeriod(e, query) is var answer && (answer.IsYes || (answer.IsMaybe && !query.OnlySure)));
    }

    private static Ternary InPeriod(Event told, TimelineQuery query) => query.Period is { } period ? told.When.Overlaps(period) : Ternary.Yes;

    // What has an end but no known beginning is sorted by the end: that is all there is to sort by.
    private static IEnumerable<TimelineEntry> InOrder(IEnumerable<TimelineEntry> entries, SpanUnit unit) =>
        (unit == SpanUnit.Unknown ? entries.OrderBy(e => e.Event.When.Latest ?? DateOnly.MaxValue) : entries.OrderBy(e => e.Event.When))
            .ThenBy(e => e.Event.When)
            .ThenBy(e => e.Event.Id, StringComparer.Ordinal);
}
