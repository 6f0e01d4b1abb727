namespace AfTjData.Compiler.Bind.Schemas;

/// <summary>The types that a field can have. The words in the schema are their lower-case names.</summary>
public enum FieldType
{
    /// <summary>Text without a line end.</summary>
    Line,

    /// <summary>Text that may run over several lines.</summary>
    Text,

    /// <summary>A 32-bit whole number.</summary>
    Int,

    /// <summary>A decimal number.</summary>
    Decimal,

    /// <summary>True or false.</summary>
    Bool,

    /// <summary>A day of the Gregorian calendar.</summary>
    Date,

    /// <summary>A date as ISO 8601-2 writes it when not all is known.</summary>
    Edtf,

    /// <summary>A number with its bound and unit.</summary>
    Quantity,

    /// <summary>A place in a source: paragraphs and sentences.</summary>
    Locator,

    /// <summary>A member of an enum.</summary>
    Enum,

    /// <summary>A reference to a record.</summary>
    Ref,

    /// <summary>A group of fields.</summary>
    Struct,
}

/// <summary>A type as a field names it: <c>line</c>, <c>enum hedge</c>, <c>ref any[]</c>.</summary>
/// <param name="Type">Which of the types.</param>
/// <param name="Target">The enum, kind or struct; null for <c>ref any</c> and for types that have none.</param>
/// <param name="IsList">Whether the field holds a list.</param>
public sealed record TypeReference(FieldType Type, string? Target, bool IsList)
{
    /// <summary>Whether the field refers to records of any kind.</summary>
    public bool IsAny => Type == FieldType.Ref && Target is null;

    /// <summary>The type as the schema writes it.</summary>
    public override string ToString()
    {
        var word = Type.ToString().ToLowerInvariant();
        var target = Type is FieldType.Enum or FieldType.Ref or FieldType.Struct ? " " + (Target ?? "any") : "";
        return word + target + (IsList ? "[]" : "");
    }

    /// <summary>Reads a type as the schema writes it; null if it is none.</summary>
    public static TypeReference? Parse(string text)
    {
        var isList = text.EndsWith("[]", StringComparison.Ordinal);
        var words = (isList ? text.Substring(0, text.Length - 2) : text).Split(' ');
        if (!Words.TryGetValue(words[0], out var type))
            return null;
        var takesTarget = type is FieldType.Enum or FieldType.Ref or FieldType.Struct;
        if (words.Length != (takesTarget ? 2 : 1) || (takesTarget && !Shared.AsciiId.IsValid(words[1])))
            return null;
        var target = takesTarget && !(type == FieldType.Ref && words[1] == "any") ? words[1] : null;
        return new TypeReference(type, target, isList);
    }

    /// <summary>The words that can begin a type.</summary>
    public static IReadOnlyDictionary<string, FieldType> Words { get; } =
        ((FieldType[])Enum.GetValues(typeof(FieldType))).ToDictionary(t => t.ToString().ToLowerInvariant(), StringComparer.Ordinal);
}
