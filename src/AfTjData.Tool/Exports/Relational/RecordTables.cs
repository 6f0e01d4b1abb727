using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Exports.Relational;

/// <summary>The tables of a kind: one of its records, one of each list, and one of each list within these.</summary>
/// <param name="schema">The schema.</param>
/// <param name="tables">The names of tables.</param>
internal sealed class RecordTables(Schema schema, TableNames tables)
{
    private const string Position = "position";

    /// <summary>The tables of a kind, each before those of its lists.</summary>
    public IEnumerable<Table> Of(KindDefinition kind)
    {
        var scope = new NameScope();
        var id = new Column(scope.Take("id"), ColumnType.Text, IsRequired: true, "Its id: unique within the kind, never reused.");
        var draft = new TableDraft(schema, tables, scope);
        draft.Add(kind, []);
        IEnumerable<Item> Items(DatasetSnapshot dataset) => dataset.Kinds
            .Where(k => k.Definition.Name == kind.Name)
            .SelectMany(k => k.Records)
            .Select(r => new Item([r["id"]!.GetValue<string>()], r));
        var table = new Table
        {
            Name = tables.OfKind(kind.Name),
            Summary = kind.Summary,
            Role = TableRole.Kind,
            Kind = kind.Name,
            Caption = draft.ColumnOf(kind.Caption),
            Columns = [id, .. ColumnsOf(draft)],
            PrimaryKey = [id.Name],
            ForeignKeys = [.. draft.Parts.SelectMany(p => p.Columns.ForeignKeys)],
            Rules = draft.Rules,
            Rows = d => Items(d).Select(i => RowOf(draft, i)),
        };
        return [table, .. ListsOf(new Level(table, draft, NameScope.Snake(kind.Name), [(id, NameScope.Snake(kind.Name) + "_id")], Items))];
    }

    private IEnumerable<Table> ListsOf(Level level) => level.Draft.Lists.SelectMany(list => OfList(list, level));

    private IEnumerable<Table> OfList(ListField list, Level level)
    {
        var scope = new NameScope();
        Column[] ownerKey = [.. level.Keys.Select(k => k.Column with { Name = scope.Take(k.NameBelow), Summary = KeySummary(k.Column), IsIndexed = false })];
        var position = new Column(scope.Take(Position), ColumnType.Integer, IsRequired: true, "Its place in the list, from 1.") { Least = 1 };

        var draft = new TableDraft(schema, tables, scope);
        var shape = schema.StructOf(list.Field);
        if (shape is not null)
            draft.Add(shape, list.Structs);
        else
            draft.AddItem(list.Field, ItemName(list, scope));

        var name = $"{level.Name}_{list.Name}";
        IEnumerable<Item> Items(DatasetSnapshot dataset) => level.Items(dataset).SelectMany(i => i.Items(list.Path));
        var table = new Table
        {
            Name = tables.Scope.Take(name),
            Summary = $"{list.Summary}{(shape is null ? "" : " A row is: " + shape.Summary)}",
            Role = TableRole.List,
            Kind = level.Table.Kind,
            Owner = level.Table,
            List = list.Name,
            Struct = shape?.Name,
            Columns = [.. ownerKey, position, .. ColumnsOf(draft)],
            PrimaryKey = [.. ownerKey.Select(c => c.Name), position.Name],
            ForeignKeys = [new ForeignKey([.. ownerKey.Select(c => c.Name)], level.Table.Name, level.Table.PrimaryKey), .. draft.Parts.SelectMany(p => p.Columns.ForeignKeys)],
            Rules = draft.Rules,
            Rows = d => Items(d).Select(i => RowOf(draft, i)),
        };
        return [table, .. ListsOf(new Level(table, draft, name, [.. ownerKey.Select(c => (c, c.Name)), (position, list.Name + "_position")], Items))];
    }

    // A reference is named after what it leads to, and after the list as well where the owner's key has that name; other values are just values.
    private static string ItemName(ListField list, NameScope scope)
    {
        var type = list.Field.Type;
        if (type.Type != FieldType.Ref)
            return "value";
        if (type.IsAny)
            return NameScope.Snake(list.Field.Name);
        var target = NameScope.Snake(type.Target!);
        return scope.Has(target + "_id") ? $"{NameScope.Snake(list.Field.Name)}_{target}" : target;
    }

    private static string KeySummary(Column column) => column.Name switch
    {
        "id" => "The record that holds the list.",
        Position => "The place of the item that holds the list in its own list.",
        _ => column.Summary,
    };

    private static IEnumerable<Column> ColumnsOf(TableDraft draft) => draft.Parts.SelectMany(p => p.Columns.Columns);

    private static List<object?> RowOf(TableDraft draft, Item item) => [.. item.Key, .. draft.Parts.SelectMany(p => p.Cells(item))];

    /// <summary>A table whose lists are turned into tables.</summary>
    /// <param name="Table">The table.</param>
    /// <param name="Draft">Its fields.</param>
    /// <param name="Name">What the names of the lists' tables begin with.</param>
    /// <param name="Keys">The columns of its key, and what they are called in the tables below.</param>
    /// <param name="Items">What its rows are made from.</param>
    private sealed record Level(
        Table Table, TableDraft Draft, string Name, IReadOnlyList<(Column Column, string NameBelow)> Keys, Func<DatasetSnapshot, IEnumerable<Item>> Items);
}
