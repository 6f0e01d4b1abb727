using System.Text.Json.Nodes;
using AfTjData.Tool.Exports.Relational;

namespace AfTjData.Tool.Exports.Csv;

/// <summary>Describes a table as the Table Schema standard (version 2) asks.</summary>
internal static class TableSchema
{
    /// <summary>The schema of a table.</summary>
    public static JsonObject Describe(Table table)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://datapackage.org/profiles/2.0/tableschema.json",
            ["fields"] = new JsonArray([.. table.Columns.Select(c => Field(c, table))]),
            ["missingValues"] = new JsonArray(""),
            ["primaryKey"] = Names(table.PrimaryKey),
        };
        if (table.ForeignKeys.Count > 0)
            schema["foreignKeys"] = new JsonArray([.. table.ForeignKeys.Select(k => ForeignKeyOf(k, table))]);
        return schema;
    }

    private static JsonObject Field(Column column, Table table)
    {
        var field = new JsonObject { ["name"] = column.Name, ["type"] = TypeOf(column.Type), ["description"] = column.Summary };
        var constraints = new JsonObject();
        if (column.IsRequired)
            constraints["required"] = true;
        if (table.UniqueColumns.Contains(column.Name))
            constraints["unique"] = true;
        if (column.Words.Count > 0)
            constraints["enum"] = Names(column.Words);
        if (column.Least is { } least)
            constraints["minimum"] = least;
        if (column.Most is { } most)
            constraints["maximum"] = most;
        if (constraints.Count > 0)
            field["constraints"] = constraints;
        return field;
    }

    // A table that refers to itself does not name itself.
    private static JsonObject ForeignKeyOf(ForeignKey key, Table table)
    {
        var reference = new JsonObject();
        if (key.Table != table.Name)
            reference["resource"] = key.Table;
        reference["fields"] = Names(key.TargetColumns);
        return new JsonObject { ["fields"] = Names(key.Columns), ["reference"] = reference };
    }

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(n => JsonValue.Create(n))]);

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Text => "string",
        ColumnType.Integer => "integer",
        ColumnType.Decimal => "number",
        ColumnType.Boolean => "boolean",
        ColumnType.Day => "date",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };
}
