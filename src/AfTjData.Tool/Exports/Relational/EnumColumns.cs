namespace AfTjData.Tool.Exports.Relational;

/// <summary>A word of an enum.</summary>
internal static class EnumColumns
{
    /// <summary>The column of a word.</summary>
    public static ValueColumns Of(ValueSlot slot, TableNames tables)
    {
        var column = slot.Column(ColumnType.Text);
        return new ValueColumns([column], v => [v.GetValue<string>()])
        {
            ForeignKeys = [new ForeignKey([column.Name], tables.OfEnum(slot.Field.Type.Target!), [EnumTable.Word])],
        };
    }
}
