using System.Text.Json;
using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Tool.Comparisons;
using AfTjData.Tool.Snapshots.Contents;

namespace AfTjData.Tool.Releases;

/// <summary>
/// Lets the references of an older dataset follow the redirects of a newer one. Whatever names a record that has another id has to name it by that one; so
/// it says what it said, and nobody corrected it.
/// </summary>
internal sealed class FollowedReferences
{
    private readonly SchemaLookup _lookup;
    private readonly Dictionary<string, string> _successors;

    private FollowedReferences(SchemaLookup lookup, Dictionary<string, string> successors)
    {
        _lookup = lookup;
        _successors = successors;
    }

    /// <summary>The older dataset as it would be if its references followed the redirects. One that is known by hashes alone stays as it is.</summary>
    public static ComparedDataset In(ComparedDataset old, ComparedDataset @new)
    {
        var successors = @new.Redirects.Where(r => r.Successors.Count == 1).ToDictionary(r => $"{r.Kind}/{r.Id}", r => r.Successors[0], StringComparer.Ordinal);
        if (old.IsHashed || successors.Count == 0)
            return old;
        var followed = new FollowedReferences(new SchemaLookup(old.ReadBy, @new.ReadBy), successors);
        return old with { Kinds = [.. old.Kinds.Select(k => k with { Records = [.. k.Records.Select(r => r with { Content = followed.Object(new ShapeName(IsKind: true, k.Name), r.Content!) })] })] };
    }

    private JsonObject Object(ShapeName? shape, JsonObject value) =>
        new(value.Select(f => KeyValuePair.Create(f.Key, f.Value is null ? null : Value(_lookup.Field(shape, f.Key), f.Value))));

    private JsonNode Value(FieldDefinition? field, JsonNode value) => value switch
    {
        JsonObject inner => Object(SchemaLookup.ShapeOf(field), inner),
        JsonArray list => new JsonArray([.. list.Select(i => i is null ? null : Value(field, i))]),
        _ when value.GetValueKind() == JsonValueKind.String => JsonValue.Create(Text(field, value.ToString())),
        _ => value.DeepClone(),
    };

    private string Text(FieldDefinition? field, string text) => field?.Type switch
    {
        { Type: FieldType.Ref, Target: { } kind } when !text.Contains('/') => _successors.GetValueOrDefault($"{kind}/{text}") ?? text,
        { Type: FieldType.Ref } => _successors.TryGetValue(text, out var id) ? text[..(text.IndexOf('/', StringComparison.Ordinal) + 1)] + id : text,
        { Type: FieldType.Locator } when text.IndexOf('#', StringComparison.Ordinal) is >= 0 and var end && _successors.TryGetValue("source/" + text[..end], out var source) => source + text[end..],
        _ => text,
    };
}
