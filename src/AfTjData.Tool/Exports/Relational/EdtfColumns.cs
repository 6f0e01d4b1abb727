namespace AfTjData.Tool.Exports.Relational;

/// <summary>A date as it is known: its text, and the first and last day that it can mean.</summary>
internal static class EdtfColumns
{
    /// <summary>The columns of a date.</summary>
    public static ValueColumns Of(ValueSlot slot)
    {
        var text = slot.Column(ColumnType.Text);
        var earliest = slot.Column("earliest", ColumnType.Day, isRequired: false, $"First day that `{text.Name}` can mean; empty where its start is open or unknown.") with { IsIndexed = true };
        var latest = slot.Column("latest", ColumnType.Day, isRequired: false, $"Last day that `{text.Name}` can mean; empty where its end is open or unknown.");
        return new ValueColumns(
            [text, earliest, latest],
            v =>
            {
                var date = EdtfDate.Parse(v.GetValue<string>());
                return [date.Text, date.Earliest, date.Latest];
            })
        {
            Rules = [new Needs(earliest.Name, text.Name), new Needs(latest.Name, text.Name), new InOrder(earliest.Name, latest.Name)],
        };
    }
}
