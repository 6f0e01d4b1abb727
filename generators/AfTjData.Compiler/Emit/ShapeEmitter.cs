using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Pack;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Emit;

/// <summary>Emits what records and structs have in common: properties, and how they are decoded from a row.</summary>
internal static class ShapeEmitter
{
    internal const string Reader = "global::AfTjData.Packed.PackedReader";

    /// <summary>A property for each field, over a field of its own: decoding sets the fields, because each setter would cost a fresh process a compilation.</summary>
    public static void Properties(CodeWriter code, ShapeDefinition shape)
    {
        foreach (var field in shape.Fields)
        {
            var name = CSharpName.Pascal(field.Name);
            var backing = CSharpName.Field(field.Name);
            code.Line();
            code.Line($"private readonly {Storage.Of(field)} {backing};");
            code.Line();
            DocComment.Summary(code, field.Summary);
            code.Block($"public {(field.IsRequired ? "required " : "")}{CSharpTypes.Property(field)} {name}", () =>
            {
                code.Line($"get => {Storage.Get(field, backing)};");
                code.Line($"init => {backing} = {Storage.Set(field, "value")};");
            });
        }
    }

    /// <summary>The constructor for callers, and the one that decodes a row.</summary>
    /// <param name="code">Where to write.</param>
    /// <param name="shape">The shape.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="readHead">Writes what a row has before the fields.</param>
    public static void Constructors(CodeWriter code, ShapeDefinition shape, Schema schema, Action readHead)
    {
        var type = CSharpName.Pascal(shape.Name);
        code.Line();
        DocComment.Summary(code, $"Makes one by hand: what is required is set in the initialiser, what is left out is empty or has its default.");
        code.Block($"public {type}()", () =>
        {
            foreach (var field in shape.Fields)
            {
                if (HasDefault(field, schema))
                    code.Line($"{CSharpName.Field(field.Name)} = {DefaultValue(field, field.Default!)};");
            }
        });
        code.Line();
        code.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        code.Block($"internal {type}(ref {Reader} reader)", () =>
        {
            readHead();
            if (RowLayout.Optional(shape).Any())
                code.Line("var has = reader.Bits();");
            Reads(code, shape, schema);
        });
    }

    // The fields in the order of the schema, which is the order of the row.
    private static void Reads(CodeWriter code, ShapeDefinition shape, Schema schema)
    {
        var bit = 0;
        foreach (var field in shape.Fields)
        {
            var backing = CSharpName.Field(field.Name);
            var read = field.Type.IsList ? CSharpTypes.ReadList(field.Type, "reader") : Storage.Read(field, "reader");
            if (!RowLayout.IsAlwaysThere(field))
                code.Line($"if ((has & 0x{1UL << bit++:X}UL) != 0)");
            code.Line((RowLayout.IsAlwaysThere(field) ? "" : "    ") + $"{backing} = {read};");
            if (!RowLayout.IsAlwaysThere(field) && HasDefault(field, schema))
            {
                code.Line("else");
                code.Line($"    {backing} = {DefaultValue(field, field.Default!)};");
            }
        }
    }

    // Any other default is an error in the schema, and as C# it could be anything.
    internal static bool HasDefault(FieldDefinition field, Schema schema) => field.Type switch
    {
        { IsList: false, Type: FieldType.Enum } => field.Default is { } member && schema.EnumOf(field)?.Member(member) is not null,
        { IsList: false, Type: FieldType.Bool } => field.Default is "true" or "false",
        _ => false,
    };

    internal static string DefaultValue(FieldDefinition field, string value) =>
        field.Type.Type == FieldType.Enum ? $"{CSharpTypes.Item(field.Type)}.{CSharpName.Pascal(value)}" : value;
}
