using AfTjData.Tool.Exports.Relational;
using AfTjData.Tool.Snapshots;
using static AfTjData.Tool.Exports.Ddl.BacktickSql;

namespace AfTjData.Tool.Exports.Ddl;

/// <summary>The tables for ClickHouse, which sorts by the primary key and knows no foreign ones: they stand in comments.</summary>
internal static class ClickHouseScript
{
    /// <summary>The script.</summary>
    public static string Tables(RelationalModel model, DatasetIdentity dataset) =>
        ScriptText.Heading(
            dataset,
            "Makes the tables in the current database: clickhouse-client --multiquery < clickhouse.sql",
            "A CSV file is loaded with INSERT INTO table FROM INFILE 'data/table.csv' SETTINGS input_format_csv_empty_as_default = 1 FORMAT CSVWithNames.",
            "Days before 1900 lie outside Date32; the text beside them says what is meant.")
        + string.Join('\n', model.Tables.Select(Table));

    private static string Table(Table table)
    {
        var words = table.ForeignKeys.Where(k => k.TargetColumns is [EnumTable.Word]).Select(k => k.Columns[0]).ToHashSet(StringComparer.Ordinal);
        var columns = table.Columns.Select(c => $"{Name(c.Name)} {TypeOf(c, words.Contains(c.Name) || c.Words.Count > 0)} COMMENT {Literal(c.Summary)}");
        return $"{ScriptText.ForeignKeys(table)}CREATE TABLE {Name(table.Name)} (\n{ScriptText.Body(columns)}\n) ENGINE = MergeTree ORDER BY ({string.Join(", ", table.PrimaryKey.Select(BacktickSql.Name))}) COMMENT {Literal(table.Summary)};\n";
    }

    private static string TypeOf(Column column, bool isWord)
    {
        var type = column.Type switch
        {
            ColumnType.Text => "String",
            ColumnType.Integer => "Int32",
            // As many digits before the point as a quantity can have, and the rest behind it.
            ColumnType.Decimal => "Decimal(38, 10)",
            ColumnType.Boolean => "Bool",
            ColumnType.Day => "Date32",
            _ => throw new ArgumentOutOfRangeException(nameof(column), column.Type, null),
        };
        var filled = column.IsRequired ? type : $"Nullable({type})";
        return isWord ? $"LowCardinality({filled})" : filled;
    }
}
