using System.Globalization;
using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Link;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Rules;

/// <summary>A reference that leads nowhere.</summary>
/// <param name="Record">The record it stands in.</param>
/// <param name="Span">Where in the record's file.</param>
/// <param name="What">What it should lead to, as a message names it.</param>
/// <param name="Id">The id it names.</param>
/// <param name="Kinds">The kinds among which the id was looked for.</param>
internal sealed record DanglingReference(BoundRecord Record, SourceSpan Span, string What, string Id, string[] Kinds);

/// <summary>Tells of references that lead nowhere: each where it stands, or, where several miss the same record by a letter, once at that record.</summary>
internal static class DanglingReferenceReport
{
    public static void Report(
        LinkedDataset dataset, IEnumerable<DanglingReference> dangling, HashSet<RecordAddress> pointedAt, DiagnosticSink sink)
    {
        // In a file that broke off, the record may well stand behind the break.
        var certain = dangling.Where(d => d.Kinds.All(k => dataset.Table(k)!.IsWhole));
        foreach (var group in certain.GroupBy(d => d.Id, StringComparer.Ordinal))
        {
            var references = group.ToArray();
            if (references.Length > 1 && references.All(r => RedirectOf(dataset, r) is null) && Misspelt(dataset, references, pointedAt) is var (table, record))
            {
                sink.Report(Findings.MisspeltId, record.Path, record.IdPlace.Span,
                    references.Length.ToString(CultureInfo.InvariantCulture), table.Kind.Name, group.Key, record.Id);
                continue;
            }

            foreach (var reference in references)
            {
                sink.Report(Findings.DanglingReference, reference.Record.Path, reference.Span, reference.What, reference.Id,
                    RedirectOf(dataset, reference) is { } redirect
                        ? $"; it {RedirectText.Of(redirect)}"
                        : Spelling.Suggest(reference.Id, reference.Kinds.SelectMany(k => dataset.Table(k)!.Ids)));
            }
        }
    }

    private static LinkedRedirect? RedirectOf(LinkedDataset dataset, DanglingReference reference) =>
        reference.Kinds.Select(k => dataset.Redirect(k, reference.Id)).FirstOrDefault(r => r is not null);

    // Several references agree on an id, and a record with nearly that id is one that nobody refers to: the slip is the record's.
    private static (LinkedTable Table, BoundRecord Record)? Misspelt(
        LinkedDataset dataset, DanglingReference[] references, HashSet<RecordAddress> pointedAt)
    {
        var tables = references.Select(r => r.Kinds).OrderBy(k => k.Length).First().Select(k => dataset.Table(k)!).ToArray();
        if (Spelling.Nearest(references[0].Id, tables.SelectMany(t => t.Ids)) is not { } near)
            return null;
        var table = tables.First(t => t.OrdinalOf(near) >= 0);
        var address = new RecordAddress(table.Number, table.OrdinalOf(near));
        return pointedAt.Contains(address) ? null : (table, dataset.Record(address));
    }
}
