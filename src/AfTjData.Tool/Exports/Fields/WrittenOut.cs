using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;

namespace AfTjData.Tool.Exports.Fields;

/// <summary>A record with its defaults written out, structs and all: who reads an export has no schema beside it, and an absent polarity would say nothing.</summary>
internal static class WrittenOut
{
    /// <summary>The record, as <see cref="AfTjDataJson"/> writes and reads it otherwise.</summary>
    public static JsonObject Of(Schema schema, ShapeDefinition shape, JsonObject values)
    {
        var written = new JsonObject();
        // Id and kind, which are no fields of the schema.
        foreach (var (name, value) in values.Where(v => shape.Field(v.Key) is null))
            written.Add(name, value?.DeepClone());
        foreach (var (field, value) in FilledFields.Of(shape, values))
            written.Add(field.Name, Of(schema, field, value));
        return written;
    }

    private static JsonNode Of(Schema schema, FieldDefinition field, JsonNode value) => value switch
    {
        JsonArray list => new JsonArray([.. list.Select(i => Of(schema, field, i!))]),
        JsonObject inner when schema.StructOf(field) is { } shape => Of(schema, shape, inner),
        _ => value.DeepClone(),
    };
}
