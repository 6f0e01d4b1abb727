using AfTjData.Compiler.Bind.Schemas;

namespace AfTjData.Compiler.Emit;

/// <summary>How a record holds the value of a field, where that differs from how its property shows it.</summary>
/// <remarks>
/// What is absent is held as zero or null: it takes less memory than a nullable value or an empty list would, and a fresh process compiles and loads
/// nothing for it.
/// </remarks>
internal static class Storage
{
    /// <summary>The type of the field behind a property.</summary>
    public static string Of(FieldDefinition field) => HeldAs(field) switch
    {
        Form.List => ValueList(field) + "?",
        Form.Number => "int",
        Form.Reference => CSharpTypes.Item(field.Type),
        _ => CSharpTypes.Property(field),
    };

    /// <summary>The property's value, out of the field.</summary>
    public static string Get(FieldDefinition field, string backing) => HeldAs(field) switch
    {
        Form.List => $"{backing} ?? {ValueList(field)}.Empty",
        Form.Number => $"{backing} == 0 ? null : ({CSharpTypes.Item(field.Type)}){backing}",
        Form.Reference => $"{backing}.IsNone ? default({CSharpTypes.Item(field.Type)}?) : {backing}",
        _ => backing,
    };

    /// <summary>The field's value, for a property's. A list is copied into one that is equal by value.</summary>
    public static string Set(FieldDefinition field, string value) => HeldAs(field) switch
    {
        Form.List => $"{ValueList(field)}.Hold({value})",
        Form.Number => $"(int){value}.GetValueOrDefault()",
        Form.Reference => $"{value}.GetValueOrDefault()",
        _ => value,
    };

    /// <summary>The field's value, out of a row.</summary>
    public static string Read(FieldDefinition field, string reader) =>
        HeldAs(field) == Form.Number ? $"{reader}.Number()" : CSharpTypes.Read(field.Type, reader);

    private static string ValueList(FieldDefinition field) => $"global::AfTjData.Packed.ValueList<{CSharpTypes.Item(field.Type)}>";

    // No member of an enum has the number 0, and no reference in use is the default one: these stand for nothing.
    private static Form HeldAs(FieldDefinition field) => field switch
    {
        { Type: { IsList: true, Type: not FieldType.Ref } } => Form.List,
        { Type: { IsList: false, Type: FieldType.Enum }, IsRequired: false, Default: null } => Form.Number,
        { Type: { IsList: false, Type: FieldType.Ref }, IsRequired: false } => Form.Reference,
        _ => Form.Itself,
    };

    private enum Form
    {
        Itself,
        List,
        Number,
        Reference,
    }
}
