namespace AfTjData;

/// <summary>Which part of the graph a walk sees: which sorts of steps, which statuses, and who says so by when.</summary>
/// <remarks>
/// <see cref="Default"/> sees every sort of step of what occurred or is ongoing. Every method gives a new view and narrows or changes
/// one thing, so they combine in any order. A record counts only by evidence that affirms it, and only if the evidence that a view lets through
/// bears out the fields that make the step: a text that dates an event and says nothing of who took part adds no step.
/// </remarks>
/// <example><code>
/// GraphView july2024 = GraphView.Default.AsKnownOn(new DateOnly(2024, 7, 20)).OfKinds(StepKinds.Relation);
/// var friends = Actors.Tajikistan.Neighbours(july2024).Where(s => s.Label == "cooperates-with");
/// </code></example>
/// <threadsafety>Immutable, so safe to share between threads.</threadsafety>
public sealed class GraphView
{
    private readonly StepKinds _kinds = StepKinds.All;
    private readonly int _statuses = Bit(AfTjData.Status.Occurred) | Bit(AfTjData.Status.Ongoing);
    private readonly DateOnly? _knownOn;
    private readonly Source? _source;
    private readonly Hedge? _atLeast;

    private GraphView()
    {
    }

    private GraphView(StepKinds kinds, int statuses, DateOnly? knownOn, Source? source, Hedge? atLeast)
    {
        _kinds = kinds;
        _statuses = statuses;
        _knownOn = knownOn;
        _source = source;
        _atLeast = atLeast;
    }

    /// <summary>Every sort of step, of what occurred or is ongoing, whoever says so.</summary>
    public static GraphView Default { get; } = new();

    // Without a slice every piece of affirming evidence is let through, and the compiler has seen to it that every field is covered.
    private bool IsSliced => _knownOn is not null || _source is not null || _atLeast is not null;

    /// <summary>A view of some sorts of steps only.</summary>
    /// <param name="kinds">One sort or several combined.</param>
    /// <returns>The narrower view.</returns>
    /// <example><code>var ties = Actors.Taliban.Neighbours(GraphView.Default.OfKinds(StepKinds.Relation));</code></example>
    public GraphView OfKinds(StepKinds kinds) => new(kinds, _statuses, _knownOn, _source, _atLeast);

    /// <summary>A view of these statuses and no others, in place of those before.</summary>
    /// <param name="statuses">The statuses. What has no status, such as a tenure, is always seen.</param>
    /// <returns>The other view.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statuses"/> is null.</exception>
    /// <example><code>var absent = Actors.Tajikistan.Neighbours(GraphView.Default.WithStatus(Status.DidNotOccur));</code></example>
    public GraphView WithStatus(params Status[] statuses)
    {
        ArgumentNullException.ThrowIfNull(statuses);
        return new GraphView(_kinds, statuses.Aggregate(0, (bits, status) => bits | Bit(status)), _knownOn, _source, _atLeast);
    }

    /// <summary>A view of what sources dated on or before a day say. A source whose date is open or may lie later is left out.</summary>
    /// <param name="day">The day. A source that gives its month is known from the last day of the month.</param>
    /// <returns>The narrower view.</returns>
    /// <remarks>It goes by when a source wrote, not by when things happened; texts that name no date of their own are never seen.</remarks>
    /// <example><code>var then = Actors.Tajikistan.Neighbours(GraphView.Default.AsKnownOn(new DateOnly(2024, 7, 20)));</code></example>
    public GraphView AsKnownOn(DateOnly day) => new(_kinds, _statuses, day, _source, _atLeast);

    /// <summary>A view of what one source says, itself or in passing others on.</summary>
    /// <param name="source">The source.</param>
    /// <returns>The narrower view.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <example><code>var told = Actors.Taliban.Neighbours(GraphView.Default.AsOf(Sources.All["saini-2024-07-20"]));</code></example>
    public GraphView AsOf(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new GraphView(_kinds, _statuses, _knownOn, source, _atLeast);
    }

    /// <summary>A view of what is put at least so firmly by somebody.</summary>
    /// <param name="hedge">The weakest hedge that is let through.</param>
    /// <returns>The narrower view.</returns>
    /// <example><code>var firm = Actors.Tajikistan.Neighbours(GraphView.Default.AtLeast(Hedge.Reported));</code></example>
    public GraphView AtLeast(Hedge hedge) => new(_kinds, _statuses, _knownOn, _source, hedge);

    /// <summary>What the view sees.</summary>
    /// <returns>One line for people to read, such as <c>Relation; Occurred, Ongoing; known on 2024-07-20</c>; its form may change.</returns>
    public override string ToString()
    {
        var statuses = string.Join(", ", Enum.GetValues<Status>().Where(Sees));
        var slices = new[]
        {
            _kinds.ToString(),
            statuses.Length == 0 ? "no status" : statuses,
            _knownOn is { } day ? FormattableString.Invariant($"known on {day:yyyy-MM-dd}") : null,
            _source is null ? null : $"as of {_source.Id}",
            _atLeast is { } hedge ? $"at least {hedge}" : null,
        };
        return string.Join("; ", slices.Where(s => s is not null));
    }

    internal bool Sees(StepKinds kind) => (_kinds & kind) != 0;

    internal bool Sees(Status status) => (_statuses & Bit(status)) != 0;

    /// <summary>Whether what is let through of a record's evidence bears out all these fields.</summary>
    internal bool Tells(IRecord record, ReadOnlySpan<string> fields)
    {
        if (!IsSliced)
            return record.Evidence.Any(e => e.Polarity == Polarity.Affirms);
        foreach (var field in fields)
        {
            if (!Tells(record, field))
                return false;
        }

        return true;
    }

    private static int Bit(Status status) => 1 << (int)status;

    private bool Tells(IRecord record, string field)
    {
        foreach (var evidence in record.Evidence)
        {
            if (evidence.Polarity == Polarity.Affirms && (evidence.For.Count == 0 || evidence.For.Contains(field)) && Admits(evidence))
                return true;
        }

        return false;
    }

    private bool Admits(Evidence evidence) =>
        (_source is null || evidence.At.Source.Id == _source.Id) &&
        (_atLeast is not { } hedge || evidence.Hedge <= hedge) &&
        (_knownOn is not { } day || evidence.Source.Date?.Latest <= day);
}
