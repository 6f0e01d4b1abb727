namespace AfTjData;

/// <summary>Which events lie near another in time.</summary>
/// <threadsafety>All members are safe to use from any number of threads.</threadsafety>
public static class EventNeighbourhood
{
    /// <summary>The other events that lie at most so many days before or after this one.</summary>
    /// <param name="e">The event.</param>
    /// <param name="daysBefore">How many days before it an event may lie; 0 for none.</param>
    /// <param name="daysAfter">How many days after it an event may lie; 0 for none.</param>
    /// <param name="view">What is seen; <see cref="GraphView.Default"/> if null. The sorts of steps that it sees do not matter here.</param>
    /// <returns>
    /// The events that lie within the days surely or maybe, in the order of their dates (<see cref="EdtfDate.CompareTo"/>), then of their ids. Those of the same day
    /// are among them, parts of this event too.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="e"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number of days is negative.</exception>
    /// <remarks>
    /// Dates are as coarse as the sources leave them: an event of October 2025 lies maybe, not surely, within the 30 days before 15 November. So does a stretch of
    /// time that reaches out of the days, and anything whose date is open on a side.
    /// </remarks>
    /// <example><code>
    /// var before = Events.KabulVisit20251115.EventsWithin(daysBefore: 30, daysAfter: 0);
    /// var wafa = before.Single(n => n.Event == Events.WafaDushanbeVisit).IsWithin;   // maybe
    /// </code></example>
    public static IReadOnlyList<NearbyEvent> EventsWithin(this Event e, int daysBefore, int daysAfter, GraphView? view = null)
    {
        ArgumentNullException.ThrowIfNull(e);
        ArgumentOutOfRangeException.ThrowIfNegative(daysBefore);
        ArgumentOutOfRangeException.ThrowIfNegative(daysAfter);
        view ??= GraphView.Default;
        var near = new List<NearbyEvent>();
        foreach (var other in Events.All)
        {
            if (other.Id == e.Id || !view.Sees(other.Status) || !view.Tells(other, ["type", "when"]))
                continue;
            var within = IsWithin(other.When, e.When, daysBefore, daysAfter);
            if (!within.IsNo)
                near.Add(new NearbyEvent(other, within));
        }

        near.Sort((a, b) => (a.Event.When.CompareTo(b.Event.When), string.CompareOrdinal(a.Event.Id, b.Event.Id)).CompareTo((0, 0)));
        return near.AsReadOnly();
    }

    // The distance from the given event is least between the one's first day and the other's last, and greatest the other way round.
    private static Ternary IsWithin(EdtfDate other, EdtfDate given, long before, long after)
    {
        var least = other.EarliestDay - given.LatestDay;
        var greatest = other.LatestDay - given.EarliestDay;
        if (least > after || greatest < -before)
            return Ternary.No;
        return least >= -before && greatest <= after ? Ternary.Yes : Ternary.Maybe;
    }
}
