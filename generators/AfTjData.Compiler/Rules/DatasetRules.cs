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
        foreach (var (self, record) in dataset.Addressed)
        {
            if (!record.IsComplete)
                continue;
            var own = RecordFindings.Of(record, dataset.Schema);
            sink.Report(own.Fields);
            NotAfterSourceRule.Check(dataset, record, sink);
            RelativeDateRule.Check(dataset, record, sink);
            sink.Report(own.Recipient);
            sink.Report(own.Attribution);
            SentenceRule.Check(dataset, record, dataset.TargetsOf(self), sink);
            DisputeRule.Check(dataset, record, sink);
        }


        PrimaryNameRule.Check(dataset, sink);
        // A source under a misspelt id has no lock, and the lock no source: that follows from the slip.
        if (!sink.Any(d => d.Finding == Findings.MisspeltId && d.Arguments[1] == "source"))
            LockRule.Check(dataset, sink);

        // What is used nowhere can be told only where everything could be read.
        var isWhole = files.All(f => f.IsWhole && f.Diagnostics.Count == 0) && dataset.Records.All(r => r.IsComplete)
            && !sink.Any(d => d.Finding == Findings.DuplicateId);
        if (!isWhole)
            return;
        // A use that misses its target is an error already; the sentence or record that it was meant for is not accused as well.
        if (!dataset.Locks.IsBroken && !sink.Any(MissesSentence))
            CoverageRule.Check(dataset, sink);
        if (!sink.Any(MissesRecord))
            UnreferencedRule.Check(dataset, sink);
    }

    private static bool MissesSentence(Diagnostic found) =>
        found.Finding == Findings.NoSuchSentence
        || (found.Finding == Findings.DanglingReference && found.Arguments[0] == "source")
        || (found.Finding == Findings.MisspeltId && found.Arguments[1] == "source");

    private static bool MissesRecord(Diagnostic found) =>
        found.Finding == Findings.DanglingReference || found.Finding == Findings.MisspeltId || found.Finding == Findings.AmbiguousReference || found.Finding == Findings.WrongKind;
}
