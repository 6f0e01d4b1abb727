using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Pack;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Emit;

/// <summary>Emits what records and structs have in common: properties, and how they are decoded from a row.</summary>
internal static class ShapeEmitter
{
    private const string Reader = "global::AfTjData.Packed.PackedReader";

    /// <summary>A property for each field.</summary>
    public static void Properties(CodeWriter code, ShapeDefinition shape, Schema schema)
    {
        foreach (var field in shape.Fields)
        {
            code.Line();
            var name = CSharpName.Pascal(field.Name);
            var type = CSharpTypes.Property(field);
            var required = field.IsRequired ? "required " : "";
            if (field.Type is { IsList: true, Type: not FieldType.Ref })
            {
                // The backing field holds a list that is equal by value; what the caller hands in is copied.
                var list = $"global::AfTjData.Packed.ValueList<{CSharpTypes.Item(field.Type)}>";
                var backing = CSharpName.Field(field.Name);
                code.Line($"private readonly {list} {backing} = {list}.Empty;");
                code.Line();
                DocComment.Summary(code, field.Summary);
                code.Block($"public {required}{type} {name}", () =>
                {
                    code.Line($"get => {backing};");
                    code.Line($"init => {backing} = {list}.Copy(value);");
                });
                continue;
            }

            DocComment.Summary(code, field.Summary);
            code.Line($"public {required}{type} {name} {{ get; init; }}{Default(field, schema)}");
        }
    }

    /// <summary>The object initialiser that reads the fields from a row, in the order of the schema.</summary>
    public static void Initializer(CodeWriter code, ShapeDefinition shape)
    {
        var bit = 0;
        foreach (var field in shape.Fields)
        {
            var name = CSharpName.Pascal(field.Name);
            if (RowLayout.IsAlwaysThere(field))
            {
                code.Line($"{name} = {CSharpTypes.Read(field.Type, "reader")},");
                continue;
            }

            var read = field.Type.IsList ? CSharpTypes.ReadList(field.Type, "reader") : CSharpTypes.Read(field.Type, "reader");
            code.Line($"{name} = (has & 0x{1UL << bit++:X}UL) != 0 ? {read} : {Absent(field)},");
        }
    }

    /// <summary>Reads the mask, where the shape has one.</summary>
    public static void Mask(CodeWriter code, ShapeDefinition shape)
    {
        if (RowLayout.Optional(shape).Count() is > 0 and var count)
            code.Line(FormattableString.Invariant($"var has = reader.Mask({count});"));
    }

    /// <summary>The header of a decoder.</summary>
    public static string DecodeHeader(string type) => $"internal static {type} Decode(ref {Reader} reader)";

    private static string Absent(FieldDefinition field) => field.Type switch
    {
        { IsList: true, Type: FieldType.Ref } => "default",
        { IsList: true } => $"global::AfTjData.Packed.ValueList<{CSharpTypes.Item(field.Type)}>.Empty",
        _ when field.Default is { } value => DefaultValue(field, value),
        { Type: FieldType.Line or FieldType.Text or FieldType.Struct } => "null",
        _ => $"default({CSharpTypes.Property(field)})",
    };

    private static string Default(FieldDefinition field, Schema schema) =>
        field.Default is { } value && (field.Type.Type != FieldType.Enum || schema.EnumOf(field)?.Member(value) is not null)
            ? $" = {DefaultValue(field, value)};"
            : "";

    private static string DefaultValue(FieldDefinition field, string value) =>
        field.Type.Type == FieldType.Enum ? $"{CSharpTypes.Item(field.Type)}.{CSharpName.Pascal(value)}" : value;
}
