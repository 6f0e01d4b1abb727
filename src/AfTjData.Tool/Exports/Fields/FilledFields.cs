using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;

namespace AfTjData.Tool.Exports.Fields;

/// <summary>The filled fields of a record or struct. A field that has its default counts as filled: who reads an export has no schema beside it.</summary>
internal static class FilledFields
{
    /// <summary>The fields in the order of the schema, each with its value.</summary>
    public static IEnumerable<(FieldDefinition Field, JsonNode Value)> Of(ShapeDefinition shape, JsonObject values)
    {
        foreach (var field in shape.Fields)
        {
            if (values[field.Name] is { } value)
                yield return (field, value);
            else if (field.Default is { } word)
                yield return (field, field.Type.Type == FieldType.Bool ? JsonValue.Create(word == "true") : JsonValue.Create(word));
        }
    }

    /// <summary>The items of a list, or the value alone where it is none.</summary>
    public static IEnumerable<JsonNode> Items(JsonNode value) => value is JsonArray list ? list.Select(i => i!) : [value];

    /// <summary>A text, number, word or truth value as text.</summary>
    public static string Text(JsonNode value) => value.GetValueKind() == System.Text.Json.JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();
}
