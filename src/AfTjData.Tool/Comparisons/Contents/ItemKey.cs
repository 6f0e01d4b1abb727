using System.Text.Json;
using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Tool.Snapshots.Contents;

namespace AfTjData.Tool.Comparisons.Contents;

/// <summary>What an item of a list is about, by which it is known again when something else of it changes.</summary>
internal static class ItemKey
{
    /// <summary>The key of an item: its place in a source, else its first field; null where that is empty.</summary>
    public static string? Of(SchemaLookup lookup, ShapeName? shape, JsonObject item) =>
        LocatorOf(lookup, shape, item) ?? (FirstField(lookup, shape, item) is { } name && item[name] is { } value ? ContentText.Of(value) : null);

    /// <summary>The place in a source that an item has; null where it has none.</summary>
    public static string? LocatorOf(SchemaLookup lookup, ShapeName? shape, JsonObject item)
    {
        var fields = lookup.Fields(shape);
        var name = fields.Count == 0 ? "at" : fields.FirstOrDefault(f => f.Type is { Type: FieldType.Locator, IsList: false })?.Name;
        return name is not null && item[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String && value.ToString() is var text && text.Contains('#') ? text : null;
    }

    private static string? FirstField(SchemaLookup lookup, ShapeName? shape, JsonObject item) =>
        lookup.Fields(shape) is [var first, ..] ? first.Name : item.Select(p => p.Key).FirstOrDefault();
}
