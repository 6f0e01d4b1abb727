using AfTjData.Tool.Exports.Relational;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Exports.Ddl;

/// <summary>The tables' definitions for other engines, to be filled from the CSV package.</summary>
internal sealed class DdlFormat : IExportFormat
{
    /// <inheritdoc/>
    public string Name => "ddl";

    /// <inheritdoc/>
    public string Summary => "SQL that makes the tables of the CSV package in PostgreSQL and DuckDB (and loads them), Spark and ClickHouse.";

    /// <inheritdoc/>
    public bool IsFolder => true;

    /// <inheritdoc/>
    public void Write(DatasetSnapshot dataset, string path, IProgress<string> progress)
    {
        var model = RelationalModel.Of(dataset.Schema);
        foreach (var (name, text) in Scripts(model, dataset.Identity))
        {
            progress.Report(name);
            ExportFile.Write(Path.Combine(path, name), text);
        }
    }

    /// <summary>The scripts, by the names of their files.</summary>
    public static IEnumerable<(string Name, string Text)> Scripts(RelationalModel model, DatasetIdentity dataset) =>
    [
        ("postgres.sql", PostgresScript.Tables(model, dataset)),
        ("load-postgres.sql", PostgresScript.Load(model, dataset)),
        ("duckdb.sql", DuckDbScript.Tables(model, dataset)),
        ("spark.sql", SparkScript.Tables(model, dataset)),
        ("clickhouse.sql", ClickHouseScript.Tables(model, dataset)),
    ];
}
