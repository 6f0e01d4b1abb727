using AfTjData.Tool.Exports.Relational;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Exports.Csv;

/// <summary>The tables as CSV files, described as a Data Package of version 2.</summary>
internal sealed class CsvFormat : IExportFormat
{
    /// <inheritdoc/>
    public string Name => "csv";

    /// <inheritdoc/>
    public string Summary => "CSV files as a Frictionless Data Package: table schemas, foreign keys, licences, sources, hashes.";

    /// <inheritdoc/>
    public bool IsFolder => true;

    /// <inheritdoc/>
    public void Write(DatasetSnapshot dataset, string path, IProgress<string> progress)
    {
        var model = RelationalModel.Of(dataset.Schema);
        Directory.CreateDirectory(Path.Combine(path, CsvPackage.Folder));
        var files = new List<CsvFile>();
        foreach (var table in model.Tables)
        {
            progress.Report(table.Name);
            files.Add(WriteTable(table, dataset, path));
        }

        ExportFile.Write(Path.Combine(path, CsvPackage.Descriptor), ExportJson.Text(DataPackage.Describe(dataset, files)));
    }

    private static CsvFile WriteTable(Table table, DatasetSnapshot dataset, string path)
    {
        var file = Path.Combine([path, .. CsvPackage.PathOf(table).Split('/')]);
        using (var writer = ExportFile.Create(file))
            CsvTableWriter.Write(table, dataset, writer);
        return new CsvFile(table, new FileInfo(file).Length, ExportFile.Sha256(file));
    }
}
