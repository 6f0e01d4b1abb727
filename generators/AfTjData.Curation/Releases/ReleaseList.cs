using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Link;

namespace AfTjData.Curation.Releases;

/// <summary>
/// Writes what a version of the dataset contains: every id with a hash of its record and of each field, every enum number, and the hashes of the
/// texts. Later versions are compared with it, so that no id is lost or given to something else.
/// </summary>
internal static class ReleaseList
{
    // 64 bits tell changed from unchanged; nobody has to defend a field against forgery.
    private const int FieldDigits = 16;

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file's name, below the data folder.</summary>
    public static string FileName(LinkedDataset dataset) => $"releases/{dataset.Header.Version}.json";

    /// <summary>The file's text.</summary>
    public static string Render(LinkedDataset dataset) => new JsonObject
    {
        ["version"] = dataset.Header.Version,
        ["date"] = dataset.Header.Date,
        ["schema-version"] = dataset.Header.SchemaVersion,
        ["content-hash"] = CanonicalText.Hash(dataset),
        ["counts"] = Object(dataset.Tables, t => t.Kind.Name, t => t.Records.Count),
        ["texts"] = Object(dataset.Locks.Sources, s => s.Source, s => s.Sha256),
        ["enums"] = Object(dataset.Schema.Enums, e => e.Name, e => Object(e.Members, m => m.Name, m => m.Number)),
        ["records"] = Object(dataset.Tables, t => t.Kind.Name, t => Object(t.Records, r => r.Id, r => Record(dataset, r))),
    }.ToJsonString(Readable).ReplaceLineEndings("\n") + "\n";

    private static JsonObject Record(LinkedDataset dataset, BoundRecord record) => new()
    {
        ["hash"] = Hash(CanonicalText.Of(dataset, record)),
        ["fields"] = Object(CanonicalText.FieldsOf(dataset, record), f => f.Key, f => Hash(f.Value)),
    };

    private static JsonObject Object<T>(IEnumerable<T> items, Func<T, string> key, Func<T, JsonNode> value) =>
        new(items.Select(i => KeyValuePair.Create<string, JsonNode?>(key(i), value(i))));

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..FieldDigits];
}
