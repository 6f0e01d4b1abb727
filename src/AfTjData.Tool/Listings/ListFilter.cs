using AfTjData.Tool.Lookups;

namespace AfTjData.Tool.Listings;

/// <summary>Which records of a kind are asked for. What is null or empty asks for nothing in particular.</summary>
internal sealed record ListFilter
{
    /// <summary>Words by which the kind is sorted, such as an event's type or mode; one of them has to be the record's.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>The stretch of the calendar.</summary>
    public RecordPeriod? Period { get; init; }

    /// <summary>Whether to leave out what may lie in the period and may not.</summary>
    public bool OnlySure { get; init; }

    /// <summary>Who stands in the record: all of these.</summary>
    public IReadOnlyList<Actor> Actors { get; init; } = [];

    /// <summary>The places that the record points at, themselves or by places within them: all of these.</summary>
    public IReadOnlyList<Place> Places { get; init; } = [];

    /// <summary>Who says so: all of these.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>What the record is about, or a heading that takes that in: all of these.</summary>
    public IReadOnlyList<Topic> Topics { get; init; } = [];

    /// <summary>How firmly the firmest evidence puts it; one of these.</summary>
    public IReadOnlyList<Hedge> Hedges { get; init; } = [];

    /// <summary>The weakest hedge that will do.</summary>
    public Hedge? AtLeast { get; init; }

    /// <summary>Whether it is affirmed, or denied.</summary>
    public Polarity? Polarity { get; init; }

    /// <summary>How far it has got; one of these.</summary>
    public IReadOnlyList<Status> Statuses { get; init; } = [];

    /// <summary>Whether to keep only what is a side of a dispute.</summary>
    public bool OnlyDisputed { get; init; }

    /// <summary>What is asked for, in words: a name that was typed is shown with the record that it was taken for.</summary>
    public IEnumerable<string> Asked()
    {
        if (Types.Count > 0)
            yield return "type " + RecordNames.Listed(Types);
        if (Period is not null)
            yield return $"date {Period.Text}{(OnlySure ? ", surely" : "")}";
        foreach (var record in ((IEnumerable<IRecord>)Actors).Concat(Places).Concat(Sources).Concat(Topics))
            yield return $"{record.Kind} {record.Id} ({record.Caption})";
        if (Hedges.Count > 0)
            yield return "at its firmest " + RecordNames.Listed(Hedges.Select(h => h.ToKey()));
        if (AtLeast is { } hedge)
            yield return $"at least {hedge.ToKey()}";
        if (Polarity is { } polarity)
            yield return polarity == AfTjData.Polarity.Denies ? "denied by some source" : "affirmed by some source";
        if (Statuses.Count > 0)
            yield return "status " + RecordNames.Listed(Statuses.Select(s => s.ToKey()));
        if (OnlyDisputed)
            yield return "disputed";
    }
}
