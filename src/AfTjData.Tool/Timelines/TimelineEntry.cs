namespace AfTjData.Tool.Timelines;

/// <summary>A happening on a timeline.</summary>
/// <param name="Event">The event.</param>
/// <param name="InPeriod">Whether its date lies in the time that was asked for: yes or maybe.</param>
/// <param name="Accounts">The other accounts of the same happening, which have no entry of their own.</param>
internal sealed record TimelineEntry(Event Event, Ternary InPeriod, IReadOnlyList<Event> Accounts);

/// <summary>The happenings of a month, or of a longer stretch where their dates are coarser.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="Entries">The happenings, in the order of their dates.</param>
internal sealed record TimelineGroup(TimelineSpan Span, IReadOnlyList<TimelineEntry> Entries);
