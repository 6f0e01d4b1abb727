using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using AfTjData.Compiler.Releases;
using AfTjData.Curation;
using AfTjData.Tool.Comparisons.Hashes;

namespace AfTjData.Tool.Comparisons.Sides;

/// <summary>Reads what <c>list-release</c> writes: every id with hashes, and the enums.</summary>
internal static class ReleaseListFile
{
    /// <summary>Reads a list.</summary>
    /// <exception cref="CurationException">It is none.</exception>
    public static ComparedDataset Read(string path)
    {
        try
        {
            return Read(path, JsonNode.Parse(File.ReadAllText(path))!.AsObject());
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or ArgumentException or NullReferenceException)
        {
            throw new CurationException($"{path} is no release list as `list-release` writes it: {e.Message}");
        }
    }

    private static ComparedDataset Read(string path, JsonObject list) => new()
    {
        Identity = new SideIdentity(
            path,
            "release list",
            Required(list, "version").GetValue<string>(),
            list["schema-version"]?.GetValue<int>(),
            list["date"] is { } date ? DateOnly.ParseExact(date.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            list["content-hash"]?.GetValue<string>()),
        Kinds = [.. Required(list, "records").AsObject().Select(k => new ComparedKind(k.Key, [.. k.Value!.AsObject().Select(Record)]))],
        Outline = list["enums"]?.AsObject() is { } enums
            ? SchemaOutline.OfEnums(enums.Select(e => (e.Key, e.Value!.AsObject().Select(m => (m.Key, m.Value!.GetValue<int>())))))
            : null,
        IsHashed = true,
    };

    private static ComparedRecord Record(KeyValuePair<string, JsonNode?> record) => new(record.Key, null, new RecordHashes(
        Required(record.Value!.AsObject(), "hash").GetValue<string>(),
        record.Value!["fields"]?.AsObject().ToDictionary(f => f.Key, f => f.Value!.GetValue<string>(), StringComparer.Ordinal)));

    private static JsonNode Required(JsonObject list, string key) => list[key] ?? throw new FormatException($"`{key}` is missing.");
}
