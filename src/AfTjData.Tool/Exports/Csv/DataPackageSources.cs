using System.Text.Json;
using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Exports.Csv;

/// <summary>The texts that a dataset was read from: those that its places in sources name.</summary>
internal static class DataPackageSources
{
    private const string SourceKind = "source";

    /// <summary>The sources, as a package lists them, by id; empty where the schema knows no such kind.</summary>
    public static JsonArray Of(DatasetSnapshot dataset)
    {
        if (dataset.Kinds.FirstOrDefault(k => k.Definition.Name == SourceKind) is not { } kind)
            return [];
        var cited = dataset.Kinds.SelectMany(k => k.Records.SelectMany(r => CitedIn(r, k.Definition, dataset.Schema))).ToHashSet(StringComparer.Ordinal);
        return new([.. kind.Records.Where(r => cited.Contains(r["id"]!.GetValue<string>())).Select(r => Describe(r, kind.Definition))]);
    }

    private static JsonObject Describe(JsonObject source, KindDefinition kind)
    {
        var description = new JsonObject { ["title"] = source[kind.Caption]?.DeepClone() };
        if (source["url"] is { } url)
            description["path"] = url.DeepClone();
        return description;
    }

    private static IEnumerable<string> CitedIn(JsonNode? value, ShapeDefinition shape, Schema schema) =>
        value is null ? [] : shape.Fields.SelectMany(f => Items(value[f.Name]).SelectMany(v => f.Type.Type switch
        {
            FieldType.Locator => [v.Deserialize<Locator>().Source.Id],
            FieldType.Struct => CitedIn(v, schema.StructOf(f)!, schema),
            _ => [],
        }));

    private static IEnumerable<JsonNode> Items(JsonNode? value) => value switch
    {
        null => [],
        JsonArray list => list.Select(v => v!),
        _ => [value],
    };
}
