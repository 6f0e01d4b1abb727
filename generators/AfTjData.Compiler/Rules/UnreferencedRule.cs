using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Link;

namespace AfTjData.Compiler.Rules;

/// <summary>
/// A record of a kind that exists to be pointed at, and that nothing points at, is probably a leftover. Such kinds are the ones some field
/// of another kind refers to by name; what tells of them (events, claims, relations ...) stands for itself.
/// </summary>
internal static class UnreferencedRule
{
    // Records that say something of others are complete without being referred to.
    private static readonly string[] Referred = ["actor", "place", "office", "topic", "source"];

    public static void Check(LinkedDataset dataset, DiagnosticSink sink)
    {
        var pointedAt = new HashSet<RecordAddress>();
        foreach (var (self, _) in dataset.Addressed)
        {
            foreach (var target in dataset.TargetsOf(self))
            {
                if (target is { } address && address != self)
                    pointedAt.Add(address);
            }
        }

        foreach (var kind in Referred)
        {
            if (dataset.Table(kind) is not { } table)
                continue;
            for (var ordinal = 0; ordinal < table.Records.Count; ordinal++)
            {
                var record = table.Records[ordinal];
                if (!pointedAt.Contains(new RecordAddress(table.Number, ordinal)))
                    sink.Report(Findings.Unreferenced, record.Path, record.IdPlace.Span, kind, record.Id);
            }
        }
    }
}
