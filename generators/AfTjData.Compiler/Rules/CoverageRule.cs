using AfTjData.Compiler.Bind.Locks;
using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Link;

namespace AfTjData.Compiler.Rules;

/// <summary>Every sentence of every locked text is used by a record or waived with a reason, and not both.</summary>
internal static class CoverageRule
{
    /// <summary>The struct by which a source waives a sentence.</summary>
    private const string Waiver = "waiver";

    public static void Check(LinkedDataset dataset, DiagnosticSink sink)
    {
        if (dataset.Table("source") is not { } sources)
            return;
        var used = new HashSet<(string, SentenceNumber)>();
        var waived = new List<(BoundRecord Record, BoundLocator Locator)>();
        foreach (var record in dataset.Records)
        {
            foreach (var walked in ValueWalker.Walk(record))
            {
                if (walked.Value is not BoundLocator locator)
                    continue;
                if (walked.Owner.Shape.Name == Waiver)
                    waived.Add((record, locator));
                else
                    used.UnionWith(Spanned(dataset, locator));
            }
        }

        var excused = new HashSet<(string, SentenceNumber)>();
        foreach (var (record, locator) in waived)
        {
            foreach (var sentence in Spanned(dataset, locator))
            {
                excused.Add(sentence);
                if (used.Contains(sentence))
                    sink.Report(Findings.NeedlessWaiver, record.Path, locator.Span, $"{sentence.Source}#{sentence.Number}");
            }
        }

        foreach (var source in sources.Records)
        {
            var unused = (dataset.Locks.Of(source.Id)?.Sentences ?? default)
                .Select(s => s.Number)
                .Where(n => !used.Contains((source.Id, n)) && !excused.Contains((source.Id, n)))
                .ToArray();
            if (unused.Length > 0)
                sink.Report(Findings.UnusedSentence, source.Path, source.IdPlace.Span, string.Join(", ", unused.Select(n => "#" + n)));
        }
    }

    private static IEnumerable<(string Source, SentenceNumber Number)> Spanned(LinkedDataset dataset, BoundLocator locator) =>
        (dataset.Locks.Of(locator.Source)?.Sentences ?? default)
            .Where(s => s.Number.CompareTo(locator.First) >= 0 && s.Number.CompareTo(locator.Last) <= 0)
            .Select(s => (locator.Source, s.Number));
}
