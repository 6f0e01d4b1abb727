namespace AfTjData.Tool.Comparisons;

/// <summary>What happened to the records of a kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Changes">What happened, by id (the newer one), a record that is gone before one that is new.</param>
/// <param name="Unchanged">The ids of records that are as they were, in ordinal order.</param>
internal sealed record KindDifference(string Kind, IReadOnlyList<RecordChange> Changes, IReadOnlyList<string> Unchanged)
{
    /// <summary>To how many records something happened.</summary>
    public int Count(RecordChangeType type) => Changes.Count(c => c.Type == type);
}
