using AfTjData.Tool.Exports.Relational;

namespace AfTjData.Tool.Exports.Sql;

/// <summary>All evidence in one view, whatever record it is for, with the title of its source; and another for each list in a piece of evidence, such as who told the source.</summary>
internal static class EvidenceViews
{
    private const string Name = "evidence";
    private const string Piece = "e";
    private const string Known = "k";

    /// <summary>The views; none where the schema has no evidence.</summary>
    public static IEnumerable<SqlView> Of(RelationalModel model, NameScope names)
    {
        var evidence = model.Tables.Where(t => t.Role == TableRole.List && TellingEvidence.IsEvidence(t.Struct)).ToList();
        if (evidence.Count == 0)
            yield break;
        yield return new SqlView(
            names.Take(Name),
            "Every piece of evidence: the record it is for, the source and sentence, how firmly it is put there, and whether it affirms or denies. Of an item of a list, such as a step, `part` is the list and `part_position` the item.",
            Union(evidence.Select(t => QueryOf(model, t, t))));
        foreach (var lists in model.Tables.Where(t => evidence.Contains(t.Owner!)).GroupBy(t => t.List!).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            yield return new SqlView(
                names.Take($"{Name}_{lists.Key}"),
                $"The rows of all tables for `{lists.Key}` of a piece of evidence; record, part and evidence_position are those in {Name}.",
                Union(lists.Select(t => QueryOf(model, t, t.Owner!))));
        }
    }

    private static string Union(IEnumerable<string> queries) => string.Join("\nUNION ALL\n", queries);

    private static string QueryOf(RelationalModel model, Table table, Table evidence)
    {
        var records = model.Tables.First(t => t.Role == TableRole.Records);
        var query = new Selection(model);
        query.TakeValue(SqlText.Literal(table.Kind!), "record_kind");
        query.Take(Piece, table.PrimaryKey[0], "record_id");
        query.Take(Known, records.Caption!, "record_caption");
        foreach (var axis in Selection.RecordsAxes(records))
            query.Take(Known, axis, "record_" + axis);
        TakePart(query, table, evidence);
        foreach (var column in table.Columns.Where(c => !table.PrimaryKey.Take(evidence.PrimaryKey.Count - 1).Contains(c.Name)))
            query.Take(Piece, column.Name, column.Name);
        query.Join($"JOIN {SqlText.Name(records.Name)} AS {Known} ON {Known}.\"kind\" = {SqlText.Literal(table.Kind!)} AND {Known}.\"id\" = {Piece}.{SqlText.Name(table.PrimaryKey[0])}");
        query.TakeReferred(Piece, table, "its");
        return query.From(table.Name, Piece);
    }

    // The list that the evidence stands in, where that is not the record itself.
    private static void TakePart(Selection query, Table table, Table evidence)
    {
        var isInList = evidence.Owner is { Role: TableRole.List };
        query.TakeValue(isInList ? SqlText.Literal(evidence.Owner!.List!) : "CAST(NULL AS text)", "part");
        if (isInList)
            query.Take(Piece, table.PrimaryKey[evidence.PrimaryKey.Count - 2], "part_position");
        else
            query.TakeValue("CAST(NULL AS integer)", "part_position");
    }
}
