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
        code.Line(JsonEmitter.Attribute(shape));
        code.Block($"public sealed partial record {name}", () =>
        {
            ShapeEmitter.Constructors(code, shape, schema, readHead: static () => { });
            ShapeEmitter.Properties(code, shape);
        });
        return code.ToFile(name);
    }
}
