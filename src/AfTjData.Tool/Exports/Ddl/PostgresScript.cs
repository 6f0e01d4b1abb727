using System.Globalization;
using System.Text;
using AfTjData.Tool.Exports.Relational;
using AfTjData.Tool.Exports.Sql;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Exports.Ddl;

/// <summary>The tables for PostgreSQL, with every constraint, and the script that fills them from the CSV package.</summary>
internal static class PostgresScript
{
    /// <summary>The script that makes the tables, views and comments.</summary>
    public static string Tables(RelationalModel model, DatasetIdentity dataset)
    {
        var script = new StringBuilder(ScriptText.Heading(
            dataset,
            "Makes the tables and views in the first schema of the search path: psql -v ON_ERROR_STOP=1 -f postgres.sql",
            "Names that are words of SQL, such as \"when\", stand in double quotes in queries."));
        script.Append("SET client_encoding TO 'UTF8';\n\nBEGIN;\n\n");
        foreach (var table in model.Tables)
            script.Append(Table(table));
        script.Append(References(model));
        script.Append(CheckedTable.Views(model));
        return script.Append("COMMIT;\n").ToString();
    }

    /// <summary>The script that fills the tables.</summary>
    public static string Load(RelationalModel model, DatasetIdentity dataset)
    {
        var script = new StringBuilder(ScriptText.Heading(
            dataset,
            "Fills the tables that postgres.sql made from the CSV package, all or none:",
            "psql -v ON_ERROR_STOP=1 -v csv=FOLDER -f load-postgres.sql, with the package's folder; without csv it is the current one."));
        script.Append("\\if :{?csv}\n  \\cd :csv\n\\endif\n\nBEGIN;\n");
        foreach (var table in model.Tables)
            script.Append(CultureInfo.InvariantCulture, $"\\copy {SqlText.Name(table.Name)} ({SqlText.Names(table.Columns.Select(c => c.Name))}) FROM '{Csv.CsvPackage.PathOf(table)}' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')\n");
        return script.Append(CultureInfo.InvariantCulture, $"COMMIT;\nANALYZE {SqlText.Names(model.Tables.Select(t => t.Name))};\n").ToString();
    }

    private static string Table(Table table)
    {
        var name = SqlText.Name(table.Name);
        var script = new StringBuilder(CheckedTable.Create(table, TypeOf));
        foreach (var column in RelationalModel.IndexedColumns(table))
            script.Append(CultureInfo.InvariantCulture, $"CREATE INDEX ON {name} ({SqlText.Name(column.Name)});\n");
        return script.Append('\n').ToString();
    }

    // Kinds refer to each other in circles, so references come when all tables are there, and are checked when all rows are.
    private static string References(RelationalModel model) => string.Concat(
        from table in model.Tables
        where table.ForeignKeys.Count > 0
        let references = table.ForeignKeys.Select(k =>
            $"ADD FOREIGN KEY ({SqlText.Names(k.Columns)}) REFERENCES {SqlText.Name(k.Table)} ({SqlText.Names(k.TargetColumns)}) DEFERRABLE INITIALLY DEFERRED")
        select $"ALTER TABLE {SqlText.Name(table.Name)}\n{ScriptText.Body(references)};\n\n");

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Text => "text",
        ColumnType.Integer => "integer",
        ColumnType.Decimal => "numeric",
        ColumnType.Boolean => "boolean",
        ColumnType.Day => "date",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };
}
