using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Exports.Citation;

/// <summary>How to cite the dataset, as CITATION.cff (Citation File Format 1.2.0).</summary>
internal sealed class CitationFormat : IExportFormat
{
    /// <inheritdoc/>
    public string Name => "citation";

    /// <inheritdoc/>
    public string Summary => "CITATION.cff (Citation File Format 1.2.0): how to cite the dataset.";

    /// <inheritdoc/>
    public bool IsFolder => false;

    /// <inheritdoc/>
    public string FileName => "CITATION.cff";

    /// <inheritdoc/>
    public void Write(DatasetSnapshot dataset, string path, IProgress<string> progress) => ExportFile.Write(path, Text(dataset.Identity));

    /// <summary>The text of the file.</summary>
    public static string Text(DatasetIdentity identity) => $"""
        cff-version: 1.2.0
        message: {DatasetTexts.CitationMessage}
        type: dataset
        title: "{identity.Title.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}"
        version: {identity.Version}
        date-released: {DatasetTexts.Day(identity.Date)}
        authors:
          - name: {DatasetTexts.Creator}
        license: {DatasetTexts.Licence}
        keywords:
        {string.Concat(DatasetTexts.Keywords.Select(k => $"  - {k}\n"))}
        """.ReplaceLineEndings("\n");
}
