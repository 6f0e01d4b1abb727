using AfTjData.Tool.Exports.Relational;

namespace AfTjData.Tool.Exports.Sql;

/// <summary>A query over one table and what its rows refer to, while it is put together.</summary>
/// <param name="model">The tables.</param>
internal sealed class Selection(RelationalModel model)
{
    private readonly NameScope _names = new();
    private readonly List<string> _columns = [];
    private readonly List<string> _joins = [];
    private int _referred;

    /// <summary>Takes a column.</summary>
    /// <param name="source">The table's name in the query.</param>
    /// <param name="column">The column.</param>
    /// <param name="name">What the result calls it.</param>
    /// <param name="otherwise">What the result calls it where it has that name already.</param>
    public void Take(string source, string column, string name, string? otherwise = null) =>
        _columns.Add($"{source}.{SqlText.Name(column)} AS {SqlText.Name(_names.Take(otherwise is not null && _names.Has(name) ? otherwise : name))}");

    /// <summary>Takes a value that stands in no table.</summary>
    public void TakeValue(string sql, string name) => _columns.Add($"{sql} AS {SqlText.Name(_names.Take(name))}");

    /// <summary>Joins a table.</summary>
    public void Join(string sql) => _joins.Add(sql);

    /// <summary>
    /// Takes what the records are called that a table's columns refer to; of a record of any kind also its status and hedge, which nobody should have to look up before
    /// taking it for a fact.
    /// </summary>
    /// <param name="source">The table's name in the query.</param>
    /// <param name="table">The table.</param>
    /// <param name="prefix">What a name in the result begins with where it is taken otherwise.</param>
    public void TakeReferred(string source, Table table, string prefix)
    {
        foreach (var key in table.ForeignKeys.Where(k => k.Table != table.Owner?.Name || k.Columns[0] != table.PrimaryKey[0]))
        {
            var target = model.Table(key.Table);
            if (target.Role is not (TableRole.Kind or TableRole.Records) || target.Caption is not { } caption)
                continue;
            var alias = FormattableString.Invariant($"r{++_referred}");
            _joins.Add($"LEFT JOIN {SqlText.Name(target.Name)} AS {alias} ON {On(alias, key, source)}");
            var stem = Stem(key.Columns[^1]);
            Take(alias, caption, stem + "_caption", $"{prefix}_{stem}_caption");
            foreach (var axis in target.Role == TableRole.Records ? RecordsAxes(target) : [])
                Take(alias, axis, $"{stem}_{axis}", $"{prefix}_{stem}_{axis}");
        }
    }

    /// <summary>The names of what is known of a record of any kind beside its caption: how far it has got, and how firmly it is put.</summary>
    public static IEnumerable<string> RecordsAxes(Table records) => records.Columns.Select(c => c.Name).Except([.. records.PrimaryKey, records.Caption!]);

    /// <summary>The query.</summary>
    public string From(string table, string alias) => string.Join(
        '\n',
        ["SELECT", "  " + string.Join(",\n  ", _columns), $"FROM {SqlText.Name(table)} AS {alias}", .. _joins]);

    private static string On(string alias, ForeignKey key, string source) =>
        string.Join(" AND ", key.TargetColumns.Zip(key.Columns, (target, column) => $"{alias}.{SqlText.Name(target)} = {source}.{SqlText.Name(column)}"));

    private static string Stem(string column) => column.EndsWith("_id", StringComparison.Ordinal) ? column[..^"_id".Length] : column;
}
