using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Link;
using AfTjData.Compiler.Pack;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Emit;

/// <summary>Emits the table class of a kind: its packed rows and indexes, which the library's reader reads where they lie.</summary>
internal static class RowsEmitter
{
    private const string Packed = "global::AfTjData.Packed.";

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
            // The literals stand where they are used: a property for each would cost a fresh process a compilation. And they are not indented: what stands
            // before a raw literal's closing quotes would be cut from each of its lines.
            code.Raw($"    internal override {Packed}PackedRows Rows => ");
            NewRows(code, packed.Records);
            code.Raw(";\n");
            code.Line();
            Keys(code, "CandidateFor", packed.Ids);
            code.Line();
            code.Block($"private protected override {record}? Look(string id)", () =>
            {
                code.Line("var ordinal = CandidateFor(id);");
                code.Line("if ((uint)ordinal < (uint)Slots.Length && Slots[ordinal] is { } record)");
                code.Line("    return record.Id == id ? record : null;");
                code.Line("return LookInto(ordinal, id);");
            });
            code.Line();
            code.Line($"private protected override {record} Decode(ref {Packed}PackedReader reader) => new(ref reader);");
            if (packed.Names is { } names)
            {
                code.Line();
                code.Raw($"    internal override {Packed}PackedNames Names => new(");
                code.Utf8(names.Slots);
                code.Raw(FormattableString.Invariant($", {names.OrdinalWidth}, {names.DistanceWidth}, {names.GradeWidth});\n"));
            }

            if (packed.Redirects is { } redirects)
                Redirects(code, redirects);
            foreach (var index in packed.Indexes)
            {
                var method = MemberNames.IndexMethod(kind.Field(index.Field)!);
                var type = CSharpTypes.Item(kind.Field(index.Field)!.Type);
                code.Line();
                code.Raw($"    private static {Packed}PackedRows {method}Rows => ");
                NewRows(code, index.Rows);
                code.Raw(";\n");
                code.Line();
                code.Line($"internal global::AfTjData.RefList<{record}> {method}({type} value) => Indexed({method}Rows, (int)value);");
            }

            code.Line();
            code.Line($"internal override string Digest => {Literals.Text(PackedDigest.Of(packed))};");
            if (packed.Indexes.Count > 0)
                AddTo(code, kind, packed);
        });
        return code.ToFile(CSharpTypes.Plural(kind) + ".Rows");
    }

    private static void AddTo(CodeWriter code, KindDefinition kind, PackedTable packed)
    {
        code.Line();
        code.Block($"internal override void AddTo({Packed}PackedDigest digest)", () =>
        {
            code.Line("base.AddTo(digest);");
            foreach (var index in packed.Indexes)
                code.Line($"digest.Add({MemberNames.IndexMethod(kind.Field(index.Field)!)}Rows);");
        });
    }

    // A table without redirects has the library's empty ones.
    private static void Redirects(CodeWriter code, PackedRedirects redirects)
    {
        code.Line();
        code.Raw($"    internal override {Packed}PackedRows RedirectRows => ");
        NewRows(code, redirects.Rows);
        code.Raw(";\n");
        code.Line();
        Keys(code, "RedirectFor", redirects.Ids);
    }

    private static void Keys(CodeWriter code, string method, PackedKeys keys)
    {
        code.Raw($"    private protected override int {method}(string id) => {Packed}PackedKeys.Find(id,");
        code.Utf8(keys.Slots);
        code.Raw(FormattableString.Invariant($", {keys.Size}, {keys.Width},"));
        code.Utf8(keys.Seeds);
        code.Raw(");\n");
    }

    private static void NewRows(CodeWriter code, PackedRows rows)
    {
        code.Raw(FormattableString.Invariant($"new {Packed}PackedRows({rows.Count},"));
        code.Utf8(rows.Heap);
        code.Raw(",");
        code.Utf8(rows.Offsets);
        code.Raw(FormattableString.Invariant($", {rows.OffsetWidth}, {rows.Pitch}, {rows.Low})"));
    }
}
