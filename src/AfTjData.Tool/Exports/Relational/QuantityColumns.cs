using System.Text.Json;

namespace AfTjData.Tool.Exports.Relational;

/// <summary>A quantity: its text, its bound, the numbers named and the unit.</summary>
internal static class QuantityColumns
{
    private static readonly string[] Bounds = [.. Enum.GetValues<QuantityBound>().Select(Word)];

    /// <summary>The columns of a quantity.</summary>
    public static ValueColumns Of(ValueSlot slot)
    {
        var text = slot.Column(ColumnType.Text);
        var bound = slot.Column("bound", ColumnType.Text, isRequired: true, $"How the number in `{text.Name}` is to be taken; `size-word` for a word such as dozens, which no number stands for.") with { Words = Bounds };
        var least = slot.Column("least", ColumnType.Decimal, isRequired: false, $"The number that `{text.Name}` is not below; left out of it with `more-than`, and with `about` the number named, which is no limit. Empty where there is none.");
        var most = slot.Column("most", ColumnType.Decimal, isRequired: false, $"The number that `{text.Name}` is not above; left out of it with `less-than`, and with `about` the number named, which is no limit. Empty where there is none.");
        var unit = slot.Column("unit", ColumnType.Text, isRequired: true, $"The unit of `{text.Name}`: a UCUM code, an ISO 4217 currency, what is counted in braces, or one per another; `1` for a pure number.");
        return new ValueColumns(
            [text, bound, least, most, unit],
            v =>
            {
                var quantity = Quantity.Parse(v.GetValue<string>());
                return [quantity.Text, Word(quantity.Bound), quantity.Lower, quantity.Upper, quantity.Unit];
            })
        {
            Rules = [new AllOrNone([text.Name, bound.Name, unit.Name]), new InOrder(least.Name, most.Name)],
        };
    }

    // The data files' words are the names of the members in kebab case.
    private static string Word(QuantityBound bound) => JsonNamingPolicy.KebabCaseLower.ConvertName(bound.ToString());
}
