using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Rules;

/// <summary>What the rules find that look at one record alone.</summary>
internal sealed class RecordFindings
{
    private RecordFindings(BoundRecord record, Schema schema)
    {
        Fields = Found(sink => FieldConstraintRule.Check(record, sink));
        Recipient = Found(sink => RecipientRule.Check(record, sink));
        Attribution = Found(sink => AttributionRule.Check(schema, record, sink));
    }

    /// <summary>Of <see cref="FieldConstraintRule"/>.</summary>
    public EquatableArray<Diagnostic> Fields { get; }

    /// <summary>Of <see cref="RecipientRule"/>.</summary>
    public EquatableArray<Diagnostic> Recipient { get; }

    /// <summary>Of <see cref="AttributionRule"/>.</summary>
    public EquatableArray<Diagnostic> Attribution { get; }

    /// <summary>Those of a record; it is judged once.</summary>
    public static RecordFindings Of(BoundRecord record, Schema schema) => record.Memo.Findings ??= new RecordFindings(record, schema);

    private static EquatableArray<Diagnostic> Found(Action<DiagnosticSink> check)
    {
        var sink = new DiagnosticSink();
        check(sink);
        return sink.Count == 0 ? default : sink.ToArray();
    }
}
