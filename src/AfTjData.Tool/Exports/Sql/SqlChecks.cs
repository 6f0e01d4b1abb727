using AfTjData.Tool.Exports.Relational;

namespace AfTjData.Tool.Exports.Sql;

/// <summary>What holds within a row, as conditions of standard SQL.</summary>
internal static class SqlChecks
{
    /// <summary>The conditions of a table.</summary>
    public static IEnumerable<string> Of(Table table) => table.Columns.SelectMany(OfColumn).Concat(table.Rules.Where(r => !IsKept(r, table)).Select(OfRule));

    // What columns that are always filled keep by themselves needs no check.
    private static bool IsKept(RowRule rule, Table table) => rule switch
    {
        AllOrNone all => all.Columns.All(c => table.Column(c).IsRequired),
        Needs needs => table.Column(needs.Needed).IsRequired,
        AnyFilled any => any.Columns.Any(c => table.Column(c).IsRequired),
        _ => false,
    };

    private static IEnumerable<string> OfColumn(Column column)
    {
        var name = SqlText.Name(column.Name);
        if (column.Words.Count > 0)
            yield return $"{name} IN ({string.Join(", ", column.Words.Select(SqlText.Literal))})";
        if (column.Least is { } least)
            yield return FormattableString.Invariant($"{name} >= {least}");
        if (column.Most is { } most)
            yield return FormattableString.Invariant($"{name} <= {most}");
    }

    private static string OfRule(RowRule rule) => rule switch
    {
        AllOrNone all => string.Join(" AND ", all.Columns.Skip(1).Select(c => $"({IsEmpty(all.Columns[0])}) = ({IsEmpty(c)})")),
        InOrder order => $"{SqlText.Name(order.First)} <= {SqlText.Name(order.Last)}",
        Needs needs => $"{IsEmpty(needs.Filled)} OR {IsFilled(needs.Needed)}",
        AnyFilled any => string.Join(" OR ", any.Columns.Select(IsFilled)),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, null),
    };

    private static string IsEmpty(string column) => $"{SqlText.Name(column)} IS NULL";

    private static string IsFilled(string column) => $"{SqlText.Name(column)} IS NOT NULL";
}
