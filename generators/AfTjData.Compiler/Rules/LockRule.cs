using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Link;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Rules;

/// <summary>A source that has a text is locked, and every lock has its source.</summary>
internal static class LockRule
{
    public static void Check(LinkedDataset dataset, DiagnosticSink sink)
    {
        if (dataset.Table("source") is not { } sources || dataset.Locks.IsBroken)
            return;
        // Where sources could not all be read, the lock's may be among those that could not.
        var orphans = sources.IsWhole ? dataset.Locks.Sources.Where(l => sources.OrdinalOf(l.Source) < 0).ToArray() : [];
        var unlocked = sources.Records.Where(s => s["file"] is not null && dataset.Locks.Of(s.Id) is null).ToArray();
        foreach (var locked in orphans)
        {
            sink.Report(Findings.BadLock, locked.Place.Path, locked.Place.Span,
                $"There is no source `{locked.Source}`{Spelling.Suggest(locked.Source, unlocked.Select(s => s.Id))}");
        }

        foreach (var source in unlocked)
        {
            // A lock under a misspelt name is one mistake, not two.
            if (Spelling.Nearest(source.Id, orphans.Select(l => l.Source)) is null)
                sink.Report(Findings.NotLocked, source.Path, source.IdPlace.Span, source.Id);
        }
    }
}
