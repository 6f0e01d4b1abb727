using AfTjData.Tool.Exports.Relational;

namespace AfTjData.Tool.Exports.Sql;

/// <summary>
/// The joins that nobody wants to write again, from the tables alone: of each kind its records with the names of what they refer to, of each list its items next to
/// their record, and all evidence in one.
/// </summary>
internal static class SqlViews
{
    private const string Record = "t";
    private const string Item = "i";
    private const string Known = "k";

    /// <summary>The views over the tables.</summary>
    public static IReadOnlyList<SqlView> Of(RelationalModel model)
    {
        var names = new NameScope();
        foreach (var table in model.Tables)
            names.Take(table.Name);
        var kinds = model.Tables.Where(t => t.Role == TableRole.Kind);
        return
        [
            .. kinds.Select(k => Named(model, k, names)),
            .. model.Tables.Where(t => t is { Role: TableRole.List, Owner.Role: TableRole.Kind } && !TellingEvidence.IsEvidence(t.Struct)).Select(t => WithList(model, t, names)),
            .. EvidenceViews.Of(model, names),
        ];
    }

    private static SqlView Named(RelationalModel model, Table kind, NameScope names)
    {
        var query = new Selection(model);
        foreach (var column in kind.Columns)
            query.Take(Record, column.Name, column.Name);
        TakeKnown(query, model, kind);
        query.TakeReferred(Record, kind, "its");
        return new SqlView(names.Take(kind.Name + "_named"), $"The rows of {kind.Name}, how firmly each is put, and the names of what they refer to.", query.From(kind.Name, Record));
    }

    private static SqlView WithList(RelationalModel model, Table list, NameScope names)
    {
        var kind = list.Owner!;
        var query = new Selection(model);
        query.Take(Record, kind.PrimaryKey[0], list.PrimaryKey[0]);
        foreach (var column in kind.Columns.Where(c => c.Name != kind.PrimaryKey[0]))
            query.Take(Record, column.Name, column.Name);
        TakeKnown(query, model, kind);
        foreach (var column in list.Columns.Where(c => c.Name != list.PrimaryKey[0]))
            query.Take(Item, column.Name, column.Name, $"{list.List}_{column.Name}");
        query.Join($"JOIN {SqlText.Name(list.Name)} AS {Item} ON {Item}.{SqlText.Name(list.PrimaryKey[0])} = {Record}.{SqlText.Name(kind.PrimaryKey[0])}");
        query.TakeReferred(Item, list, list.List!);
        return new SqlView(
            names.Take($"{kind.Name}_with_{list.List}"),
            $"The rows of {kind.Name}, each as often as it has items in {list.Name}, with the item and the names of what that refers to.",
            query.From(kind.Name, Record));
    }

    // How firmly the record is put, which the kind's own table does not say; its status it does.
    private static void TakeKnown(Selection query, RelationalModel model, Table kind)
    {
        var records = model.Tables.First(t => t.Role == TableRole.Records);
        foreach (var axis in Selection.RecordsAxes(records).Where(a => kind.Columns.All(c => c.Name != a)))
            query.Take(Known, axis, axis);
        query.Join($"JOIN {SqlText.Name(records.Name)} AS {Known} ON {Known}.\"kind\" = {SqlText.Literal(kind.Kind!)} AND {Known}.\"id\" = {Record}.{SqlText.Name(kind.PrimaryKey[0])}");
    }
}
