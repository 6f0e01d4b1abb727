using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Curation;
using AfTjData.Tool.Exports;
using AfTjData.Tool.Exports.Ndjson;

namespace AfTjData.Tool.Snapshots.Reading;

/// <summary>Reads what <c>aftj export --format ndjson</c> has written.</summary>
/// <remarks>It holds the records to no schema: an export of another version can be read and compared. <see cref="TypedRecords"/> holds them to this one's.</remarks>
internal static class NdjsonReader
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Whether a folder looks like such an export.</summary>
    public static bool IsExport(string folder) => File.Exists(Path.Combine(folder, NdjsonManifest.FileName));

    /// <summary>Reads an export.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="progress">Told of each file.</param>
    /// <exception cref="CurationException">The folder holds no export, or one that is not whole; the message names file, line and what is wrong.</exception>
    public static DatasetSnapshot Read(string folder, IProgress<string>? progress = null)
    {
        if (!Directory.Exists(folder))
            throw new CurationException($"There is no folder {folder}.");
        if (!IsExport(folder))
            throw new CurationException($"{folder} holds no {NdjsonManifest.FileName}, so it is no export: `aftj export --format ndjson --out DIR` makes one.");
        var manifest = ReadManifest(Path.Combine(folder, NdjsonManifest.FileName));
        var kinds = new SortedDictionary<string, KindSnapshot>(StringComparer.Ordinal);
        foreach (var file in manifest.Files)
        {
            progress?.Report(file.Name);
            var definition = ShippedSchema.Value.Kind(file.Kind)
                ?? throw new CurationException($"{NdjsonManifest.FileName}: the kind `{file.Kind}` is none that this program knows.");
            if (!kinds.TryAdd(file.Kind, ReadFile(Path.Combine(folder, file.Name), file, definition)))
                throw new CurationException($"{NdjsonManifest.FileName}: the kind `{file.Kind}` stands there twice.");
        }

        return new DatasetSnapshot(manifest.Identity, ShippedSchema.Value, [.. kinds.Values]) { FormerIds = manifest.FormerIds };
    }

    private static NdjsonManifest ReadManifest(string path)
    {
        try
        {
            return NdjsonManifest.FromJson(ReadText(path));
        }
        catch (JsonException e)
        {
            throw new CurationException($"{Path.GetFileName(path)}: {e.Message}");
        }
    }

    private static KindSnapshot ReadFile(string path, NdjsonFile file, KindDefinition definition)
    {
        var lines = ReadText(path).Split('\n');
        // The last line ends too; behind its end is nothing.
        var isEnded = lines[^1].Length == 0;
        var records = new List<JsonObject>();
        for (var i = 0; i < lines.Length - (isEnded ? 1 : 0); i++)
        {
            var record = ReadLine(lines[i], file, definition, i + 1);
            if (records.Count > 0 && string.CompareOrdinal(IdOf(records[^1]), IdOf(record)) is var order and >= 0)
                throw At(file, i + 1, order == 0 ? $"the id `{IdOf(record)}` stands there twice" : $"`{IdOf(record)}` does not stand in the order of ids");
            records.Add(record);
        }

        if (records.Count != file.Records)
            throw new CurationException($"{file.Name} holds {Counted(records.Count)}, and {NdjsonManifest.FileName} speaks of {file.Records}: the file was cut, or changed after it was written.");
        if (ExportFile.Sha256(path) != file.Sha256)
            throw new CurationException($"{file.Name} is not the file that {NdjsonManifest.FileName} describes (its SHA-256 differs): it was changed after it was written.");
        return new KindSnapshot(definition, records);
    }

    private static JsonObject ReadLine(string line, NdjsonFile file, KindDefinition definition, int number)
    {
        JsonObject record;
        try
        {
            record = JsonNode.Parse(line, null, Strict) as JsonObject ?? throw At(file, number, "an object is expected here: a record");
        }
        catch (JsonException e)
        {
            throw At(file, number, e.Message);
        }

        if (TextOf(record, "kind") is not { } kind || TextOf(record, "id") is null)
            throw At(file, number, "a record has `id` and `kind`");
        return kind == definition.Name ? record : throw At(file, number, $"the record is of the kind `{kind}`, and the file of the kind `{definition.Name}`");
    }

    private static string ReadText(string path)
    {
        try
        {
            return File.ReadAllText(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        }
        catch (DecoderFallbackException)
        {
            throw new CurationException($"{Path.GetFileName(path)} is no text in UTF-8.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CurationException($"{Path.GetFileName(path)} cannot be read: {e.Message}");
        }
    }

    private static string IdOf(JsonObject record) => TextOf(record, "id")!;

    private static string? TextOf(JsonObject record, string name) => record[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static string Counted(int records) => Texts.Count(records, "record");

    private static CurationException At(NdjsonFile file, int line, string problem) => new(FormattableString.Invariant($"{file.Name}({line}): {problem.TrimEnd('.')}."));
}
