using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Exports.Ndjson;

/// <summary>What <c>dataset.json</c> says: which dataset the folder holds, and in which files.</summary>
/// <param name="Identity">Which dataset.</param>
/// <param name="Files">The files, by kind.</param>
/// <param name="FormerIds">The ids that were given up, by kind and id.</param>
internal sealed record NdjsonManifest(DatasetIdentity Identity, IReadOnlyList<NdjsonFile> Files, IReadOnlyList<FormerId> FormerIds)
{
    /// <summary>The name of the file that says it.</summary>
    public const string FileName = "dataset.json";

    /// <summary>What to say of files that were written.</summary>
    public static NdjsonManifest Of(DatasetSnapshot dataset, IReadOnlyList<NdjsonFile> files) => new(dataset.Identity, files, dataset.FormerIds);

    /// <summary>As JSON.</summary>
    public JsonObject ToJson() => new()
    {
        ["title"] = Identity.Title,
        ["version"] = Identity.Version,
        ["schema-version"] = Identity.SchemaVersion,
        ["date"] = DatasetTexts.Day(Identity.Date),
        ["newest-source"] = DatasetTexts.Day(Identity.NewestSource),
        ["content-hash"] = Identity.ContentHash,
        ["licence"] = DatasetTexts.Licence,
        ["licence-note"] = DatasetTexts.OtherLicences,
        ["records"] = Files.Sum(f => f.Records),
        ["files"] = new JsonArray([.. Files.Select(f => f.ToJson())]),
        ["redirects"] = new JsonArray([.. FormerIds.Select(JsonOf)]),
    };

    /// <summary>Reads what <see cref="ToJson"/> writes.</summary>
    /// <exception cref="JsonException">It says something else, or lacks something.</exception>
    public static NdjsonManifest FromJson(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        var files = Member(root, "files", JsonValueKind.Array).EnumerateArray().Select(NdjsonFile.FromJson).ToList();
        return new NdjsonManifest(
            new DatasetIdentity(
                Text(root, "title"),
                Text(root, "version"),
                (int)Number(root, "schema-version"),
                Day(root, "date"),
                Day(root, "newest-source"),
                Text(root, "content-hash")),
            files,
            // Exports of earlier versions have none.
            root.TryGetProperty("redirects", out _) ? [.. Member(root, "redirects", JsonValueKind.Array).EnumerateArray().Select(FormerIdOf)] : []);
    }

    private static JsonObject JsonOf(FormerId former) => new()
    {
        ["kind"] = former.Kind,
        ["id"] = former.Id,
        ["change"] = former.Change,
        ["successors"] = new JsonArray([.. former.Successors.Select(s => JsonValue.Create(s))]),
        ["since"] = former.Since,
        ["reason"] = former.Reason,
    };

    private static FormerId FormerIdOf(JsonElement json) => new(
        Text(json, "kind"),
        Text(json, "id"),
        [.. Member(json, "successors", JsonValueKind.Array).EnumerateArray().Select(s => s.ValueKind == JsonValueKind.String ? s.GetString()! : throw new JsonException("`successors` holds something else than ids"))],
        Text(json, "reason"))
    {
        Change = Text(json, "change"),
        Since = Text(json, "since"),
    };

    internal static string Text(JsonElement parent, string name) => Member(parent, name, JsonValueKind.String).GetString()!;

    internal static long Number(JsonElement parent, string name) =>
        Member(parent, name, JsonValueKind.Number).TryGetInt64(out var number) && number is >= 0 and <= int.MaxValue
            ? number
            : throw new JsonException($"`{name}` is no whole number that can be");

    private static DateOnly Day(JsonElement parent, string name) =>
        DateOnly.TryParseExact(Text(parent, name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new JsonException($"`{name}` is no day as in 2025-11-16");

    private static JsonElement Member(JsonElement parent, string name, JsonValueKind type) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) && value.ValueKind == type
            ? value
            : throw new JsonException($"`{name}` is missing, or is no {type.ToString().ToLowerInvariant()}");
}

/// <summary>A file of the folder.</summary>
/// <param name="Kind">The kind of its records.</param>
/// <param name="Name">Its name.</param>
/// <param name="Records">How many records it holds.</param>
/// <param name="Bytes">How many bytes.</param>
/// <param name="Sha256">The SHA-256 of these bytes, in hexadecimal digits.</param>
internal sealed record NdjsonFile(string Kind, string Name, int Records, long Bytes, string Sha256)
{
    /// <summary>As JSON.</summary>
    public JsonObject ToJson() => new() { ["kind"] = Kind, ["file"] = Name, ["records"] = Records, ["bytes"] = Bytes, ["sha256"] = Sha256 };

    /// <summary>Reads what <see cref="ToJson"/> writes.</summary>
    /// <exception cref="JsonException">It says something else, or lacks something.</exception>
    public static NdjsonFile FromJson(JsonElement json)
    {
        var name = NdjsonManifest.Text(json, "file");
        // The file is looked for in the folder and nowhere else.
        if (name != Path.GetFileName(name) || name is "" or "." or "..")
            throw new JsonException($"`{name}` is no name of a file in the folder");
        return new NdjsonFile(
            NdjsonManifest.Text(json, "kind"), name, (int)NdjsonManifest.Number(json, "records"), NdjsonManifest.Number(json, "bytes"), NdjsonManifest.Text(json, "sha256"));
    }
}
