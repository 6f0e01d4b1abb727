namespace AfTjData;

/// <summary>By what sort of record one actor is a step away from another. The values combine, for a filter; a step itself has one.</summary>
/// <example><code>
/// GraphView ties = GraphView.Default.OfKinds(StepKinds.Relation | StepKinds.Tenure);
/// </code></example>
[Flags]
public enum StepKinds
{
    /// <summary>No step at all.</summary>
    None = 0,

    /// <summary>A lasting tie, from its subject to its object.</summary>
    Relation = 1,

    /// <summary>An office held, from the holder to the body that the office belongs to.</summary>
    Tenure = 2,

    /// <summary>An event in which both took part.</summary>
    Event = 4,

    /// <summary>A stance, from its holder to whom it is directed at, between those who share it, or from whoever voices it to its holder.</summary>
    Position = 8,

    /// <summary>An organ or branch, from the part to the larger body: the actor record itself makes the step.</summary>
    Parent = 16,

    /// <summary>An agreement to which both are parties.</summary>
    Agreement = 32,

    /// <summary>A project in which both have a part.</summary>
    Project = 64,

    /// <summary>All of them.</summary>
    All = Relation | Tenure | Event | Position | Parent | Agreement | Project,
}
