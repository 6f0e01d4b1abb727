using AfTjData.Tool.Lookups;

namespace AfTjData.Tool.Contested;

/// <summary>Which disputes are asked for. What is null or empty asks for nothing in particular.</summary>
internal sealed record DisputeQuery
{
    /// <summary>Open, or explained one way or another; one of these.</summary>
    public IReadOnlyList<DisputeState> States { get; init; } = [];

    /// <summary>How hard the sides clash; one of these.</summary>
    public IReadOnlyList<DisputeKind> Types { get; init; } = [];

    /// <summary>Who stands in a side.</summary>
    public Actor? Actor { get; init; }

    /// <summary>The record that is a side, or the dispute itself.</summary>
    public IRecord? Record { get; init; }

    /// <summary>Who tells a side; of two sources, each tells another side.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>The disputes: open ones first, of these the hardest first, then by id.</summary>
    public IEnumerable<Dispute> Run()
    {
        var asked = Start();
        if (States.Count > 0)
            asked = asked.Where(d => States.Contains(d.State));
        if (Types.Count > 0)
            asked = asked.Where(d => Types.Contains(d.Type));
        if (Actor is { } actor)
        {
            var about = SaidAbout.Of(actor);
            asked = asked.Where(d => d.Sides.Any(s => about.Contains(s.Record.Value)));
        }

        if (Record is not null)
            asked = asked.Where(OfRecord(Record).Contains);
        return asked.OrderBy(d => d.State).ThenBy(d => d.Type).ThenBy(d => d.Id, StringComparer.Ordinal);
    }

    private static RefList<Dispute> OfRecord(IRecord record) => record is Dispute itself ? RefList.From([itself]) : Disputes.About(record);

    private IEnumerable<Dispute> Start() => Sources.Count switch
    {
        0 => Disputes.All,
        1 => Disputes.All.FromSource(Sources[0]),
        _ => Dataset.ToldDifferently(Sources[0], Sources[1]),
    };
}
