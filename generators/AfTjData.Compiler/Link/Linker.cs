using System.Globalization;
using AfTjData.Compiler.Bind.Headers;
using AfTjData.Compiler.Bind.Locks;
using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Bind.Redirects;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Releases;
using AfTjData.Compiler.Rules;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Link;

/// <summary>Joins the bound files into one dataset and judges it as a whole.</summary>
public static class Linker
{
    /// <summary>The most named members a kind may have. A C# type holds no more than 65,535 methods, and each member costs load time.</summary>
    public const int MemberLimit = 10_000;

    /// <summary>Links bound files. The order of the files does not matter.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="files">The records, file by file.</param>
    /// <param name="header">The header.</param>
    /// <param name="locks">The locked texts.</param>
    /// <param name="redirects">The ids that were given up.</param>
    /// <param name="history">The releases before, to which the dataset is held.</param>
    public static LinkedDataset Link(
        Schema schema, IEnumerable<BoundFile> files, DatasetHeader header, SourceLocks locks, RedirectFile redirects, ReleaseHistory history)
    {
        var sink = new DiagnosticSink();
        var ordered = files.OrderBy(f => f.File.Path, StringComparer.Ordinal).ToArray();
        var tables = schema.Kinds
            .Select((kind, number) => Collect(kind, number, ordered.Where(f => f.Kind?.Name == kind.Name), sink))
            .ToArray();
        var dataset = new LinkedDataset(schema, header, locks, history, tables);
        if (!schema.HasErrors)
        {
            dataset.Redirects = RedirectLinker.Link(dataset, redirects, sink);
            dataset.HasAllRedirects = redirects.IsWhole && dataset.Redirects.Count == redirects.Redirects.Count;
            MemberNames.Check(dataset, sink);
            ReferenceRule.Check(dataset, sink);
            DatasetRules.Check(dataset, ordered, sink);
            ReleaseRules.Check(dataset, HasErrors(header.Diagnostics) || locks.IsBroken || !redirects.IsWhole || ordered.Any(HasErrors), sink);
        }

        dataset.Diagnostics = sink.ToArray();
        return dataset;
    }

    private static bool HasErrors(BoundFile file) => !file.IsWhole || HasErrors(file.Diagnostics) || HasErrors(file.File.Diagnostics);

    private static bool HasErrors(EquatableArray<Diagnostic> found) => found.Any(d => d.Finding.Severity == Severity.Error);

    private static LinkedTable Collect(KindDefinition kind, int number, IEnumerable<BoundFile> files, DiagnosticSink sink)
    {
        var records = new Dictionary<string, BoundRecord>(StringComparer.Ordinal);
        var isWhole = true;
        foreach (var file in files)
        {
            isWhole &= file.IsWhole;
            foreach (var record in file.Records)
            {
                if (records.TryGetValue(record.Id, out var first))
                {
                    sink.Report(Findings.DuplicateId, record.Path, record.IdPlace.Span, kind.Name, record.Id, new Location(first.Path, first.IdPlace.Span).ToString());
                }
                else
                {
                    records.Add(record.Id, record);
                }
            }
        }

        var sorted = records.Values.ToArray();
        // Files that are kept in order need no sorting.
        for (var i = 1; i < sorted.Length; i++)
        {
            if (string.CompareOrdinal(sorted[i - 1].Id, sorted[i].Id) > 0)
            {
                Array.Sort(sorted, static (a, b) => string.CompareOrdinal(a.Id, b.Id));
                break;
            }
        }

        if (kind.HasMembers && sorted.Length > MemberLimit)
        {
            sink.Report(Findings.TooManyMembers, kind.Location.Path, kind.Location.Span, kind.Name,
                sorted.Length.ToString(CultureInfo.InvariantCulture), MemberLimit.ToString(CultureInfo.InvariantCulture));
        }

        return new LinkedTable(kind, number, sorted, isWhole);
    }
}
