using System.Globalization;
using System.Text;
using AfTjData.Tool.Exports.Relational;
using AfTjData.Tool.Exports.Sql;

namespace AfTjData.Tool.Exports.Sqlite;

/// <summary>The tables for SQLite. Comments stay in the file, so that <c>.schema</c> shows what a column means.</summary>
internal static class SqliteScript
{
    /// <summary>The statement that makes a table.</summary>
    public static string Table(Table table)
    {
        // A comma belongs before the comment on the line.
        List<(string Text, string? Comment)> lines =
        [
            .. table.Columns.Select(c => ($"{SqlText.Name(c.Name)} {TypeOf(c.Type)}{(c.IsRequired ? " NOT NULL" : "")}", (string?)c.Summary)),
            ($"PRIMARY KEY ({SqlText.Names(table.PrimaryKey)})", null),
            .. table.UniqueColumns.Select(c => ($"UNIQUE ({SqlText.Name(c)})", (string?)null)),
            .. SqlChecks.Of(table).Concat(table.Columns.SelectMany(OwnChecks)).Select(c => ($"CHECK ({c})", (string?)null)),
            .. table.ForeignKeys.Select(k => ($"FOREIGN KEY ({SqlText.Names(k.Columns)}) REFERENCES {SqlText.Name(k.Table)} ({SqlText.Names(k.TargetColumns)}) DEFERRABLE INITIALLY DEFERRED", (string?)null)),
        ];
        var script = new StringBuilder($"CREATE TABLE {SqlText.Name(table.Name)} ( -- {OneLine(table.Summary)}\n");
        for (var i = 0; i < lines.Count; i++)
            script.Append(CultureInfo.InvariantCulture, $"  {lines[i].Text}{(i < lines.Count - 1 ? "," : "")}{(lines[i].Comment is { } comment ? " -- " + OneLine(comment) : "")}\n");
        return script.Append(") STRICT").ToString();
    }

    /// <summary>The statements that make a table's indexes.</summary>
    public static IEnumerable<string> Indexes(Table table) => RelationalModel.IndexedColumns(table).Select(c =>
        $"CREATE INDEX {SqlText.Name($"{table.Name}_by_{c.Name}")} ON {SqlText.Name(table.Name)} ({SqlText.Name(c.Name)})");

    /// <summary>The statement that makes a view.</summary>
    public static string View(SqlView view) => $"CREATE VIEW {SqlText.Name(view.Name)} AS -- {OneLine(view.Summary)}\n{view.Query}";

    /// <summary>The statement that puts a row into a table, its values as parameters named by their place.</summary>
    public static string Insert(Table table) =>
        $"INSERT INTO {SqlText.Name(table.Name)} VALUES ({string.Join(", ", table.Columns.Select((_, i) => FormattableString.Invariant($"$p{i}")))})";

    // What other engines have types for.
    private static IEnumerable<string> OwnChecks(Column column)
    {
        var name = SqlText.Name(column.Name);
        if (column.Type == ColumnType.Boolean)
            yield return $"{name} IN (0, 1)";
        else if (column.Type == ColumnType.Day)
            yield return $"{name} IS date({name})";
    }

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Text or ColumnType.Day => "TEXT",
        ColumnType.Integer or ColumnType.Boolean => "INTEGER",
        // SQLite has no decimal numbers; of a quantity the text beside is exact.
        ColumnType.Decimal => "REAL",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
