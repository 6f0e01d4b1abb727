namespace AfTjData;

/// <summary>One search for the ways between two actors. It keeps what it has seen of the graph for as long as it runs.</summary>
internal sealed class PathSearch(Actor from, Actor to, int maxSteps, GraphView view, bool directed)
{
    // By id: the hops away from an actor in the order of the ids that they lead to.
    private readonly Dictionary<string, Hop[]> _hops = [];

    /// <summary>The ways, shorter ones before longer ones. Each reading searches anew, so that no two readers share what a search keeps.</summary>
    public static IEnumerable<ActorPath> Run(Actor from, Actor to, int maxSteps, GraphView view, bool directed)
    {
        if (from.Id == to.Id)
            yield break;
        foreach (var path in new PathSearch(from, to, maxSteps, view, directed).Walk())
            yield return path;
    }

    private IEnumerable<ActorPath> Walk()
    {
        var distances = DistancesToEnd();
        if (!distances.TryGetValue(from.Id, out var shortest))
            yield break;
        var way = new List<Hop>(maxSteps);
        for (var length = shortest; length <= maxSteps; length++)
        {
            foreach (var path in Extend(from, length, way, distances))
                yield return path;
        }
    }

    // Depth first to one exact length; an actor from which the end is too far is not entered.
    private IEnumerable<ActorPath> Extend(Actor actor, int left, List<Hop> way, Dictionary<string, int> distances)
    {
        if (left == 0)
        {
            yield return ToPath(way);
            yield break;
        }

        foreach (var hop in HopsFrom(actor))
        {
            var id = hop.To.Id;
            if (!distances.TryGetValue(id, out var distance) || distance >= left || (distance == 0) != (left == 1) || IsOn(way, id))
                continue;
            way.Add(hop);
            foreach (var path in Extend(hop.To, left - 1, way, distances))
                yield return path;
            way.RemoveAt(way.Count - 1);
        }
    }

    private bool IsOn(List<Hop> way, string id) => id == from.Id || way.Exists(h => h.To.Id == id);

    // Every step has one that leads back, so distances to the end are those from the end, against the direction if that matters.
    private Dictionary<string, int> DistancesToEnd()
    {
        var distances = new Dictionary<string, int> { [to.Id] = 0 };
        var edge = new List<Actor> { to };
        for (var distance = 1; distance <= maxSteps && edge.Count > 0; distance++)
        {
            var next = new List<Actor>();
            foreach (var before in edge.SelectMany(Before))
            {
                if (distances.TryAdd(before.Id, distance))
                    next.Add(before);
            }

            edge = next;
        }

        return distances;
    }

    private IEnumerable<Actor> Before(Actor actor) => directed
        ? StepWalk.From(actor, view).Where(s => s.Direction != StepDirection.Forward).DistinctBy(s => s.ToId).Select(s => s.To)
        : HopsFrom(actor).Select(h => h.To);

    private Hop[] HopsFrom(Actor actor)
    {
        if (!_hops.TryGetValue(actor.Id, out var hops))
        {
            hops = [.. StepWalk.From(actor, view)
                .Where(s => !directed || s.Direction != StepDirection.Backward)
                .GroupBy(s => s.ToId)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new Hop(g.First().To, Array.AsReadOnly(g.ToArray())))];
            _hops.Add(actor.Id, hops);
        }

        return hops;
    }

    private ActorPath ToPath(List<Hop> way) => new(
        Array.AsReadOnly((Actor[])[from, .. way.Select(h => h.To)]),
        Array.AsReadOnly(way.Select(h => h.Steps).ToArray()));

    private readonly record struct Hop(Actor To, IReadOnlyList<ActorStep> Steps);
}
