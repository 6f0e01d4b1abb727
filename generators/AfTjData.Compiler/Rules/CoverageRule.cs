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
        // For each sentence of each locked text, by source and place: whether it is used, whether it is waived.
        var used = dataset.Locks.Sources.ToDictionary(s => s.Source, s => new bool[s.Sentences.Count], StringComparer.Ordinal);
        var excused = dataset.Locks.Sources.ToDictionary(s => s.Source, s => new bool[s.Sentences.Count], StringComparer.Ordinal);
        var waived = new List<(BoundRecord Record, BoundLocator Locator)>();
        foreach (var record in dataset.Records)
        {
            foreach (var pointer in RecordValues.Of(record).Pointers)
            {
                if (pointer.Value is not BoundLocator locator)
                    continue;
                if (pointer.Owner.Shape.Name == Waiver)
                    waived.Add((record, locator));
                else if (Spanned(dataset, locator) is var (locked, from, to))
                {
                    for (var i = from; i < to; i++)
                        used[locked.Source][i] = true;
                }
            }
        }

        foreach (var (record, locator) in waived)
        {
            if (Spanned(dataset, locator) is not var (locked, from, to))
                continue;
            for (var i = from; i < to; i++)
            {
                excused[locked.Source][i] = true;
                if (used[locked.Source][i])
                    sink.Report(Findings.NeedlessWaiver, record.Path, locator.Span, $"{locked.Source}#{locked.Sentences[i].Number}");
            }
        }

        foreach (var source in sources.Records)
        {
            if (dataset.Locks.Of(source.Id) is not { } locked)
                continue;
            var unused = locked.Sentences.Where((_, i) => !used[source.Id][i] && !excused[source.Id][i]).Select(s => "#" + s.Number).ToArray();
            if (unused.Length > 0)
                sink.Report(Findings.UnusedSentence, source.Path, source.IdPlace.Span, string.Join(", ", unused));
        }
    }

    // The locked text of a locator, and which of its sentences the locator spans: from one place to just before another.
    private static (LockedSource Locked, int From, int To)? Spanned(LinkedDataset dataset, BoundLocator locator)
    {
        if (dataset.Locks.Of(locator.Source) is not { } locked)
            return null;
        var from = locked.IndexOf(locator.First);
        var to = locked.IndexOf(locator.Last with { Sentence = locator.Last.Sentence + 1 });
        return (locked, from, Math.Max(from, to));
    }
}
