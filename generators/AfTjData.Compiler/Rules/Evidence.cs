using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Bind.Schemas;

namespace AfTjData.Compiler.Rules;

/// <summary>What the rules know of the struct <c>evidence</c>: <c>at</c> says where, <c>for</c> says which fields.</summary>
internal static class Evidence
{
    /// <summary>The pieces of evidence of a record.</summary>
    public static IEnumerable<BoundStruct> Of(BoundRecord record) =>
        record["evidence"] is BoundList list ? list.Items.OfType<BoundStruct>() : [];

    /// <summary>Where a record's evidence stands.</summary>
    public static IEnumerable<BoundLocator> LocatorsOf(BoundRecord record) => Of(record).SelectMany(e => Locators(e["at"]));

    /// <summary>The fields that a piece of evidence bears out; none named means all.</summary>
    public static IReadOnlyList<BoundText> FieldsOf(BoundStruct evidence) =>
        evidence["for"] is BoundList list ? [.. list.Items.OfType<BoundText>()] : [];

    /// <summary>Whether values of a struct say themselves where they stand, so that the record's evidence need not cover them.</summary>
    public static bool AttributesItself(StructDefinition shape) =>
        shape.Fields.Any(f => f.Type.Type == FieldType.Locator || f.Type is { Type: FieldType.Struct, Target: "evidence" });

    /// <summary>The locators in a value: itself, or the items of a list.</summary>
    public static IEnumerable<BoundLocator> Locators(BoundValue? value) => value switch
    {
        BoundLocator one => [one],
        BoundList list => list.Items.OfType<BoundLocator>(),
        _ => [],
    };
}
