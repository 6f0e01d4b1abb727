namespace AfTjData.Tool.Comparisons.Hashes;

/// <summary>What a release list keeps of a record.</summary>
/// <param name="Hash">The hash of the record, its id among it.</param>
/// <param name="Fields">The hash of each filled field; null where the list has none.</param>
internal sealed record RecordHashes(string Hash, IReadOnlyDictionary<string, string>? Fields);
