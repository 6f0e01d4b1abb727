using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Link;

namespace AfTjData.Compiler.Rules;

/// <summary>Every reference leads to one record of a kind that may stand there.</summary>
internal static class ReferenceRule
{
    public static void Check(LinkedDataset dataset, DiagnosticSink sink)
    {
        var dangling = new List<DanglingReference>();
        var pointedAt = new HashSet<RecordAddress>();
        foreach (var (self, record) in dataset.Addressed)
        {
            var pointers = RecordValues.Of(record).Pointers;
            var targets = dataset.TargetsOf(self);
            for (var i = 0; i < pointers.Length; i++)
            {
                var walked = pointers[i];
                var target = targets[i];
                if (target is { } address)
                    pointedAt.Add(address);
                else if (walked.Value is BoundLocator lost)
                    dangling.Add(new(record, lost.Span, "source", lost.Source, ["source"]));
                if (walked.Value is BoundReference given)
                    CheckReference(dataset, record, given, walked.Field, target, dangling, sink);
            }
        }

        DanglingReferenceReport.Report(dataset, dangling, pointedAt, sink);
    }

    private static void CheckReference(
        LinkedDataset dataset, BoundRecord record, BoundReference reference, FieldDefinition field, RecordAddress? target,
        List<DanglingReference> dangling, DiagnosticSink sink)
    {
        // What most are: a reference of a field that can hold one kind only, and it is found.
        if (target is not null && field.Type.Target is { } one && reference.Kind == one)
            return;
        var allowed = ReverseLookup.TargetsOf(field, dataset.Schema).ToArray();
        if (reference.Kind is { } kind && !allowed.Contains(kind))
        {
            sink.Report(Findings.WrongKind, record.Path, reference.Span, reference.Id, kind, $"`{field.Name}`", string.Join(", ", allowed));
            return;
        }

        if (target is not null)
            return;
        var matches = reference.Kind is null ? allowed.Where(k => dataset.Table(k)!.OrdinalOf(reference.Id) >= 0).ToArray() : [];
        if (matches.Length > 1)
        {
            sink.Report(Findings.AmbiguousReference, record.Path, reference.Span, reference.Id, string.Join(", ", matches.Select(k => $"`{k}/{reference.Id}`")));
            return;
        }

        string[] searched = reference.Kind is { } only ? [only] : allowed;
        dangling.Add(new(record, reference.Span, searched.Length == 1 ? searched[0] : "record", reference.Id, searched));
    }
}
