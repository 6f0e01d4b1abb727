using System.Text.Json.Nodes;
using AfTjData.Tool.Exports.Ndjson;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Exports.Croissant;

/// <summary>A folder with the records and a Croissant description of them (ML Commons, version 1.1), which also says what they cannot bear.</summary>
internal sealed class CroissantFormat : IExportFormat
{
    /// <summary>The name of the description.</summary>
    public const string FileOfDescription = "croissant.json";

    /// <inheritdoc/>
    public string Name => "croissant";

    /// <inheritdoc/>
    public string Summary => "Croissant 1.1: a folder with the records as NDJSON, their evidence as a table, and a description for ML tools.";

    /// <inheritdoc/>
    public bool IsFolder => true;

    /// <inheritdoc/>
    public void Write(DatasetSnapshot dataset, string path, IProgress<string> progress)
    {
        var kinds = NdjsonFiles.Write(dataset, path, progress);
        progress.Report(EvidenceRows.Name);
        var rows = EvidenceRows.Of(dataset).ToList();
        var evidence = EvidenceRows.Write(rows, path);
        var description = CroissantDescription.Of(
            dataset,
            [.. kinds, evidence],
            [.. dataset.Kinds.Where(k => k.Records.Count > 0).Select(k => CroissantRecordSet.Of(dataset, k)), CroissantRecordSet.OfEvidence(dataset.Schema, rows)]);
        ExportFile.Write(Path.Combine(path, FileOfDescription), ExportJson.Text(description));
    }
}
