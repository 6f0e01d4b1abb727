namespace AfTjData.Benchmarks.Steady;

/// <summary>A figure that is wanted, and how it is read from the results.</summary>
/// <param name="What">What it is.</param>
/// <param name="Wanted">What is wanted, in words.</param>
/// <param name="Holds">Whether a value is what is wanted.</param>
/// <param name="Value">The value; null where a dataset has none.</param>
/// <param name="Limit">What no library could be better than, with its own figure; null where a dataset has none.</param>
internal sealed record SteadyFigure(string What, string Wanted, Func<double, bool> Holds, Func<SteadyResults, double?> Value, Func<SteadyResults, string?> Limit)
{
    private const string Library = "AfTjData";

    /// <summary>All of them, in the order of the table.</summary>
    public static IReadOnlyList<SteadyFigure> All { get; } =
    [
        new("by id, over FrozenDictionary", "≤ 1.5", v => v <= 1.5,
            r => Ratio(r, "By id", Library, "FrozenDictionary"), r => Nanoseconds(r, "By id", "array element (limit)")),
        new("by id, bytes allocated", "0", v => v == 0, r => r.Time("By id", Library)?.Bytes, _ => null),
        new("named member, over an array element", "1, within 0.2", v => v <= 1.2,
            r => Ratio(r, "Named member", Library, "element of a static array (limit)"), r => Nanoseconds(r, "Named member", "element of a static array (limit)")),
        new("scan over reverse lookup", "≥ 10 at 10,000", v => v >= 10,
            r => Ratio(r, "Events of a place", "LINQ scan of all events", Library), _ => null),
        new("million fields decoded a second", "≥ 5", v => v >= 5,
            r => r.Number("fields") * 1e3 / r.Time("First touch, and all records", "all records of all kinds, first touch")!.Nanoseconds, _ => null),
        new("memory of all records, over a copy object by object", "≤ 1.1", v => v <= 1.1,
            r => r.Number("decoded") / (double)r.Number("built by hand"), r => FormattableString.Invariant($"{r.Number("built by hand") / 1024.0:F0} KB")),
    ];

    private static double? Ratio(SteadyResults results, string group, string name, string other) =>
        results.Time(group, name) is { } one && results.Time(group, other) is { } two ? one.Nanoseconds / two.Nanoseconds : null;

    private static string? Nanoseconds(SteadyResults results, string group, string name) =>
        results.Time(group, name) is { } time ? FormattableString.Invariant($"{time.Nanoseconds:F1} ns") : null;
}
