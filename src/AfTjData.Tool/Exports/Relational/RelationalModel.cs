using AfTjData.Compiler.Bind.Schemas;

namespace AfTjData.Tool.Exports.Relational;

/// <summary>
/// The dataset as tables, from the schema alone: a table a kind, a table a list, a table an enum. A struct's fields stand in the table of what holds it, under
/// names that begin with the field's. What an export has more than these comes from the tables again, so that a new kind or field appears everywhere by itself.
/// </summary>
/// <param name="Tables">The tables: the dataset, enums, kinds each followed by its lists, the records of all kinds, and the ids that were given up.</param>
internal sealed record RelationalModel(IReadOnlyList<Table> Tables)
{
    /// <summary>The tables of a schema.</summary>
    public static RelationalModel Of(Schema schema)
    {
        var names = new TableNames(schema);
        var records = new RecordTables(schema, names);
        return new RelationalModel(
        [
            DatasetTable.Of(names),
            .. schema.Enums.Select(e => EnumTable.Of(e, names)),
            .. schema.Kinds.SelectMany(records.Of),
            RecordsTable.Of(schema, names),
            RedirectsTable.Of(names),
        ]);
    }

    /// <summary>The table of a name.</summary>
    public Table Table(string name) => Tables.First(t => t.Name == name);

    /// <summary>The columns of a table by which other tables refer, or by which rows are looked up, and that its key does not begin with.</summary>
    public static IEnumerable<Column> IndexedColumns(Table table) => table.Columns.Where(c => c.IsIndexed && c.Name != table.PrimaryKey[0]);
}
