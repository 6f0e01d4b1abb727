using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Link;

namespace AfTjData.Compiler.Rules;

/// <summary>The rules over records, one a file. Each reports what it finds and nothing that follows from an error reported already.</summary>
internal static class DatasetRules
{
    public static void Check(LinkedDataset dataset, IReadOnlyList<BoundFile> files, DiagnosticSink sink)
    {
        // A record that could not be bound has its error; judging what is left of it would only add echoes.
        var complete = dataset.Records.Where(r => r.IsComplete).ToArray();
        foreach (var record in complete)
        {
            FieldConstraintRule.Check(dataset, record, sink);
            NotAfterSourceRule.Check(dataset, record, sink);
            RelativeDateRule.Check(dataset, record, sink);
            RecipientRule.Check(record, sink);
            AttributionRule.Check(dataset, record, sink);
            SentenceRule.Check(dataset, record, sink);
            DisputeRule.Check(dataset, record, sink);
        }

        PrimaryNameRule.Check(dataset, sink);
        LockRule.Check(dataset, sink);

        // What is used nowhere can be told only where everything could be read.
        var isWhole = files.All(f => !f.File.IsBroken && f.Diagnostics.Count == 0) && !dataset.Locks.IsBroken
            && dataset.Records.All(r => r.IsComplete);
        if (isWhole)
        {
            CoverageRule.Check(dataset, sink);
            UnreferencedRule.Check(dataset, sink);
        }
    }
}
