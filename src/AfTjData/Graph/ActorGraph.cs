namespace AfTjData;

/// <summary>Walks from actor to actor through the records that tie them.</summary>
/// <remarks>
/// No graph is built or kept: a walk reads the reverse lookups of the actors that it comes to, and decodes the records on its way.
/// </remarks>
/// <threadsafety>All members are safe to use from any number of threads.</threadsafety>
public static class ActorGraph
{
    /// <summary>The most hops that <see cref="Paths"/> takes; beyond, everybody is linked with everybody.</summary>
    /// <example><code>bool far = ActorGraph.Paths(Actors.Russia, Actors.Csto, ActorGraph.LongestPath).Any();   // true</code></example>
    public const int LongestPath = 6;

    /// <summary>The steps that lead away from an actor: one for each record and each actor at its other end.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="view">What is seen; <see cref="GraphView.Default"/> if null.</param>
    /// <returns>
    /// The steps, found while they are read: sort by sort in the order of <see cref="StepKinds"/>, within a sort by the ids of the records. Empty
    /// for an actor that the dataset does not hold, but for its parent.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="actor"/> is null.</exception>
    /// <example><code>
    /// var members = Actors.Csto.Neighbours().Where(s => s.Label == "has-member").Select(s => s.To.Label);   // Russia, Tajikistan
    /// </code></example>
    public static IEnumerable<ActorStep> Neighbours(this Actor actor, GraphView? view = null)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return StepWalk.From(actor, view ?? GraphView.Default);
    }

    /// <summary>The ways from one actor to another that come past nobody twice.</summary>
    /// <param name="from">Where they set out.</param>
    /// <param name="to">Where they lead to.</param>
    /// <param name="maxSteps">How many hops a way may have.</param>
    /// <param name="view">What is seen; <see cref="GraphView.Default"/> if null.</param>
    /// <param name="directed">Whether every step has to go the way that its record reads: forward, or mutual.</param>
    /// <returns>
    /// The ways, found while they are read: the shortest first, of one length in the ordinal order of the ids that they come past. Unless
    /// asked to, directions do not matter: a step against the record is a step. Empty if the two are the same actor or too far apart.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="from"/> or <paramref name="to"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxSteps"/> is less than 1 or more than <see cref="LongestPath"/>.</exception>
    /// <example><code>
    /// ActorPath way = ActorGraph.Paths(Actors.Russia, Actors.Csto).First();   // russia > csto
    /// GraphView ties = GraphView.Default.OfKinds(StepKinds.Relation);
    /// int there = ActorGraph.Paths(Actors.Russia, Actors.Csto, 1, ties, directed: true).Count();   // 1
    /// int back = ActorGraph.Paths(Actors.Csto, Actors.Russia, 1, ties, directed: true).Count();    // 0: it is Russia that is a member
    /// </code></example>
    public static IEnumerable<ActorPath> Paths(Actor from, Actor to, int maxSteps = 3, GraphView? view = null, bool directed = false)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxSteps, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maxSteps, LongestPath);
        return PathSearch.Run(from, to, maxSteps, view ?? GraphView.Default, directed);
    }
}
