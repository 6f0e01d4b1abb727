using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Link;
using AfTjData.Compiler.Releases;

namespace AfTjData.Curation.Releases;

/// <summary>
/// Writes what a version of the dataset contains: every id with a hash of its record and of each field, the schema in outline, the hashes of the
/// texts, and what became of ids and enum members that were given up. Later versions are held to it, so that no id is lost or given to something else.
/// </summary>
/// <remarks>What it writes, <see cref="ReleaseReader"/> reads; the records come last, since that one reads them apart from the rest.</remarks>
internal static class ReleaseList
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file's name, below the data folder.</summary>
    public static string FileName(LinkedDataset dataset) => ReleaseFile.PathOf(dataset.Header.Version);

    /// <summary>The file's text.</summary>
    public static string Render(LinkedDataset dataset) => new JsonObject
    {
        ["version"] = dataset.Header.Version,
        ["title"] = dataset.Header.Title,
        ["date"] = dataset.Header.Date,
        ["schema-version"] = dataset.Header.SchemaVersion,
        ["content-hash"] = CanonicalText.Hash(dataset),
        ["previous"] = Previous(dataset),
        ["counts"] = Object(dataset.Tables, t => t.Kind.Name, t => t.Records.Count),
        ["texts"] = Object(dataset.Locks.Sources, s => s.Source, s => s.Sha256),
        ["enums"] = Object(dataset.Schema.Enums, e => e.Name, e => Object(e.Members, m => m.Name, m => m.Number)),
        ["codes"] = EnumAnswers.HashOf(dataset.Schema),
        ["retired"] = Object(GivenUp.Members(dataset.Schema).GroupBy(m => m.Enum), e => e.Key, e => Object(e, m => m.Name, Retired)),
        ["kinds"] = Shapes(dataset, SchemaPartType.Kind),
        ["structs"] = Shapes(dataset, SchemaPartType.Struct),
        ["redirects"] = new JsonArray([.. GivenUp.Ids(dataset).Select(Redirect)]),
        ["records"] = Object(dataset.Tables, t => t.Kind.Name, t => Object(t.Records, r => r.Id, r => Record(dataset, r))),
    }.ToJsonString(Readable).ReplaceLineEndings("\n") + "\n";

    private static JsonObject? Previous(LinkedDataset dataset) => dataset.History.Before(dataset.Header.Version) is { } before
        ? new JsonObject { ["version"] = before.Version, ["sha256"] = before.Sha256 }
        : null;

    private static JsonObject Retired(ReleasedMember member) => new() { ["number"] = member.Number, ["to"] = member.To, ["reason"] = member.Reason };

    private static JsonObject Redirect(ReleasedRedirect redirect) => new()
    {
        ["kind"] = redirect.Kind,
        ["id"] = redirect.Id,
        ["change"] = redirect.Change,
        ["to"] = new JsonArray([.. redirect.To.Select(t => JsonValue.Create(t))]),
        ["since"] = redirect.Since,
        ["reason"] = redirect.Reason,
    };

    private static JsonObject Shapes(LinkedDataset dataset, SchemaPartType type) =>
        Object(SchemaOutline.Of(dataset.Schema).Parts.Where(p => p.Type == type), p => p.Name, Shape);

    private static JsonObject Shape(SchemaPart shape)
    {
        var json = Properties(shape);
        json["fields"] = Object(shape.Parts, f => f.Name, Properties);
        return json;
    }

    private static JsonObject Properties(SchemaPart part) => Object(part.Properties, p => p.Key, p => p.Value switch
    {
        "true" => JsonValue.Create(true),
        "false" => JsonValue.Create(false),
        var text => JsonValue.Create(text),
    });

    private static JsonObject Record(LinkedDataset dataset, BoundRecord record) => new()
    {
        ["hash"] = ReleaseHash.Of(CanonicalText.Of(dataset, record)),
        ["fields"] = Object(CanonicalText.FieldsOf(dataset, record), f => f.Key, f => ReleaseHash.Of(f.Value)),
    };

    private static JsonObject Object<T>(IEnumerable<T> items, Func<T, string> key, Func<T, JsonNode> value) =>
        new(items.Select(i => KeyValuePair.Create<string, JsonNode?>(key(i), value(i))));
}
