using AfTjData.Compiler.Link;

namespace AfTjData.Compiler.Releases;

/// <summary>How far a version has to go on for what changed of the records.</summary>
internal static class RecordSteps
{
    public static IEnumerable<StepReason> Between(ReleaseFile last, LinkedDataset now)
    {
        if (last.ContentHash == CanonicalText.Hash(now))
            return [];
        // The records of a kind that is gone are gone with it, and that is said of the kind.
        var reasons = now.Tables.SelectMany(t => Between(t, last.Records.TryGetValue(t.Kind.Name, out var known) ? known : null, now)).ToArray();
        return reasons.Length > 0 || last.Records.Keys.Any(k => now.Table(k) is null)
            ? reasons
            : [new StepReason(VersionStep.Patch, IsOfSchema: false, "the records say something else")];
    }

    private static IEnumerable<StepReason> Between(LinkedTable table, IReadOnlyDictionary<string, ReleasedRecord>? known, LinkedDataset now)
    {
        foreach (var id in known?.Keys.Where(id => table.OrdinalOf(id) < 0) ?? [])
            yield return Reason(VersionStep.Major, id, "is gone");
        for (var ordinal = 0; ordinal < table.Records.Count; ordinal++)
        {
            var id = table.Records[ordinal].Id;
            if (known is null || !known.TryGetValue(id, out var record))
                yield return Reason(VersionStep.Minor, id, "is new");
            else if (record.Hash != ReleaseHash.Of(CanonicalText.BytesOf(now, new RecordAddress(table.Number, ordinal))))
                yield return Reason(VersionStep.Patch, id, "says something else");
        }

        StepReason Reason(VersionStep step, string id, string what) => new(step, IsOfSchema: false, $"the {table.Kind.Name} `{id}` {what}");
    }
}
