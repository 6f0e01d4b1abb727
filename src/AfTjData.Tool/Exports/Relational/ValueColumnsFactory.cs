using System.Globalization;
using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;

namespace AfTjData.Tool.Exports.Relational;

/// <summary>Finds the columns for a value of any type but a struct.</summary>
internal static class ValueColumnsFactory
{
    /// <summary>The columns of one value: of a field, or of an item of the list that it holds.</summary>
    public static ValueColumns Of(ValueSlot slot, TableNames tables) => slot.Field.Type.Type switch
    {
        FieldType.Int => Plain(slot.Column(ColumnType.Integer) with { Least = slot.Field.Min, Most = slot.Field.Max }, v => v.GetValue<int>()),
        FieldType.Decimal => Plain(slot.Column(ColumnType.Decimal), v => v.GetValue<decimal>()),
        FieldType.Bool => Plain(slot.Column(ColumnType.Boolean), v => v.GetValue<bool>()),
        FieldType.Date => Plain(slot.Column(ColumnType.Day), v => DateOnly.ParseExact(v.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        FieldType.Edtf => EdtfColumns.Of(slot),
        FieldType.Quantity => QuantityColumns.Of(slot),
        FieldType.Locator => LocatorColumns.Of(slot, tables),
        FieldType.Enum => EnumColumns.Of(slot, tables),
        FieldType.Ref when slot.Field.Type.IsAny => ReferenceColumns.OfAny(slot, tables),
        FieldType.Ref => ReferenceColumns.Of(slot, tables),
        FieldType.Line or FieldType.Text => Plain(slot.Column(ColumnType.Text), v => v.GetValue<string>()),
        _ => throw new ArgumentOutOfRangeException(nameof(slot), slot.Field.Type, "A struct has columns for each of its fields."),
    };

    private static ValueColumns Plain(Column column, Func<JsonNode, object> cell) => new([column], v => [cell(v)]);
}
