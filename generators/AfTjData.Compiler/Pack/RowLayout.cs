using AfTjData.Compiler.Bind.Schemas;

namespace AfTjData.Compiler.Pack;

/// <summary>
/// How the fields of a shape lie in a row: first a mask with one bit for each field that can be absent, then the fields that are there, in
/// the order of the schema. Packing and the emitted decoder both follow this.
/// </summary>
internal static class RowLayout
{
    /// <summary>The most fields of a shape that can be absent: the mask is read into 64 bits.</summary>
    public const int OptionalLimit = 60;

    /// <summary>Whether a field is in every row, and so has no bit.</summary>
    public static bool IsAlwaysThere(FieldDefinition field) => field is { IsRequired: true, Type.IsList: false };

    /// <summary>The fields that have a bit, in the order of their bits.</summary>
    public static IEnumerable<FieldDefinition> Optional(ShapeDefinition shape) => shape.Fields.Where(f => !IsAlwaysThere(f));
}
