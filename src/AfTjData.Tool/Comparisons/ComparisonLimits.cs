namespace AfTjData.Tool.Comparisons;

/// <summary>Says what a comparison cannot tell, because a side does not hold it.</summary>
internal static class ComparisonLimits
{
    /// <summary>The limits of comparing two datasets, each in a sentence.</summary>
    public static IReadOnlyList<string> Of(ComparedDataset old, ComparedDataset @new)
    {
        var limits = new List<string>();
        foreach (var side in Sides(old, @new, s => s.IsHashed))
            limits.Add($"{side.Identity.Name} holds hashes and no values: which records and fields differ is told, and not from what to what.");
        foreach (var side in Sides(old, @new, s => s.Outline is null))
            limits.Add($"{side.Identity.Name} does not hold its schema: differences of kinds, fields and enums are not told.");
        return limits;
    }

    private static IEnumerable<ComparedDataset> Sides(ComparedDataset old, ComparedDataset @new, Func<ComparedDataset, bool> which) =>
        new[] { old, @new }.Where(which).DistinctBy(s => s.Identity.Name);
}
