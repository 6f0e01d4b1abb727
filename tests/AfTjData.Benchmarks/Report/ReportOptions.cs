namespace AfTjData.Benchmarks.Report;

/// <summary>How much to measure; what is not given is the section's own choice.</summary>
internal sealed record ReportOptions
{
    /// <summary>Everything once and small, to see that it still runs; the figures mean nothing.</summary>
    public bool Smoke { get; init; }

    /// <summary>Counted runs of each measurement; null for the section's own number.</summary>
    public int? Runs { get; init; }

    /// <summary>Records in each made-up dataset; empty for the section's own sizes.</summary>
    public IReadOnlyList<int> Sizes { get; init; } = [];

    /// <summary>The runs asked for, one in a smoke run, and otherwise <paramref name="usual"/>.</summary>
    public int RunsOr(int usual) => Runs ?? (Smoke ? 1 : usual);

    /// <summary>The sizes asked for, one of 1,000 in a smoke run, and otherwise <paramref name="usual"/>.</summary>
    public IReadOnlyList<int> SizesOr(params int[] usual) => Sizes.Count > 0 ? Sizes : Smoke ? [1_000] : usual;
}
