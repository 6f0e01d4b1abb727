using System.Globalization;
using System.Text;
using AfTjData.Tool.Exports.Relational;
using AfTjData.Tool.Exports.Sql;

namespace AfTjData.Tool.Exports.Ddl;

/// <summary>Tables and views for the engines that check what is put into them and speak standard SQL: PostgreSQL and DuckDB.</summary>
internal static class CheckedTable
{
    /// <summary>A table with its keys, checks and comments; of foreign keys it says nothing.</summary>
    /// <param name="table">The table.</param>
    /// <param name="typeOf">What the engine calls a type.</param>
    public static string Create(Table table, Func<ColumnType, string> typeOf)
    {
        var name = SqlText.Name(table.Name);
        var lines = table.Columns.Select(c => $"{SqlText.Name(c.Name)} {typeOf(c.Type)}{(c.IsRequired ? " NOT NULL" : "")}")
            .Append($"PRIMARY KEY ({SqlText.Names(table.PrimaryKey)})")
            .Concat(table.UniqueColumns.Select(c => $"UNIQUE ({SqlText.Name(c)})"))
            .Concat(SqlChecks.Of(table).Select(c => $"CHECK ({c})"));
        var script = new StringBuilder($"CREATE TABLE {name} (\n{ScriptText.Body(lines)}\n);\n");
        script.Append(CultureInfo.InvariantCulture, $"COMMENT ON TABLE {name} IS {SqlText.Literal(table.Summary)};\n");
        foreach (var column in table.Columns)
            script.Append(CultureInfo.InvariantCulture, $"COMMENT ON COLUMN {name}.{SqlText.Name(column.Name)} IS {SqlText.Literal(column.Summary)};\n");
        return script.ToString();
    }

    /// <summary>The views, with their comments.</summary>
    public static string Views(RelationalModel model) => string.Concat(SqlViews.Of(model).Select(v =>
        $"CREATE VIEW {SqlText.Name(v.Name)} AS\n{v.Query};\nCOMMENT ON VIEW {SqlText.Name(v.Name)} IS {SqlText.Literal(v.Summary)};\n\n"));
}
