using System.Text;
using AfTjData.Tool.Exports.Relational;
using AfTjData.Tool.Exports.Sql;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Exports.Ddl;

/// <summary>The tables for DuckDB, filled from the CSV package. It takes no foreign keys in circles, so they stand in comments; all else is checked.</summary>
internal static class DuckDbScript
{
    /// <summary>The script.</summary>
    public static string Tables(RelationalModel model, DatasetIdentity dataset)
    {
        var script = new StringBuilder(ScriptText.Heading(
            dataset,
            "Makes the tables and views and fills them, all or none, in the folder of the CSV package: duckdb aftjdata.duckdb < duckdb.sql",
            "Left to itself read_csv guesses at types, and makes the code 010 of cameo_codes the number 10."));
        script.Append("BEGIN;\n\n");
        foreach (var table in model.Tables)
            script.Append(Table(table));
        script.Append(CheckedTable.Views(model));
        return script.Append("COMMIT;\n").ToString();
    }

    private static string Table(Table table)
    {
        var name = SqlText.Name(table.Name);
        // An empty text in quotes is a text there, not nothing.
        return ScriptText.ForeignKeys(table) + CheckedTable.Create(table, TypeOf) +
            $"COPY {name} FROM '{Csv.CsvPackage.PathOf(table)}' (FORMAT csv, HEADER true, DELIMITER ',', QUOTE '\"', ESCAPE '\"', ALLOW_QUOTED_NULLS false);\n\n";
    }

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Text => "VARCHAR",
        ColumnType.Integer => "INTEGER",
        // As many digits before the point as a quantity can have, and the rest behind it.
        ColumnType.Decimal => "DECIMAL(38, 10)",
        ColumnType.Boolean => "BOOLEAN",
        ColumnType.Day => "DATE",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };
}
