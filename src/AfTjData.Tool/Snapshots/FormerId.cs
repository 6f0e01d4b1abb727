using AfTjData.Compiler.Link;
using AfTjData.Compiler.Releases;

namespace AfTjData.Tool.Snapshots;

/// <summary>An id that was given up, and what became of it.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Id">The id.</param>
/// <param name="Successors">The ids of the records that stand in its place now: one for a rename or a merger, several for a split, none for what was withdrawn.</param>
/// <param name="Reason">Why.</param>
internal sealed record FormerId(string Kind, string Id, IReadOnlyList<string> Successors, string? Reason = null)
{
    /// <summary>What became of it: <c>renamed</c>, <c>merged</c>, <c>split</c> or <c>withdrawn</c>; null where that is not known.</summary>
    public string? Change { get; init; }

    /// <summary>The version in which it was given up; null where that is not known.</summary>
    public string? Since { get; init; }

    /// <summary>The ids that the dataset which ships with this program gave up, by kind and id.</summary>
    public static IReadOnlyList<FormerId> OfShipped { get; } =
    [
        .. Dataset.Redirects.Select(r => new FormerId(r.Kind, r.Id, r.Successors, r.Reason) { Change = r.Type.ToString().ToLowerInvariant(), Since = r.Since }),
    ];

    /// <summary>What became of it, in a sentence, and why: <c>event/old was renamed to event/new in 2.0.0. The day was wrong.</c></summary>
    public override string ToString()
    {
        var successors = string.Join(" and ", Successors.Select(s => $"{Kind}/{s}"));
        var when = Since is null ? "" : $" in {Since}";
        var words = (Change, Successors.Count) switch
        {
            ("renamed", 1) => $"renamed to {successors}{when}",
            ("merged", 1) => $"merged into {successors}{when}",
            ("split", > 0) => $"split into {successors}{when}",
            (null, 0) => $"withdrawn{when}",
            (null, _) => $"given up for {successors}{when}",
            // What it became was given up in turn.
            (_, > 0) => $"{Change}{when}, and {successors} {(Successors.Count == 1 ? "stands" : "stand")} in its place now",
            _ => Change + when,
        };
        return $"{Kind}/{Id} was {words}.{(Reason is null ? "" : " " + Reason)}";
    }

    /// <summary>The ids that a dataset gave up, by kind and id.</summary>
    public static IReadOnlyList<FormerId> Of(LinkedDataset dataset)
    {
        var given = GivenUp.Ids(dataset);
        var byId = given.ToDictionary(g => (g.Kind, g.Id));
        return
        [
            .. given.OrderBy(g => g.Kind, StringComparer.Ordinal).ThenBy(g => g.Id, StringComparer.Ordinal)
                .Select(g => new FormerId(g.Kind, g.Id, [.. Final(g).Distinct(StringComparer.Ordinal)], g.Reason) { Change = g.Change, Since = g.Since }),
        ];

        // What took its place may have been given up in turn; that this comes to an end, the compiler has seen to.
        IEnumerable<string> Final(ReleasedRedirect redirect) =>
            redirect.To.SelectMany(to => byId.TryGetValue((redirect.Kind, to), out var next) ? Final(next) : [to]);
    }
}
