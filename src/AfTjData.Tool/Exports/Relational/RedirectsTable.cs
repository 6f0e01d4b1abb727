namespace AfTjData.Tool.Exports.Relational;

/// <summary>The table of ids that were given up: a row for each, with what stands in its place.</summary>
internal static class RedirectsTable
{
    /// <summary>The table.</summary>
    public static Table Of(TableNames tables) => new()
    {
        Name = tables.Redirects,
        Summary = "Ids that earlier versions had and this one has not, and what stands in their place.",
        Role = TableRole.Redirects,
        Columns =
        [
            new Column("kind", ColumnType.Text, true, "The kind of record that bore the id."),
            new Column("id", ColumnType.Text, true, "The id that was given up."),
            new Column("change", ColumnType.Text, true, "What became of it: renamed, merged, split or withdrawn."),
            new Column("successor", ColumnType.Text, false, "The id of the one record that stands in its place now; empty where there are several or none."),
            new Column("successors", ColumnType.Text, false, "The ids of all records that stand in its place now, with spaces between them."),
            new Column("since", ColumnType.Text, true, "The version in which it was given up."),
            new Column("reason", ColumnType.Text, true, "Why."),
        ],
        PrimaryKey = ["kind", "id"],
        Rows = d => d.FormerIds.Select(f => (IReadOnlyList<object?>)
        [
            f.Kind,
            f.Id,
            f.Change,
            f.Successors is [var one] ? one : null,
            f.Successors.Count == 0 ? null : string.Join(' ', f.Successors),
            f.Since,
            f.Reason,
        ]),
    };
}
