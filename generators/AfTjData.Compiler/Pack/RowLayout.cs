using AfTjData.Compiler.Bind.Schemas;

namespace AfTjData.Compiler.Pack;

/// <summary>
/// How the fields of a shape lie in a row: first a number with one bit for each field that can be absent, then the fields that are there, in
/// the order of the schema. A list that is required has no bit: its length says enough. Packing and the emitted decoder both follow this.
/// </summary>
internal static class RowLayout
{
    /// <summary>The most fields of a shape that can be absent: the bits are one number of 64.</summary>
    public const int OptionalLimit = 60;

    /// <summary>Whether a field is in every row, and so has no bit.</summary>
    public static bool IsAlwaysThere(FieldDefinition field) => field.IsRequired;

    /// <summary>The fields that have a bit, in the order of their bits.</summary>
    public static IEnumerable<FieldDefinition> Optional(ShapeDefinition shape) => shape.Fields.Where(f => !IsAlwaysThere(f));
}
