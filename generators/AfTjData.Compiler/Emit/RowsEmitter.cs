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
            code.Line(FormattableString.Invariant($"private {name}() : base({Literals.Text(kind.Name)}, {CSharpTypes.TableNumber(kind.Name)}, {packed.Records.Count})"));
            code.Line("{");
            code.Line("}");
            code.Line();
            code.Raw($"    internal override {Rows} Rows => {RowsExpression(packed.Records)};\n");
            code.Line();
            code.Line($"private protected override {record} Decode(ref global::AfTjData.Packed.PackedReader reader) => new(ref reader);");
            if (packed.Names is { } names)
            {
                code.Line();
                code.Raw($"    internal override {Rows} Names => {RowsExpression(names)};\n");
            }

            foreach (var index in packed.Indexes)
            {
                var method = MemberNames.IndexMethod(kind.Field(index.Field)!);
                var type = CSharpTypes.Item(kind.Field(index.Field)!.Type);
                code.Line();
                code.Raw($"    internal global::AfTjData.RefList<{record}> {method}({type} value) => Indexed({RowsExpression(index.Rows)}, (int)value);\n");
            }
        });
        return code.ToFile(CSharpTypes.Plural(kind) + ".Rows");
    }

    // The literals stand where they are used: a property for each would cost a fresh process a compilation. And they are not indented: what stands before a raw
    // literal's closing quotes would be cut from each of its lines.
    private static string RowsExpression(PackedRows rows) => FormattableString.Invariant(
        $"new {Rows}({rows.Count},{Span(rows.Heap)},{Span(rows.Offsets)}, {rows.OffsetWidth},{(rows.Slots.Count == 0 ? " default" : Span(rows.Slots))}, {rows.SlotWidth})");

    private static string Span(EquatableArray<byte> bytes) => $"\n{Literals.Utf8(bytes)}";
}
