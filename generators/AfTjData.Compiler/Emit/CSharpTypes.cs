using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Emit;

/// <summary>The C# types of fields, and how the packed reader reads them.</summary>
internal static class CSharpTypes
{
    /// <summary>The type of one value of a field.</summary>
    public static string Item(TypeReference type) => type.Type switch
    {
        FieldType.Line or FieldType.Text => "string",
        FieldType.Int => "int",
        FieldType.Decimal => "decimal",
        FieldType.Bool => "bool",
        FieldType.Date => "global::System.DateOnly",
        FieldType.Edtf => "global::AfTjData.EdtfDate",
        FieldType.Quantity => "global::AfTjData.Quantity",
        FieldType.Locator => "global::AfTjData.Locator",
        FieldType.Ref => $"global::AfTjData.Ref<{Target(type)}>",
        _ => $"global::AfTjData.{CSharpName.Pascal(type.Target!)}",
    };

    /// <summary>What a reference refers to.</summary>
    public static string Target(TypeReference type) => "global::AfTjData." + (type.Target is { } kind ? CSharpName.Pascal(kind) : "IRecord");

    /// <summary>The type of a field's property.</summary>
    public static string Property(FieldDefinition field) => field switch
    {
        { Type: { IsList: true, Type: FieldType.Ref } } => $"global::AfTjData.RefList<{Target(field.Type)}>",
        { Type.IsList: true } => $"global::System.Collections.Generic.IReadOnlyList<{Item(field.Type)}>",
        { IsRequired: true } or { Default: not null } => Item(field.Type),
        _ => Item(field.Type) + "?",
    };

    /// <summary>The static class of a kind.</summary>
    public static string Plural(KindDefinition kind) => CSharpName.Pascal(kind.Plural);

    /// <summary>The number of a kind's table: a constant, so that a reference is decoded without the table it leads to.</summary>
    public static string TableNumber(string kind) => $"global::AfTjData.Tables.{CSharpName.Pascal(kind)}Number";

    /// <summary>The table class of a kind.</summary>
    public static string Table(string kind) => CSharpName.Pascal(kind) + "Table";

    /// <summary>An expression that reads one value.</summary>
    public static string Read(TypeReference type, string reader) => type.Type switch
    {
        FieldType.Line or FieldType.Text => $"{reader}.Text()",
        FieldType.Int => $"{reader}.Int()",
        FieldType.Decimal => $"{reader}.Decimal()",
        FieldType.Bool => $"{reader}.Bool()",
        FieldType.Date => $"{reader}.Date()",
        FieldType.Edtf => $"global::AfTjData.EdtfDate.FromCanonical({reader}.Edtf())",
        FieldType.Quantity => $"{reader}.Quantity()",
        FieldType.Locator => $"global::AfTjData.Locator.Decode(ref {reader})",
        FieldType.Enum => $"({Item(type)}){reader}.Number()",
        FieldType.Ref when type.IsAny => $"global::AfTjData.Tables.ReadAny(ref {reader})",
        FieldType.Ref => $"new {Item(type)}({TableNumber(type.Target!)}, {reader}.Number())",
        _ => $"new {Item(type)}(ref {reader})",
    };

    /// <summary>An expression that reads a list.</summary>
    public static string ReadList(TypeReference type, string reader) => type switch
    {
        { Type: FieldType.Ref, IsAny: true } => $"global::AfTjData.Tables.ReadAnyList(ref {reader})",
        { Type: FieldType.Ref } => $"new global::AfTjData.RefList<{Target(type)}>({reader}.Refs({TableNumber(type.Target!)}))",
        { Type: FieldType.Line or FieldType.Text } => $"{reader}.Texts()",
        { Type: FieldType.Struct or FieldType.Locator } => $"{Item(type)}.DecodeList(ref {reader})",
        _ => $"{reader}.List(static (ref global::AfTjData.Packed.PackedReader r) => {Read(type, "r")})",
    };
}
