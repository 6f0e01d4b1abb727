using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Comparisons;

/// <summary>Finds records that have another id: where the newer dataset says so, or where one that is gone and one that is new say the very same.</summary>
/// <param name="kind">The kind.</param>
/// <param name="comparison">How two records are compared.</param>
internal sealed class Renames(string kind, IRecordComparison comparison)
{
    /// <summary>Finds them.</summary>
    /// <param name="gone">Records of the older dataset whose id the newer one does not have, by id.</param>
    /// <param name="fresh">Records of the newer dataset whose id the older one does not have, by id.</param>
    /// <param name="redirects">What the newer dataset says of ids that it gave up.</param>
    /// <returns>The newer id by the older. Where several are alike, nothing tells which became which, so none is there.</returns>
    public SortedDictionary<string, string> Find(IReadOnlyList<ComparedRecord> gone, IReadOnlyList<ComparedRecord> fresh, IReadOnlyList<FormerId> redirects)
    {
        var renamed = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var free = fresh.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var record in gone)
        {
            // A record that was there before takes nobody's name over: that is a merger, and the older one is gone.
            if (redirects.FirstOrDefault(r => r.Id == record.Id) is { Successors: [var successor] } && free.Remove(successor))
                renamed.Add(record.Id, successor);
        }

        var told = redirects.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var candidates = fresh.Where(r => free.Contains(r.Id)).ToLookup(r => comparison.FingerprintOfNew(kind, r));
        foreach (var alike in gone.Where(r => !told.Contains(r.Id)).GroupBy(r => comparison.FingerprintOfOld(kind, r)))
        {
            if (alike.Key is { } fingerprint && alike.Count() == 1 && candidates[fingerprint].ToList() is [var only])
                renamed.Add(alike.Single().Id, only.Id);
        }

        return renamed;
    }
}
