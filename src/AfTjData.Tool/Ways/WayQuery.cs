namespace AfTjData.Tool.Ways;

/// <summary>Which ways from actor to actor are asked for.</summary>
/// <param name="From">Where they set out.</param>
/// <param name="To">Where they lead to.</param>
/// <param name="MostHops">How many hops a way may have.</param>
/// <param name="MostWays">How many ways are shown.</param>
/// <param name="Directed">Whether every hop has to go the way that its record reads.</param>
/// <param name="AsOf">What sources dated later say is left out; null for no such day.</param>
/// <param name="Source">The only source that counts; null for all.</param>
/// <param name="AtLeast">The weakest hedge that will do; null for any.</param>
internal sealed record WayQuery(Actor From, Actor To, int MostHops, int MostWays, bool Directed, DateOnly? AsOf, Source? Source, Hedge? AtLeast)
{
    /// <summary>The part of the graph that is looked at: what occurred or is ongoing.</summary>
    public GraphView View
    {
        get
        {
            var view = GraphView.Default;
            if (AsOf is { } day)
                view = view.AsKnownOn(day);
            if (Source is { } source)
                view = view.AsOf(source);
            return AtLeast is { } hedge ? view.AtLeast(hedge) : view;
        }
    }

    /// <summary>Whether a piece of evidence is among what is looked at.</summary>
    public bool Admits(Evidence evidence) =>
        (Source is null || evidence.Source.Id == Source.Id)
        && (AsOf is not { } day || evidence.Source.Date?.Latest <= day)
        && (AtLeast is not { } hedge || evidence.Hedge <= hedge);
}
