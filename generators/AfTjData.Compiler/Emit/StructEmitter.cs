using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Emit;

/// <summary>Emits the record type of a struct.</summary>
internal static class StructEmitter
{
    public static GeneratedFile Emit(StructDefinition shape, Schema schema)
    {
        var name = CSharpName.Pascal(shape.Name);
        var code = CodeWriter.ForFile();
        DocComment.Summary(code, shape.Summary);
        DocComment.Element(code, "threadsafety", "Immutable, so safe to share between threads.");
        code.Line(JsonEmitter.Attribute(shape.Name));
        code.Block($"public sealed partial record {name}", () =>
        {
            ShapeEmitter.Constructors(code, shape, schema, readHead: static () => { });
            DecodeList(code, name);
            ShapeEmitter.Properties(code, shape);
            code.Line();
            code.Line("/// <summary>The fields that have a value.</summary>");
            code.Line("/// <returns>One line for people to read; its form may change.</returns>");
            var fields = shape.Fields.Select(f => $"({Literals.Text(f.Name)}, {CSharpName.Pascal(f.Name)})");
            code.Line($"public override string ToString() => global::AfTjData.Packed.StructText.Of([{string.Join(", ", fields)}]);");
        });
        return code.ToFile(name);
    }

    // A loop of its own for each struct: a shared one would take a delegate, whose making costs a fresh process four compilations.
    private static void DecodeList(CodeWriter code, string name)
    {
        code.Line();
        code.Block($"internal static global::AfTjData.Packed.ValueList<{name}>? DecodeList(ref {ShapeEmitter.Reader} reader)", () =>
        {
            code.Line("var count = reader.Count();");
            code.Line("if (count == 0)");
            code.Line("    return null;");
            code.Line($"var items = new {name}[count];");
            code.Line("for (var i = 0; i < items.Length; i++)");
            code.Line($"    items[i] = new {name}(ref reader);");
            code.Line($"return new global::AfTjData.Packed.ValueList<{name}>(items);");
        });
    }
}
