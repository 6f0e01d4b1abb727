using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Exports;

/// <summary>A folder with the dataset in every format.</summary>
/// <param name="formats">The formats.</param>
internal sealed class EveryFormat(IReadOnlyList<IExportFormat> formats) : IExportFormat
{
    /// <inheritdoc/>
    public string Name => "all";

    /// <inheritdoc/>
    public string Summary => "A folder with every one of these.";

    /// <inheritdoc/>
    public bool IsFolder => true;

    /// <inheritdoc/>
    public void Write(DatasetSnapshot dataset, string path, IProgress<string> progress)
    {
        foreach (var format in formats)
        {
            progress.Report(format.Name);
            var part = Path.Combine(path, format.FileName);
            if (format.IsFolder)
                Directory.CreateDirectory(part);
            format.Write(dataset, part, new Prefixed(format.Name, progress));
        }
    }

    private sealed class Prefixed(string prefix, IProgress<string> progress) : IProgress<string>
    {
        public void Report(string value) => progress.Report($"{prefix}: {value}");
    }
}
