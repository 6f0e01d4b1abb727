using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Emit;

/// <summary>Emits how JSON that may be of any kind comes to the converter of its kind.</summary>
internal static class JsonKindsEmitter
{
    public static GeneratedFile Emit(Schema schema)
    {
        var code = CodeWriter.ForFile("AfTjData.Json");
        DocComment.Summary(code, "The kinds, for JSON that may hold a record of any.");
        code.Block("internal static class JsonKinds", () =>
        {
            code.Line($"public static string[] Names() => [{string.Join(", ", schema.Kinds.Select(k => Literals.Text(k.Name)))}];");
            code.Line();
            code.Block("public static global::AfTjData.RecordTable? TableOf(string kind) => kind switch", () =>
            {
                foreach (var kind in schema.Kinds)
                    code.Line($"{Literals.Text(kind.Name)} => global::AfTjData.{CSharpTypes.Table(kind.Name)}.Instance,");
                code.Line("_ => null,");
            }, "};");
            code.Line();
            code.Line("public static global::System.Text.Json.Serialization.JsonConverter? Reference(global::System.Type type) =>");
            foreach (var kind in schema.Kinds)
                code.Line($"    {Reference(kind.Name)} ??");
            code.Line($"    {Reference(null)};");
            code.Line();
            code.Block("public static global::AfTjData.IRecord Read(string kind, ref global::AfTjData.Json.JsonInput input) => kind switch", () =>
            {
                foreach (var kind in schema.Kinds)
                    code.Line($"{Literals.Text(kind.Name)} => {JsonTypes.Converter(kind.Name)}.ReadFrom(ref input),");
                code.Line("_ => throw input.NoKind(kind),");
            }, "};");
            code.Line();
            code.Block("public static void Write(global::System.Text.Json.Utf8JsonWriter writer, global::AfTjData.IRecord record)", () => code.Block("switch (record)", () =>
            {
                foreach (var kind in schema.Kinds)
                {
                    code.Line($"case global::AfTjData.{CSharpName.Pascal(kind.Name)} one:");
                    code.Line($"    {JsonTypes.Converter(kind.Name)}.WriteTo(writer, one);");
                    code.Line("    break;");
                }

                code.Line("default:");
                code.Line("    throw new global::System.ArgumentException(\"A record of the library is expected.\", nameof(record));");
            }));
        });
        // No definition's file has a point in its name.
        return code.ToFile("Json.Kinds");
    }

    // One kind after another, so that no type has to be made at run time, which neither trimming nor native code would survive.
    private static string Reference(string? kind)
    {
        var type = new TypeReference(FieldType.Ref, kind, IsList: false);
        return $"global::AfTjData.Json.RefJsonConverter.For<{CSharpTypes.Target(type)}>(type, static (ref global::AfTjData.Json.JsonInput i) => {JsonTypes.ReadItem(type, "i")})";
    }
}
