using System.Globalization;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Emit;

/// <summary>Emits what reads and writes a record or struct as JSON.</summary>
/// <remarks>It is emitted because the JSON library's own generator does not see types that another generator makes.</remarks>
internal static class JsonEmitter
{
    private const string Reader = "global::System.Text.Json.Utf8JsonReader";
    private const string Writer = "global::System.Text.Json.Utf8JsonWriter";
    private const string Options = "global::System.Text.Json.JsonSerializerOptions";

    /// <summary>The attribute that makes the serializer find the converter.</summary>
    public static string Attribute(string name) =>
        $"[global::System.Text.Json.Serialization.JsonConverter(typeof({JsonTypes.Converter(name)}))]";

    /// <summary>The converter of a kind or struct.</summary>
    public static GeneratedFile Emit(ShapeDefinition shape, Schema schema)
    {
        var type = "global::AfTjData." + CSharpName.Pascal(shape.Name);
        var code = CodeWriter.ForFile("AfTjData.Json");
        DocComment.Summary(code, $"Reads and writes each {shape.Name} as JSON. The serializer finds it by itself.");
        DocComment.Element(code, "threadsafety", "Immutable, so safe to share between threads.");
        code.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        code.Block($"public sealed class {JsonTypes.ConverterName(shape.Name)} : global::System.Text.Json.Serialization.JsonConverter<{type}>", () =>
        {
            Keys(code, shape);
            code.Line();
            code.Line("/// <inheritdoc/>");
            code.Block($"public override {type} Read(ref {Reader} reader, global::System.Type typeToConvert, {Options} options)", () =>
            {
                code.Line("var input = new global::AfTjData.Json.JsonInput(reader);");
                code.Line("var value = ReadFrom(ref input);");
                code.Line("reader = input.Reader;");
                code.Line("return value;");
            });
            code.Line();
            code.Line("/// <inheritdoc/>");
            code.Line($"public override void Write({Writer} writer, {type} value, {Options} options) => WriteTo(writer, value);");
            code.Line();
            code.Block($"internal static {type} ReadFrom(ref global::AfTjData.Json.JsonInput input)", () => Read(code, shape, schema, type));
            code.Line();
            code.Block($"internal static void WriteTo({Writer} writer, {type} value)", () => Write(code, shape, schema));
        });
        return code.ToFile(CSharpName.Pascal(shape.Name) + ".Json");
    }

    // What a kind has before its fields; a struct has nothing.
    private static int Head(ShapeDefinition shape) => shape is KindDefinition ? 2 : 0;

    private static void Keys(CodeWriter code, ShapeDefinition shape)
    {
        code.Line($"private static readonly global::AfTjData.Json.JsonKeys Keys = new({Literals.Text(shape.Name)},");
        code.Line("[");
        if (shape is KindDefinition)
        {
            code.Line("    new(\"id\", true),");
            code.Line("    new(\"kind\", true),");
        }

        foreach (var field in shape.Fields)
            code.Line($"    new({Literals.Text(field.Name)}, {(field.IsRequired ? "true" : "false")}),");
        code.Line("]);");
    }

    private static void Read(CodeWriter code, ShapeDefinition shape, Schema schema, string type)
    {
        if (shape is KindDefinition)
            code.Line("string itsId = default!;");
        foreach (var field in shape.Fields)
            code.Line($"{CSharpTypes.Property(field)} {JsonTypes.Local(field)} = {Absent(field, schema)};");
        code.Line(FormattableString.Invariant($"global::System.Span<bool> seen = stackalloc bool[{Head(shape) + shape.Fields.Count}];"));
        code.Line("var key = -1;");
        code.Line("input.BeginObject(Keys);");
        code.Block("while (input.NextKey(Keys, seen, ref key))", () => code.Block("switch (key)", () =>
        {
            var place = 0;
            if (shape is KindDefinition)
            {
                Case(code, place++, $"itsId = input.Id({Literals.Text(shape.Name)})");
                Case(code, place++, $"input.Kind({Literals.Text(shape.Name)})");
            }

            foreach (var field in shape.Fields)
                Case(code, place++, $"{JsonTypes.Local(field)} = {JsonTypes.Read(field.Type)}");
        }));
        code.Line();
        code.Block($"return new {type}", () =>
        {
            if (shape is KindDefinition)
                code.Line("Id = itsId,");
            foreach (var field in shape.Fields)
                code.Line($"{CSharpName.Pascal(field.Name)} = {JsonTypes.Local(field)},");
        }, "};");
    }

    private static void Case(CodeWriter code, int place, string statement)
    {
        code.Line($"case {place.ToString(CultureInfo.InvariantCulture)}:");
        code.Line($"    {statement};");
        code.Line("    break;");
    }

    private static string Absent(FieldDefinition field, Schema schema) => field.Type switch
    {
        { IsList: true, Type: FieldType.Ref } => "default",
        { IsList: true } => $"global::AfTjData.Packed.ValueList<{CSharpTypes.Item(field.Type)}>.Empty",
        _ when ShapeEmitter.HasDefault(field, schema) => ShapeEmitter.DefaultValue(field, field.Default!),
        _ => "default!",
    };

    private static void Write(CodeWriter code, ShapeDefinition shape, Schema schema)
    {
        code.Line("writer.WriteStartObject();");
        if (shape is KindDefinition)
        {
            code.Line("writer.WriteString(\"id\"u8, value.Id);");
            code.Line($"writer.WriteString(\"kind\"u8, {Literals.Text(shape.Name)}u8);");
        }

        foreach (var field in shape.Fields)
            WriteField(code, field, schema);
        code.Line("writer.WriteEndObject();");
    }

    private static void WriteField(CodeWriter code, FieldDefinition field, Schema schema)
    {
        var property = "value." + CSharpName.Pascal(field.Name);
        if (field.Type.IsList)
        {
            // A required list says so even when a record made by hand has it empty: reading asks for the key.
            When(field.IsRequired ? null : $"{property}.Count > 0", () =>
            {
                code.Line($"writer.WriteStartArray({Literals.Text(field.Name)}u8);");
                code.Line($"foreach (var item in {property}{(field.Type.Type == FieldType.Ref ? ".References" : "")})");
                code.Line($"    {JsonTypes.Write(field.Type, "item")};");
                code.Line("writer.WriteEndArray();");
            });
        }
        else if (field.IsRequired)
        {
            Value(property);
        }
        else if (field.Default is not null)
        {
            When(ShapeEmitter.HasDefault(field, schema) ? $"{property} is not {ShapeEmitter.DefaultValue(field, field.Default)}" : null, () => Value(property));
        }
        else
        {
            When($"{property} is {{ }} {JsonTypes.Local(field)}", () => Value(JsonTypes.Local(field)));
        }

        void Value(string value)
        {
            code.Line($"writer.WritePropertyName({Literals.Text(field.Name)}u8);");
            code.Line($"{JsonTypes.Write(field.Type, value)};");
        }

        void When(string? condition, Action body)
        {
            if (condition is null)
                body();
            else
                code.Block($"if ({condition})", body);
        }
    }
}
