using AfTjData.Tool.Comparisons.Hashes;

namespace AfTjData.Tool.Comparisons;

/// <summary>Compares the records of two datasets, kind by kind.</summary>
internal static class DatasetComparison
{
    /// <summary>Compares the records.</summary>
    /// <returns>What happened, for each kind that either dataset has, in ordinal order.</returns>
    public static IReadOnlyList<KindDifference> Compare(ComparedDataset old, ComparedDataset @new)
    {
        var disputedBefore = OpenDisputes.Sides(old);
        var disputedNow = OpenDisputes.Sides(@new);
        IRecordComparison comparison;
        if (old.IsHashed || @new.IsHashed)
        {
            // What only hashes are known of is compared by them; the content is kept for what is shown of a record that is new or gone.
            (old, @new) = (DatasetHashes.AddTo(old), DatasetHashes.AddTo(@new));
            comparison = new HashedRecordComparison();
        }
        else
        {
            comparison = new WholeRecordComparison(old, @new);
        }

        var kinds = old.Kinds.Concat(@new.Kinds).Select(k => k.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return
        [
            .. kinds.Select(kind => new KindComparison(kind, Caption(kind, @new) ?? Caption(kind, old), comparison, disputedBefore, disputedNow)
                .Compare(Records(old, kind), Records(@new, kind), [.. @new.Redirects.Where(r => r.Kind == kind)])),
        ];
    }

    private static string? Caption(string kind, ComparedDataset dataset) => dataset.ReadBy?.Kind(kind)?.Caption;

    private static SortedDictionary<string, ComparedRecord> Records(ComparedDataset dataset, string kind) => new(
        dataset.Kinds.Where(k => k.Name == kind).SelectMany(k => k.Records).ToDictionary(r => r.Id, StringComparer.Ordinal),
        StringComparer.Ordinal);
}
