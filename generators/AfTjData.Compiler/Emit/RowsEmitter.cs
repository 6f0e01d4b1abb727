using System.Globalization;
using AfTjData.Compiler.Link;
using AfTjData.Compiler.Pack;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Emit;

/// <summary>Emits the table class of a kind: its packed rows and indexes, which the library's reader reads where they lie.</summary>
internal static class RowsEmitter
{
    private const string Rows = "global::AfTjData.Packed.PackedRows";

    public static GeneratedFile Emit(LinkedTable table, PackedTable packed)
    {
        var kind = table.Kind;
        var record = CSharpName.Pascal(kind.Name);
        var name = CSharpTypes.Table(kind.Name);
        var code = CodeWriter.ForFile();
        DocComment.Summary(code, $"The packed table of every {kind.Name}.");
        code.Block($"internal sealed class {name} : global::AfTjData.RecordTable<{record}>", () =>
        {
            code.Line($"public static readonly {name} Instance = new();");
            code.Line();
            code.Line(FormattableString.Invariant($"private {name}() : base({Literals.Text(kind.Name)}, {packed.Records.Count})"));
            code.Line("{");
            code.Line("}");
            code.Line();
            code.Line($"internal override {Rows} Rows => {RowsExpression("Record", packed.Records)};");
            code.Line();
            code.Line($"private protected override {record} Decode(ref global::AfTjData.Packed.PackedReader reader) => {record}.Decode(ref reader);");
            if (packed.Names is { } names)
            {
                code.Line();
                code.Line($"internal override {Rows} Names => {RowsExpression("Name", names)};");
            }

            foreach (var index in packed.Indexes)
            {
                var method = MemberNames.IndexMethod(kind.Field(index.Field)!);
                var type = CSharpTypes.Item(kind.Field(index.Field)!.Type);
                code.Line();
                code.Line($"internal global::AfTjData.RefList<{record}> {method}({type} value) => Indexed({RowsExpression(method, index.Rows)}, (int)value);");
            }

            Spans(code, "Record", packed.Records);
            if (packed.Names is { } found)
                Spans(code, "Name", found);
            foreach (var index in packed.Indexes)
                Spans(code, MemberNames.IndexMethod(kind.Field(index.Field)!), index.Rows);
        });
        return code.ToFile(CSharpTypes.Plural(kind) + ".Rows");
    }

    private static string RowsExpression(string prefix, PackedRows rows) => FormattableString.Invariant(
        $"new({rows.Count}, {prefix}Heap, {prefix}Offsets, {rows.OffsetWidth}, {(rows.Slots.Count == 0 ? "default" : prefix + "Slots")}, {rows.SlotWidth})");

    private static void Spans(CodeWriter code, string prefix, PackedRows rows)
    {
        Span(code, prefix + "Heap", rows.Heap);
        Span(code, prefix + "Offsets", rows.Offsets);
        if (rows.Slots.Count > 0)
            Span(code, prefix + "Slots", rows.Slots);
    }

    // Not indented: what stands before a raw literal's closing quotes would be cut from each of its lines.
    private static void Span(CodeWriter code, string name, EquatableArray<byte> bytes)
    {
        code.Line();
        code.Raw($"    private static global::System.ReadOnlySpan<byte> {name} =>\n{Literals.Utf8(bytes)};\n");
    }
}
