using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Link;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Releases;

/// <summary>An id of the last release is still there, or a redirect tells what became of it.</summary>
internal static class LostIdRule
{
    public static void Check(ReleaseFile last, LinkedDataset dataset, DiagnosticSink sink)
    {
        if (!dataset.HasAllRedirects || last.ContentHash == CanonicalText.Hash(dataset))
            return;
        var redirected = GivenUp.Ids(dataset).Select(r => (r.Kind, r.Id)).ToArray();
        foreach (var kind in last.Records)
        {
            // A kind that is gone takes its ids along. Where records could not all be read, the id may be among those.
            if (dataset.Table(kind.Key) is not { IsWhole: true } table || sink.Any(d => d.Finding == Findings.DuplicateId && d.Arguments[0] == kind.Key))
                continue;
            foreach (var record in kind.Value)
            {
                if (table.OrdinalOf(record.Key) >= 0 || redirected.Contains((kind.Key, record.Key)) || IsMisspelt(kind.Key, record.Key, sink))
                    continue;
                var fresh = table.Records.Where(r => !kind.Value.ContainsKey(r.Id)).ToArray();
                sink.Report(Findings.LostId, GivenUp.FileName, SourceSpan.FileStart, kind.Key, record.Key, last.Version,
                    LooksLike(record, fresh, dataset) is { } other ? $" to `{other}`, which looks like it" : "");
            }
        }
    }

    private static bool IsMisspelt(string kind, string id, DiagnosticSink sink) =>
        sink.Any(d => d.Finding == Findings.MisspeltId && d.Arguments[1] == kind && d.Arguments[2] == id);

    // The new record that shares most fields with the one that is gone, and at least half of them; else one with nearly its id.
    private static string? LooksLike(KeyValuePair<string, ReleasedRecord> gone, BoundRecord[] fresh, LinkedDataset dataset)
    {
        var likeness = fresh.Select(r => (r.Id, Shared: CanonicalText.FieldsOf(dataset, r).Count(f => IsEqual(gone.Value, f)))).ToArray();
        var best = likeness.OrderByDescending(r => r.Shared).FirstOrDefault();
        return best.Shared > 0 && best.Shared * 2 >= gone.Value.Fields.Count ? best.Id : Spelling.Nearest(gone.Key, fresh.Select(r => r.Id));
    }

    private static bool IsEqual(ReleasedRecord gone, KeyValuePair<string, string> field) =>
        gone.Fields.TryGetValue(field.Key, out var hash) && hash == ReleaseHash.Of(field.Value);
}
