using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Exports.Ndjson;

/// <summary>A folder with a file for each kind, a record a line, and one that says what the folder holds.</summary>
internal sealed class NdjsonFormat : IExportFormat
{
    /// <inheritdoc/>
    public string Name => "ndjson";

    /// <inheritdoc/>
    public string Summary => "Newline-delimited JSON: a folder with a file for each kind, as `aftj import` reads it back.";

    /// <inheritdoc/>
    public bool IsFolder => true;

    /// <inheritdoc/>
    public void Write(DatasetSnapshot dataset, string path, IProgress<string> progress)
    {
        var files = NdjsonFiles.Write(dataset, path, progress);
        ExportFile.Write(Path.Combine(path, NdjsonManifest.FileName), ExportJson.Text(NdjsonManifest.Of(dataset, files).ToJson()));
    }
}
