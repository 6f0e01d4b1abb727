using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Link;

namespace AfTjData.Compiler.Rules;

/// <summary>A source that has a text is locked, and every lock has its source.</summary>
internal static class LockRule
{
    public static void Check(LinkedDataset dataset, DiagnosticSink sink)
    {
        if (dataset.Table("source") is not { } sources || dataset.Locks.IsBroken)
            return;
        foreach (var source in sources.Records)
        {
            if (source["file"] is not null && dataset.Locks.Of(source.Id) is null)
                sink.Report(Findings.NotLocked, source.Path, source.IdPlace.Span, source.Id);
        }

        foreach (var locked in dataset.Locks.Sources)
        {
            if (sources.OrdinalOf(locked.Source) < 0 && sources.IsWhole)
                sink.Report(Findings.BadLock, locked.Place.Path, locked.Place.Span, $"There is no source `{locked.Source}`");
        }
    }
}
