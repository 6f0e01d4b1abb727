using System.Text.Json.Nodes;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Exports.JsonLd;

/// <summary>The dataset as linked data: schema.org for the whole, PROV-O for evidence, and its own vocabulary, spelled out in the file, for the rest.</summary>
internal sealed class JsonLdFormat : IExportFormat
{
    /// <inheritdoc/>
    public string Name => "jsonld";

    /// <inheritdoc/>
    public string Summary => "JSON-LD 1.1: schema.org Dataset, PROV-O derivations for evidence, the vocabulary included.";

    /// <inheritdoc/>
    public bool IsFolder => false;

    /// <inheritdoc/>
    public void Write(DatasetSnapshot dataset, string path, IProgress<string> progress)
    {
        using var writer = ExportFile.Create(path);
        ExportJson.WriteList(new JsonObject { ["@context"] = JsonLdNames.Context() }, "@graph", Nodes(dataset, progress), writer);
    }

    private static IEnumerable<JsonNode> Nodes(DatasetSnapshot dataset, IProgress<string> progress)
    {
        yield return JsonLdDataset.Of(dataset);
        foreach (var node in JsonLdVocabulary.Of(dataset.Schema))
            yield return node;
        var records = new JsonLdRecords(dataset.Schema);
        foreach (var kind in dataset.Kinds)
        {
            progress.Report(kind.Definition.Plural);
            foreach (var record in kind.Records)
                yield return records.Of(kind.Definition, record);
        }

        foreach (var sentence in records.Sentences())
            yield return sentence;
    }
}
