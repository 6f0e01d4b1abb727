using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Emit;

/// <summary>How the values of fields are read from JSON and written to it.</summary>
internal static class JsonTypes
{
    /// <summary>The name of the converter of a kind, struct or enum.</summary>
    public static string ConverterName(string shape) => CSharpName.Pascal(shape) + "JsonConverter";

    /// <summary>The converter of a kind, struct or enum, in full.</summary>
    public static string Converter(string shape) => "global::AfTjData.Json." + ConverterName(shape);

    /// <summary>A variable for the value of a field; the prefix keeps it from being a keyword.</summary>
    public static string Local(FieldDefinition field) => "its" + CSharpName.Pascal(field.Name);

    /// <summary>An expression that reads the value of a field.</summary>
    public static string Read(TypeReference type) => type switch
    {
        { IsList: false } => ReadItem(type, "input"),
        { Type: FieldType.Ref } => $"input.Refs(static (ref global::AfTjData.Json.JsonInput i) => {ReadItem(type, "i")})",
        _ => $"input.List(static (ref global::AfTjData.Json.JsonInput i) => {ReadItem(type, "i")})",
    };

    /// <summary>A statement that writes one value.</summary>
    public static string Write(TypeReference type, string value) => type.Type switch
    {
        FieldType.Line or FieldType.Text => $"writer.WriteStringValue({value})",
        FieldType.Int or FieldType.Decimal => $"writer.WriteNumberValue({value})",
        FieldType.Bool => $"writer.WriteBooleanValue({value})",
        FieldType.Date => $"global::AfTjData.Json.JsonOutput.Date(writer, {value})",
        FieldType.Edtf or FieldType.Quantity or FieldType.Locator => $"writer.WriteStringValue({value}.Text)",
        FieldType.Enum => $"writer.WriteStringValue({CSharpTypes.Item(type)}Extensions.ToKey({value}))",
        FieldType.Ref when type.IsAny => $"global::AfTjData.Json.JsonOutput.AnyRef(writer, {value})",
        FieldType.Ref => $"writer.WriteStringValue({value}.Id)",
        _ => $"{Converter(type.Target!)}.WriteTo(writer, {value})",
    };

    /// <summary>An expression that reads one value.</summary>
    public static string ReadItem(TypeReference type, string input) => type.Type switch
    {
        FieldType.Line or FieldType.Text => $"{input}.Text()",
        FieldType.Int => $"{input}.Int()",
        FieldType.Decimal => $"{input}.Decimal()",
        FieldType.Bool => $"{input}.Bool()",
        FieldType.Date => $"{input}.Date()",
        FieldType.Edtf => $"{input}.Edtf()",
        FieldType.Quantity => $"{input}.Quantity()",
        FieldType.Locator => $"{input}.Locator()",
        FieldType.Enum => $"{input}.Word<{CSharpTypes.Item(type)}>({CSharpTypes.Item(type)}Extensions.TryFromKey, {Literals.Text(type.Target!)}, {CSharpTypes.Item(type)}Extensions.Keys)",
        FieldType.Ref when type.IsAny => $"{input}.AnyRef()",
        FieldType.Ref => $"{input}.Ref<{CSharpTypes.Target(type)}>(global::AfTjData.{CSharpTypes.Table(type.Target!)}.Instance)",
        _ => $"{Converter(type.Target!)}.ReadFrom(ref {input})",
    };
}
