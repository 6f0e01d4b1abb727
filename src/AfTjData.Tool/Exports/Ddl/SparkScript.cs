using AfTjData.Tool.Exports.Relational;
using AfTjData.Tool.Snapshots;
using static AfTjData.Tool.Exports.Ddl.BacktickSql;

namespace AfTjData.Tool.Exports.Ddl;

/// <summary>The tables for Spark SQL, which has no keys: they stand in comments.</summary>
internal static class SparkScript
{
    /// <summary>The script.</summary>
    public static string Tables(RelationalModel model, DatasetIdentity dataset) =>
        ScriptText.Heading(
            dataset,
            "Makes the tables in the current database: spark-sql -f spark.sql",
            "The CSV files are read with the options header=true, multiLine=true, quote='\"', escape='\"', and the columns of the table as schema.")
        + string.Join('\n', model.Tables.Select(Table));

    private static string Table(Table table)
    {
        var columns = table.Columns.Select(c => $"{Name(c.Name)} {TypeOf(c.Type)}{(c.IsRequired ? " NOT NULL" : "")} COMMENT {Literal(c.Summary)}");
        return $"-- {table.Name}, known by {string.Join(", ", table.PrimaryKey)}\n{ScriptText.ForeignKeys(table)}CREATE TABLE {Name(table.Name)} (\n{ScriptText.Body(columns)}\n) USING parquet COMMENT {Literal(table.Summary)};\n";
    }

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Text => "STRING",
        ColumnType.Integer => "INT",
        // As many digits before the point as a quantity can have, and the rest behind it.
        ColumnType.Decimal => "DECIMAL(38, 10)",
        ColumnType.Boolean => "BOOLEAN",
        ColumnType.Day => "DATE",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };
}
