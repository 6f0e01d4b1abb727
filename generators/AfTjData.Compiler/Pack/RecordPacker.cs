using System.Globalization;
using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Link;

namespace AfTjData.Compiler.Pack;

/// <summary>Writes the row of a record: its id, the records that point at it, its fields.</summary>
internal sealed class RecordPacker(LinkedDataset dataset, ReverseIndex reverse)
{
    private readonly PackedWriter _lists = new();
    private readonly PackedWriter _list = new();
    private readonly PackedWriter _fields = new();
    private readonly List<int> _holes = [];

    public void Write(LinkedTable table, int ordinal, PackedWriter row)
    {
        var record = table.Records[ordinal];
        row.Text(record.Id);
        WriteReverse(table, ordinal, row);
        (record.Memo.Row ??= Template(record)).Write(dataset.TargetsOf(new RecordAddress(table.Number, ordinal)), row);
        // A row ends its line, so that the emitted table can be read, and compared, line by line.
        row.EndLine();
    }

    // Lengths come first, so that who wants only the fields, or another list, can step over these.
    private void WriteReverse(LinkedTable table, int ordinal, PackedWriter row)
    {
        var (lookups, lists) = reverse.ListsOf(table.Number, ordinal);
        if (lookups.Length == 0)
            return;
        _lists.Clear();
        if (lists.Any(l => l is not null))
        {
            _lists.Mask([.. lists.Select(l => l is not null)]);
            for (var i = 0; i < lookups.Length; i++)
            {
                if (lists.Array![lists.Offset + i] is not { } addresses)
                    continue;
                _list.Clear();
                WriteAddresses(addresses, isTyped: lookups[i].Source is not null, _list);
                _lists.Number(_list.Length);
                _lists.Append(_list);
            }
        }

        row.Number(_lists.Length);
        row.Append(_lists);
    }

    /// <summary>A list of records: how many, then each as the step from the one before (of one kind), or as table and place.</summary>
    public static void WriteAddresses(IReadOnlyCollection<RecordAddress> addresses, bool isTyped, PackedWriter row)
    {
        row.Number(addresses.Count);
        var last = 0;
        foreach (var address in addresses)
        {
            if (!isTyped)
            {
                row.Number(address.Table);
                row.Number(address.Ordinal);
                continue;
            }

            row.Number(address.Ordinal - last);
            last = address.Ordinal;
        }
    }

    private RowTemplate Template(BoundRecord record)
    {
        _fields.Clear();
        _holes.Clear();
        WriteShape(record.Body, _fields);
        return new RowTemplate(record, _fields.ToArray(), [.. _holes]);
    }

    private void WriteShape(BoundStruct body, PackedWriter row)
    {
        var shape = body.Shape;
        var present = new List<bool>();
        for (var i = 0; i < shape.Fields.Count; i++)
        {
            if (!RowLayout.IsAlwaysThere(shape.Fields[i]))
                present.Add(IsWritten(shape.Fields[i], body.Fields[i]));
        }

        row.Mask(present);
        for (var i = 0; i < shape.Fields.Count; i++)
        {
            var field = shape.Fields[i];
            var value = body.Fields[i];
            if (RowLayout.IsAlwaysThere(field))
                WriteOne(field, value, row);
            else if (IsWritten(field, value))
                WriteOptional(field, value!, row);
        }
    }

    private static bool IsWritten(FieldDefinition field, BoundValue? value) => value switch
    {
        null => false,
        BoundList list => list.Items.Count > 0,
        BoundMember member => member.Member.Name != field.Default,
        BoundNumber number when field is { Type.Type: FieldType.Bool, Default: { } given } => number.Value != (given == "true" ? 1 : 0),
        _ => true,
    };

    private void WriteOptional(FieldDefinition field, BoundValue value, PackedWriter row)
    {
        if (value is not BoundList list)
        {
            WriteOne(field, value, row);
            return;
        }

        row.Number(list.Items.Count);
        foreach (var item in list.Items)
            WriteOne(field, item, row);
    }

    private void WriteOne(FieldDefinition field, BoundValue? value, PackedWriter row)
    {
        switch (value)
        {
            case BoundText text:
                row.Text(text.Value);
                break;
            case BoundNumber number when field.Type.Type == FieldType.Int:
                row.Signed(number.Value);
                break;
            case BoundNumber number:
                row.Number(number.Value);
                break;
            case BoundDecimal number:
                row.Text(number.Value.ToString(CultureInfo.InvariantCulture));
                break;
            case BoundEdtf date:
                row.Text(date.Value.ToString());
                break;
            case BoundQuantity quantity:
                row.Text(quantity.Value.ToString());
                break;
            case BoundMember member:
                row.Number(member.Member.Number);
                break;
            case BoundStruct inner:
                WriteShape(inner, row);
                break;
            case BoundReference:
                _holes.Add(row.Length);
                break;
            case BoundLocator locator:
                _holes.Add(row.Length);
                WriteLocator(locator, row);
                break;
            default:
                WriteMissing(field, row);
                break;
        }
    }

    private static void WriteAddress(RecordAddress address, bool isAny, PackedWriter row)
    {
        if (isAny)
            row.Number(address.Table);
        row.Number(address.Ordinal);
    }

    private static void WriteLocator(BoundLocator locator, PackedWriter row)
    {
        row.Number(locator.First.Paragraph);
        row.Number(locator.First.Sentence);
        // The end as a distance: one sentence, by far the commonest, is two zeros.
        row.Number(locator.Last.Paragraph - locator.First.Paragraph);
        row.Number(locator.Last.Paragraph == locator.First.Paragraph ? locator.Last.Sentence - locator.First.Sentence : locator.Last.Sentence);
    }

    // Only data with errors misses a required value. It is never read; but its row keeps its form.
    private void WriteMissing(FieldDefinition field, PackedWriter row)
    {
        switch (field.Type.Type)
        {
            case FieldType.Line or FieldType.Text or FieldType.Decimal or FieldType.Edtf or FieldType.Quantity:
                row.Text("");
                break;
            case FieldType.Locator:
                for (var i = 0; i < 5; i++)
                    row.Number(0);
                break;
            case FieldType.Struct when dataset.Schema.StructOf(field) is { } shape:
                WriteShape(new BoundStruct(default, shape, new BoundValue?[shape.Fields.Count]), row);
                break;
            default:
                WriteAddress(default, field.Type.IsAny, row);
                break;
        }
    }
}
