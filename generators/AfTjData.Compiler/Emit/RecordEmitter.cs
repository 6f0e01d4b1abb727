using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Emit;

/// <summary>Emits the record type of a kind.</summary>
internal static class RecordEmitter
{
    public static GeneratedFile Emit(KindDefinition kind, Schema schema, IReadOnlyList<ReverseLookup> lookups)
    {
        var name = CSharpName.Pascal(kind.Name);
        var code = CodeWriter.ForFile();
        DocComment.Summary(code, kind.Summary);
        DocComment.Element(code, "remarks",
            "Equality covers the fields of the schema, lists by value and references by kind and id; it never follows a reference. "
            + "Lists of the records that point here go by id, and are empty for an id that the dataset does not hold.");
        DocComment.Element(code, "threadsafety", "Immutable, so safe to share between threads.");
        code.Line(JsonEmitter.Attribute(kind.Name));
        code.Block($"public sealed partial record {name} : global::AfTjData.IRecord", () =>
        {
            Identity(code, kind);
            ShapeEmitter.Constructors(code, kind, schema, () =>
            {
                code.Line("_id = reader.Text();");
                if (lookups.Count > 0)
                    code.Line("reader.Skip();");
            });
            ShapeEmitter.Properties(code, kind);
            // A lookup that collides with a field is an error in the schema; leaving it out keeps that the only error.
            var taken = new HashSet<string>(kind.Fields.Select(f => CSharpName.Pascal(f.Name)), StringComparer.Ordinal);
            for (var i = 0; i < lookups.Count; i++)
            {
                if (taken.Add(CSharpName.Pascal(lookups[i].Name)))
                    Reverse(code, kind, lookups[i], i);
            }

            code.Line();
            code.Line("/// <inheritdoc/>");
            code.Line($"public override string ToString() => global::AfTjData.Packed.RecordText.Of(this, {Status(kind)});");
        });
        return code.ToFile(name);
    }

    // The text of a record says how far a thing has got, so that what is planned is not read as done.
    private static string Status(KindDefinition kind) =>
        kind.Field("status") is { IsRequired: true, Type: { Type: FieldType.Enum, IsList: false } } ? "Status.ToKey()" : "null";

    // Of any other type it is an error in the schema, and the record is an IRecord all the same.
    private static readonly TypeReference Evidence = new(FieldType.Struct, "evidence", true);

    private static void Identity(CodeWriter code, KindDefinition kind)
    {
        code.Line("private readonly string _id;");
        code.Line();
        code.Line("/// <summary>The id: unique within the kind, lower-case ASCII words joined by hyphens, never reused.</summary>");
        code.Block("public required string Id", () =>
        {
            code.Line("get => _id;");
            code.Line("init => _id = value;");
        });
        code.Line();
        code.Line($"/// <summary>The kind of record: always <c>{kind.Name}</c>.</summary>");
        code.Line($"public string Kind => {Literals.Text(kind.Name)};");
        code.Line();
        code.Line($"/// <summary>What a list or a message calls this record: its {DocComment.Escape(kind.Caption)}.</summary>");
        code.Line($"public string Caption => {(kind.Field(kind.Caption) is { Type: { Type: FieldType.Line, IsList: false } } ? CSharpName.Pascal(kind.Caption) : "Id")};");
        if (kind.Field("evidence")?.Type != Evidence)
        {
            code.Line();
            code.Line("global::System.Collections.Generic.IReadOnlyList<global::AfTjData.Evidence> global::AfTjData.IRecord.Evidence => [];");
        }
    }

    private static void Reverse(CodeWriter code, KindDefinition kind, ReverseLookup lookup, int index)
    {
        var item = "global::AfTjData." + (lookup.Source is { } source ? CSharpName.Pascal(source) : "IRecord");
        var call = lookup.Source is { } one
            ? FormattableString.Invariant($"Reverse<{item}>(Id, {index}, {CSharpTypes.TableNumber(one)})")
            : FormattableString.Invariant($"ReverseAny(Id, {index})");
        code.Line();
        DocComment.Summary(code, lookup.Source is null
            ? $"The records that name this {kind.Name}, by kind and id."
            : $"Each {lookup.Source} that names this {kind.Name}, by id.");
        code.Line($"public global::AfTjData.RefList<{item}> {CSharpName.Pascal(lookup.Name)} => global::AfTjData.{CSharpTypes.Table(kind.Name)}.Instance.{call};");
    }
}
