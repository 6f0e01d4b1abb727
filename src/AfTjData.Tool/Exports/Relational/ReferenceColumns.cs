namespace AfTjData.Tool.Exports.Relational;

/// <summary>A reference to a record.</summary>
internal static class ReferenceColumns
{
    /// <summary>The column of a reference to a record of one kind: its id.</summary>
    public static ValueColumns Of(ValueSlot slot, TableNames tables)
    {
        var id = slot.Column("id", ColumnType.Text, isRequired: true, slot.Summary) with { IsIndexed = true };
        return new ValueColumns([id], v => [v.GetValue<string>()])
        {
            ForeignKeys = [new ForeignKey([id.Name], tables.OfKind(slot.Field.Type.Target!), ["id"])],
        };
    }

    /// <summary>The columns of a reference to a record of any kind: kind and id.</summary>
    public static ValueColumns OfAny(ValueSlot slot, TableNames tables)
    {
        var kinds = slot.Field.Of.Count > 0 ? slot.Field.Of : tables.AllKinds.AsEnumerable();
        var kind = slot.Column("kind", ColumnType.Text, isRequired: true, $"{slot.Summary} Here the kind of record.") with { Words = [.. kinds] };
        var id = slot.Column("id", ColumnType.Text, isRequired: true, $"{slot.Summary} Here the id of the record.") with { IsIndexed = true };
        return new ValueColumns(
            [kind, id],
            v =>
            {
                var text = v.GetValue<string>();
                var slash = text.IndexOf('/', StringComparison.Ordinal);
                return [text[..slash], text[(slash + 1)..]];
            })
        {
            ForeignKeys = [new ForeignKey([kind.Name, id.Name], tables.Records, ["kind", "id"])],
            Rules = [new AllOrNone([kind.Name, id.Name])],
        };
    }
}
