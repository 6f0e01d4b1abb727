namespace AfTjData;

/// <summary>How one value is chosen where sources may give several.</summary>
/// <remarks>There is no default on purpose: whoever wants one number says by which rule.</remarks>
/// <threadsafety>Immutable, so safe to share between threads.</threadsafety>
public sealed class ValuePolicy
{
    private readonly string _name;

    private ValuePolicy(string name, Source? source = null)
    {
        _name = name;
        Source = source;
    }

    /// <summary>The reading that claims least: the one with the lowest lower limit, where a reading without one counts as lowest.</summary>
    /// <example><code>var atLeast = Figures.For(Measure.Length, Places.All["afghan-tajik-border"]).Value(ValuePolicy.Conservative).Quantity;  // more-than 1000 km</code></example>
    public static ValuePolicy Conservative { get; } = new("conservative");

    /// <summary>The narrowest range that holds every reading, open on a side where one of them is open, in the unit of the first.</summary>
    /// <example><code>var between = Figures.For(Measure.Length, Places.All["afghan-tajik-border"]).Value(ValuePolicy.Range).Quantity;  // more-than 1000 km</code></example>
    public static ValuePolicy Range { get; } = new("range");

    /// <summary>The reading of the source that is surely the latest; none where the dates of the sources leave that open.</summary>
    /// <example><code>var latest = Figures.For(Measure.Length, Places.All["afghan-tajik-border"]).Value(ValuePolicy.ByLatestSource).Quantity;  // 1344 km</code></example>
    public static ValuePolicy ByLatestSource { get; } = new("by latest source");

    internal Source? Source { get; }

    /// <summary>The reading of one source.</summary>
    /// <param name="source">A text, or an outlet or document that a text has it from.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException">The source is null.</exception>
    /// <example><code>var policy = ValuePolicy.BySource(Sources.All["indrastra-2021-11"]);</code></example>
    public static ValuePolicy BySource(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new ValuePolicy($"by source {source.Id}", source);
    }

    /// <summary>The name of the policy.</summary>
    /// <returns>One line for people to read.</returns>
    public override string ToString() => _name;
}
