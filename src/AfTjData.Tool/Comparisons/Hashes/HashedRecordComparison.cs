namespace AfTjData.Tool.Comparisons.Hashes;

/// <summary>Compares records by their hashes.</summary>
internal sealed class HashedRecordComparison : IRecordComparison
{
    /// <inheritdoc/>
    public string? FingerprintOfOld(string kind, ComparedRecord record) => Fingerprint(record);

    /// <inheritdoc/>
    public string? FingerprintOfNew(string kind, ComparedRecord record) => Fingerprint(record);

    /// <inheritdoc/>
    public bool AreSame(string kind, ComparedRecord old, ComparedRecord @new) =>
        old.Id == @new.Id ? old.Hashes!.Hash == @new.Hashes!.Hash : Fingerprint(old) is { } fingerprint && fingerprint == Fingerprint(@new);

    /// <inheritdoc/>
    public IReadOnlyList<FieldChange> Compare(string kind, ComparedRecord old, ComparedRecord @new) => old.Hashes!.Fields is { } before && @new.Hashes!.Fields is { } after
        ? [.. before.Keys.Union(after.Keys).Order(StringComparer.Ordinal).Select(f => Compare(f, before.GetValueOrDefault(f), after.GetValueOrDefault(f))).OfType<FieldChange>()]
        : [];

    private static FieldChange? Compare(string field, string? old, string? @new) => (old, @new) switch
    {
        (null, _) => new FieldChange(field, FieldChangeType.Filled),
        (_, null) => new FieldChange(field, FieldChangeType.Emptied),
        _ => old == @new ? null : new FieldChange(field, FieldChangeType.Differs),
    };

    // The hash of a record covers its id; those of its fields do not.
    private static string? Fingerprint(ComparedRecord record) => record.Hashes!.Fields is { } fields
        ? string.Concat(fields.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key}:{f.Value}\n"))
        : null;
}
