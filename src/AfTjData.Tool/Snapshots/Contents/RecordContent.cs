using System.Text.Json;
using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;

namespace AfTjData.Tool.Snapshots.Contents;

/// <summary>
/// Brings records to one spelling, so that only what they say is compared: references as <c>kind/id</c>, and nothing where there is nothing to say (an
/// empty list, a default written out). Id and kind are left out: content is what can be the same under two ids.
/// </summary>
/// <param name="lookup">What is known of the fields.</param>
internal sealed class RecordContent(SchemaLookup lookup)
{
    /// <summary>The content of a record.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="record">The record as <see cref="AfTjDataJson"/> writes it.</param>
    public JsonObject Of(string kind, JsonObject record)
    {
        var content = Spell(new ShapeName(IsKind: true, kind), record);
        content.Remove("id");
        content.Remove("kind");
        return content;
    }

    private JsonObject Spell(ShapeName? shape, JsonObject value)
    {
        var spelled = new JsonObject();
        foreach (var (name, inner) in value)
        {
            var field = lookup.Field(shape, name);
            if (inner is not null && Spell(field, inner) is var node && !SaysNothing(field, node))
                spelled.Add(name, node);
        }

        return spelled;
    }

    private JsonNode Spell(FieldDefinition? field, JsonNode value) => value switch
    {
        JsonObject inner => Spell(SchemaLookup.ShapeOf(field), inner),
        JsonArray list => new JsonArray([.. list.Select(i => i is null ? null : Spell(field, i))]),
        _ when field?.Type is { Type: FieldType.Ref, Target: { } kind } && value.GetValueKind() == JsonValueKind.String && !value.ToString().Contains('/') =>
            JsonValue.Create($"{kind}/{value}"),
        _ => value.DeepClone(),
    };

    private static bool SaysNothing(FieldDefinition? field, JsonNode value) =>
        value is JsonArray { Count: 0 } || (field?.Default is { } byDefault && value is JsonValue && value.ToString() == byDefault);
}
