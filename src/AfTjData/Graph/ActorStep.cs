namespace AfTjData;

/// <summary>One step in the graph of actors: from whom, to whom, and the record that says so.</summary>
/// <remarks>
/// Equal by the ids of actors and record, kind, direction and label, without decoding anything. The default value is no step: its
/// actors and its record refuse to be read.
/// </remarks>
/// <example><code>
/// ActorStep step = Actors.Csto.Neighbours().First(s => s.To == Actors.Russia);
/// string read = step.ToString();   // csto has-member russia [relation/russia-member-of-csto]
/// </code></example>
/// <threadsafety>Immutable, so safe to share between threads.</threadsafety>
public readonly record struct ActorStep
{
    private readonly Ref<Actor> _from;
    private readonly Ref<Actor> _to;
    private readonly Ref<IRecord> _record;
    private readonly string? _label;

    internal ActorStep(Ref<Actor> from, Ref<Actor> to, IRecord record, StepKinds kind, StepDirection direction, string label)
    {
        _from = from;
        _to = to;
        _record = new Ref<IRecord>(record);
        Kind = kind;
        Direction = direction;
        _label = label;
    }

    /// <summary>The actor that the step sets out from.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Actor From => _from.Value;

    /// <summary>The actor that the step leads to.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Actor To => _to.Value;

    /// <summary>The record that makes the step: a relation, tenure, event, position, agreement or project, or the actor that names its parent.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public IRecord Record => _record.Value;

    /// <summary>Of what sort the step is: one of the values, never several.</summary>
    public StepKinds Kind { get; }

    /// <summary>Which way the record reads.</summary>
    public StepDirection Direction { get; }

    /// <summary>
    /// What ties the two, read from <see cref="From"/> to <see cref="To"/>: the relation type or its inverse (<c>has-member</c>), the
    /// stance (<c>opposes</c>, or <c>target of opposes by</c>), the office, or the roles of the two (<c>actor to recipient</c>).
    /// </summary>
    public string Label => _label ?? "";

    internal string FromId => _from.Id;

    internal string ToId => _to.Id;

    /// <summary>The ids of the two, the label between them, and kind and id of the record. No record is decoded for it.</summary>
    /// <returns>Such as <c>csto has-member russia [relation/russia-member-of-csto]</c>; empty for the default value.</returns>
    public override string ToString() => _from.IsNone ? "" : $"{_from.Id} {Label} {_to.Id} [{_record}]";

    /// <summary>The same step the other way round.</summary>
    internal ActorStep Reversed(string label) => new(_to, _from, Record, Kind, Turned(Direction), label);

    private static StepDirection Turned(StepDirection direction) => direction switch
    {
        StepDirection.Forward => StepDirection.Backward,
        StepDirection.Backward => StepDirection.Forward,
        _ => direction,
    };
}
