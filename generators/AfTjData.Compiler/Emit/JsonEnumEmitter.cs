using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Emit;

/// <summary>Emits what reads and writes an enum as JSON where it stands in a type of the consumer's; the fields of records do without.</summary>
internal static class JsonEnumEmitter
{
    public static GeneratedFile Emit(EnumDefinition definition)
    {
        var type = new TypeReference(FieldType.Enum, definition.Name, IsList: false);
        var name = CSharpTypes.Item(type);
        var code = CodeWriter.ForFile("AfTjData.Json");
        DocComment.Summary(code, $"Reads and writes each {definition.Name} as the word that the data files use. The serializer finds it by itself.");
        DocComment.Element(code, "threadsafety", "Immutable, so safe to share between threads.");
        code.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        code.Block($"public sealed class {JsonTypes.ConverterName(definition.Name)} : global::AfTjData.Json.TextJsonConverter<{name}>", () =>
        {
            code.Line($"private protected override {name} FromText(ref global::AfTjData.Json.JsonInput input) => {JsonTypes.ReadItem(type, "input")};");
            code.Line();
            code.Line($"private protected override string ToText({name} value) => {name}Extensions.ToKey(value);");
        });
        return code.ToFile(CSharpName.Pascal(definition.Name) + ".Json");
    }
}
