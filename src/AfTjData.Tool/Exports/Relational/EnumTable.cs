using AfTjData.Compiler.Bind.Schemas;

namespace AfTjData.Tool.Exports.Relational;

/// <summary>The table of an enum: a row for each word, with what the schema says of it.</summary>
internal static class EnumTable
{
    /// <summary>The column of the word.</summary>
    public const string Word = "word";

    /// <summary>The table of an enum.</summary>
    public static Table Of(EnumDefinition definition, TableNames tables)
    {
        var scope = new NameScope();
        var parts = new List<(Column Column, Func<EnumMember, object?> Cell)>
        {
            (new Column(scope.Take(Word), ColumnType.Text, true, "The word, as the tables write it."), m => m.Name),
            (new Column(scope.Take("number"), ColumnType.Integer, true, "Its number, which never changes and is never reused."), m => m.Number),
            (new Column(scope.Take("summary"), ColumnType.Text, true, "What it means."), m => m.Summary),
        };
        var members = definition.Members;
        if (members.Any(m => m.Dimension is not null))
            parts.Add((new Column(scope.Take("dimension"), ColumnType.Text, false, "The dimension of quantities measured so."), m => m.Dimension));
        if (members.Any(m => m.Inverse is not null))
            parts.Add((new Column(scope.Take("inverse"), ColumnType.Text, false, "How the tie reads from the other end."), m => m.Inverse));
        if (members.Any(m => m.IsSymmetric))
            parts.Add((new Column(scope.Take("symmetric"), ColumnType.Boolean, true, "Whether the tie reads the same from both ends."), m => m.IsSymmetric));
        foreach (var scheme in members.SelectMany(m => m.Codes).Select(c => c.Scheme).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var column = new Column(scope.Take($"{NameScope.Snake(scheme)}_code"), ColumnType.Text, false, $"What the scheme {scheme} calls it.");
            parts.Add((column, m => m.Codes.Where(c => c.Scheme == scheme).Select(c => c.Code).FirstOrDefault()));
        }

        object?[][] rows = [.. members.OrderBy(m => m.Number).Select(m => parts.Select(p => p.Cell(m)).ToArray())];
        return new Table
        {
            Name = tables.OfEnum(definition.Name),
            Summary = definition.Summary,
            Role = TableRole.Enum,
            Columns = [.. parts.Select(p => p.Column)],
            PrimaryKey = [Word],
            UniqueColumns = ["number"],
            Rows = _ => rows,
        };
    }
}
