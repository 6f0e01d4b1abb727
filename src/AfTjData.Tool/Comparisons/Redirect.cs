namespace AfTjData.Tool.Comparisons;

/// <summary>What became of an id that was given up.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Id">The id.</param>
/// <param name="Successors">The ids that stand in its place: one for a rename or a merger, several for a split, none for what was withdrawn.</param>
/// <param name="Reason">Why.</param>
internal sealed record Redirect(string Kind, string Id, IReadOnlyList<string> Successors, string? Reason = null);
