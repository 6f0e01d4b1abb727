using AfTjData.Tool.Records;

namespace AfTjData.Tool.Ways;

/// <summary>A way from one actor to another, with what makes each hop.</summary>
/// <param name="Actors">Whom it comes past, both ends among them.</param>
/// <param name="Hops">For each hop all records that make it.</param>
internal sealed record Way(IReadOnlyList<Actor> Actors, IReadOnlyList<IReadOnlyList<WayStep>> Hops)
{
    /// <summary>The ways that a query asks for: the shortest first.</summary>
    public static IReadOnlyList<Way> Find(WayQuery query) =>
    [
        .. ActorGraph.Paths(query.From, query.To, query.MostHops, query.View, query.Directed)
            .Take(query.MostWays)
            .Select(p => new Way(p.Actors, [.. p.Hops.Select(h => h.Select(s => WayStep.Of(s, query)).ToList())])),
    ];
}

/// <summary>A record that makes a hop.</summary>
/// <param name="Step">What ties the two.</param>
/// <param name="Told">Who says so, of those who are listened to.</param>
internal sealed record WayStep(ActorStep Step, IReadOnlyList<Told> Told)
{
    /// <summary>A step with those who tell it.</summary>
    public static WayStep Of(ActorStep step, WayQuery query)
    {
        // A text may bear out the tie and not the status of the record: then all that it says of the record stands behind the step.
        var telling = StepEvidence.Of(step).Where(query.Admits).ToList();
        return new WayStep(step, Records.Told.Of(telling.Count > 0 ? telling : step.Record.Evidence.Where(query.Admits)));
    }
}
