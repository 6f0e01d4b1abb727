using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Link;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Rules;

/// <summary>A dispute has two sides that differ, each a record and, where it names one, a field that the record has.</summary>
internal static class DisputeRule
{
    private const string Side = "dispute-side";

    public static void Check(LinkedDataset dataset, BoundRecord record, DiagnosticSink sink)
    {
        var field = record.Kind.Fields.FirstOrDefault(f => f.Type is { Type: Bind.Schemas.FieldType.Struct, Target: Side, IsList: true });
        if (field is null || record[field.Name] is not BoundList sides)
            return;
        var distinct = new HashSet<(RecordAddress, string?)>();
        var allResolved = true;
        foreach (var side in sides.Items.OfType<BoundStruct>())
        {
            if (side["record"] is not BoundReference reference || dataset.Resolve(reference, side.Shape.Field("record")!) is not { } address)
            {
                allResolved = false;
                continue;
            }

            var about = side["field"] as BoundText;
            var kind = dataset.Tables[address.Table].Kind;
            if (about is not null && kind.Field(about.Value) is null)
            {
                sink.Report(Findings.NoSuchField, record.Path, about.Span, $"The kind `{kind.Name}`", about.Value,
                    Spelling.Suggest(about.Value, kind.Fields.Select(f => f.Name)));
            }

            distinct.Add((address, about?.Value));
        }

        if (allResolved && distinct.Count < 2)
            sink.Report(Findings.OneSidedDispute, record.Path, sides.Span);
    }
}
