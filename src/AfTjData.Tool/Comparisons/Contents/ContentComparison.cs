using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Tool.Snapshots.Contents;

namespace AfTjData.Tool.Comparisons.Contents;

/// <summary>Compares what two records say, field by field and as far inside as they go.</summary>
/// <param name="lookup">What is known of the fields.</param>
internal sealed class ContentComparison(SchemaLookup lookup)
{
    /// <summary>Compares two records of a kind, as <see cref="RecordContent"/> spells them.</summary>
    /// <returns>What differs, in the order of the schema.</returns>
    public IReadOnlyList<FieldChange> Compare(string kind, JsonObject old, JsonObject @new) =>
        [.. Objects("", new ShapeName(IsKind: true, kind), old, @new)];

    /// <summary>Compares two objects of a shape.</summary>
    /// <param name="path">The way to them, with a point behind it unless it is empty.</param>
    /// <param name="shape">Their shape, where known.</param>
    /// <param name="old">The older.</param>
    /// <param name="new">The newer.</param>
    internal IEnumerable<FieldChange> Objects(string path, ShapeName? shape, JsonObject old, JsonObject @new) =>
        Names(shape, old, @new).SelectMany(name => Values(path + name, lookup.Field(shape, name), old[name], @new[name]));

    private IEnumerable<FieldChange> Values(string path, FieldDefinition? field, JsonNode? old, JsonNode? @new)
    {
        if (ContentText.Same(old, @new))
            return [];
        // A field that is left out has its default, which is what a reader has to see.
        old ??= Default(field);
        @new ??= Default(field);
        return (old, @new) switch
        {
            (null, _) => [new FieldChange(path, FieldChangeType.Filled, null, @new)],
            (_, null) => [new FieldChange(path, FieldChangeType.Emptied, old)],
            (JsonArray before, JsonArray after) => new ListComparison(this, lookup, path, field).Compare(before, after),
            (JsonObject before, JsonObject after) => Objects(path + ".", SchemaLookup.ShapeOf(field), before, after),
            _ => [new FieldChange(path, FieldChangeType.Changed, old, @new)],
        };
    }

    // What no schema knows comes last, as it stands in the newer record and then in the older.
    private IEnumerable<string> Names(ShapeName? shape, JsonObject old, JsonObject @new) => lookup.Fields(shape).Select(f => f.Name)
        .Concat(@new.Select(p => p.Key))
        .Concat(old.Select(p => p.Key))
        .Distinct(StringComparer.Ordinal);

    private static JsonValue? Default(FieldDefinition? field) => field?.Default switch
    {
        null => null,
        var text when field.Type.Type == FieldType.Bool => JsonValue.Create(text == "true"),
        var text => JsonValue.Create(text),
    };
}
