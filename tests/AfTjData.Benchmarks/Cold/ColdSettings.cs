namespace AfTjData.Benchmarks.Cold;

/// <summary>What can be chosen about cold start, beyond what every section lets one choose.</summary>
internal sealed record ColdSettings
{
    /// <summary>The keys of the contenders to measure; empty for all.</summary>
    public IReadOnlyCollection<string> Contenders { get; init; } = [];

    /// <summary>Counted runs by a contender's key, where it is to have a number of its own.</summary>
    public IReadOnlyDictionary<string, int> RunsOf { get; init; } = new Dictionary<string, int>();

    /// <summary>Whether to compile object initialisers of sizes over which the C# compiler may take minutes.</summary>
    public bool LargeInitialisers { get; init; }
}
