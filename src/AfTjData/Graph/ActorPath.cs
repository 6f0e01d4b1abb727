namespace AfTjData;

/// <summary>A way from one actor to another over others, with all the records that make each hop.</summary>
/// <example><code>
/// ActorPath way = ActorGraph.Paths(Actors.EmomaliRahmon, Actors.Ansarullah).First();
/// foreach (var hop in way.Hops)
///     Console.WriteLine(string.Join("; ", hop));
/// </code></example>
/// <threadsafety>Immutable, so safe to share between threads.</threadsafety>
public sealed class ActorPath
{
    internal ActorPath(IReadOnlyList<Actor> actors, IReadOnlyList<IReadOnlyList<ActorStep>> hops)
    {
        Actors = actors;
        Hops = hops;
    }

    /// <summary>The actors in order, both ends among them, each once.</summary>
    public IReadOnlyList<Actor> Actors { get; }

    /// <summary>For each hop every step that makes it, in the order of <see cref="ActorGraph.Neighbours"/>; never empty.</summary>
    public IReadOnlyList<IReadOnlyList<ActorStep>> Hops { get; }

    /// <summary>How many hops it has: one less than there are actors.</summary>
    public int Length => Hops.Count;

    /// <summary>The ids of the actors with arrows between them.</summary>
    /// <returns>Such as <c>emomali-rahmon > taliban > ansarullah</c>.</returns>
    public override string ToString() => string.Join(" > ", Actors.Select(a => a.Id));
}
