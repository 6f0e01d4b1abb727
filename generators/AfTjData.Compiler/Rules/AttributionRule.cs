using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Rules;

/// <summary>Every fact is attributed: each filled field that is not editorial is covered by a piece of evidence, and evidence names real fields.</summary>
internal static class AttributionRule
{
    public static void Check(Schema schema, BoundRecord record, DiagnosticSink sink)
    {
        if (record.Kind.Field("evidence") is null)
            return;
        var covered = new HashSet<string>(StringComparer.Ordinal);
        var coversAll = false;
        foreach (var evidence in Evidence.Of(record))
        {
            var fields = Evidence.FieldsOf(evidence);
            coversAll |= fields.Count == 0;
            foreach (var field in fields)
            {
                covered.Add(field.Value);
                if (record.Kind.Field(field.Value) is null)
                {
                    sink.Report(Findings.NoSuchField, record.Path, field.Span, $"The kind `{record.Kind.Name}`", field.Value,
                        Spelling.Suggest(field.Value, record.Kind.Fields.Select(f => f.Name)));
                }
            }
        }

        // A record without any evidence is one error (a missing field), not one for each field; where it may be without, the curators answer for it.
        if (coversAll || record["evidence"] is null)
            return;
        for (var i = 0; i < record.Kind.Fields.Count; i++)
        {
            var field = record.Kind.Fields[i];
            if (record.Body.Fields[i] is not { } value || field.IsEditorial || field.Name == "evidence" || covered.Contains(field.Name))
                continue;
            if (schema.StructOf(field) is { } shape && Evidence.AttributesItself(shape))
                continue;
            sink.Report(Findings.Unattributed, record.Path, value.Span, record.Id, field.Name);
        }
    }
}
