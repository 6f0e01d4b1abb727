using AfTjData.Compiler.Releases;

namespace AfTjData.Tool.Comparisons;

/// <summary>What differs between two datasets. The same two always give the same, in the same order.</summary>
/// <param name="Old">What the older is.</param>
/// <param name="New">What the newer is.</param>
/// <param name="Schema">What differs in what records can hold, as far as both sides tell it.</param>
/// <param name="Kinds">What happened to the records, for each kind that either side has, in ordinal order.</param>
/// <param name="Limits">What could not be compared, each in a sentence.</param>
/// <remarks>A version, a date or a title that differs is no difference by itself: it is said, and not counted.</remarks>
internal sealed record DatasetDifference(
    SideIdentity Old, SideIdentity New, IReadOnlyList<SchemaChange> Schema, IReadOnlyList<KindDifference> Kinds, IReadOnlyList<string> Limits)
{
    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => Schema.Count == 0 && Kinds.All(k => k.Changes.Count == 0);

    /// <summary>What happened to the records of all kinds.</summary>
    public IEnumerable<RecordChange> Records => Kinds.SelectMany(k => k.Changes);

    /// <summary>Compares two datasets.</summary>
    /// <exception cref="Curation.CurationException">One is known by hashes alone, and the other cannot be hashed.</exception>
    public static DatasetDifference Between(ComparedDataset old, ComparedDataset @new) => new(
        old.Identity,
        @new.Identity,
        SchemaComparison.Compare(old.Outline, @new.Outline),
        DatasetComparison.Compare(old, @new),
        ComparisonLimits.Of(old, @new));
}
