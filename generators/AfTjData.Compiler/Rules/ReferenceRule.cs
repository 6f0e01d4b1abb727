using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Link;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Rules;

/// <summary>Every reference leads to one record of a kind that may stand there.</summary>
internal static class ReferenceRule
{
    public static void Check(LinkedDataset dataset, DiagnosticSink sink)
    {
        foreach (var record in dataset.Records)
        {
            foreach (var walked in ValueWalker.Walk(record))
            {
                if (walked.Value is BoundReference reference)
                    CheckReference(dataset, record, reference, walked.Field, sink);
                else if (walked.Value is BoundLocator locator && dataset.Resolve(locator) is null)
                    Dangling(dataset, record, locator.Span, "source", locator.Source, ["source"], sink);
            }
        }
    }

    private static void CheckReference(LinkedDataset dataset, BoundRecord record, BoundReference reference, FieldDefinition field, DiagnosticSink sink)
    {
        var allowed = ReverseLookup.TargetsOf(field, dataset.Schema).ToArray();
        if (reference.Kind is { } kind && !allowed.Contains(kind))
        {
            sink.Report(Findings.WrongKind, record.Path, reference.Span, reference.Id, kind, $"`{field.Name}`", string.Join(", ", allowed));
            return;
        }

        if (dataset.Resolve(reference, field) is not null)
            return;
        var matches = reference.Kind is null ? allowed.Where(k => dataset.Table(k)!.OrdinalOf(reference.Id) >= 0).ToArray() : [];
        if (matches.Length > 1)
        {
            sink.Report(Findings.AmbiguousReference, record.Path, reference.Span, reference.Id, string.Join(", ", matches.Select(k => $"`{k}/{reference.Id}`")));
            return;
        }

        string[] searched = reference.Kind is { } only ? [only] : allowed;
        Dangling(dataset, record, reference.Span, searched.Length == 1 ? searched[0] : "record", reference.Id, searched, sink);
    }

    private static void Dangling(
        LinkedDataset dataset, BoundRecord record, SourceSpan span, string what, string id, string[] searched, DiagnosticSink sink)
    {
        // In a file that broke off, the record may well stand behind the break.
        if (searched.Any(k => !dataset.Table(k)!.IsWhole))
            return;
        var near = Spelling.Suggest(id, searched.SelectMany(k => dataset.Table(k)!.Ids));
        sink.Report(Findings.DanglingReference, record.Path, span, what, id, near);
    }
}
