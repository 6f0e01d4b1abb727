using System.Globalization;
using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Link;
using AfTjData.Shared;

namespace AfTjData.Compiler.Pack;

/// <summary>Writes the row of a record: its id, the records that point at it, its fields.</summary>
internal sealed class RecordPacker(LinkedDataset dataset, ReverseIndex reverse)
{
    private readonly PackedWriter _lists = new();
    private readonly PackedWriter _list = new();
    private readonly PackedWriter _fields = new();
    private readonly List<int> _holes = [];
    private readonly List<int> _spellings = [];
    private FieldDefinition? _find;
    private BoundValue? _spelling;

    /// <summary>Writes a row, and notes where in it the spellings stand by which the record is found.</summary>
    public void Write(LinkedTable table, int ordinal, PackedWriter row, List<PlacedSpelling>? spellings)
    {
        var record = table.Records[ordinal];
        row.Text(record.Id);
        WriteReverse(table, ordinal, row);
        (record.Memo.Row ??= Template(record)).Write(dataset.TargetsOf(new RecordAddress(table.Number, ordinal)), row, ordinal, spellings);
    }

    // Lengths come first, so that who wants only the fields, or another list, can step over these; the last list ends where they all do.
    private void WriteReverse(LinkedTable table, int ordinal, PackedWriter row)
    {
        var (lookups, lists) = reverse.ListsOf(table.Number, ordinal);
        if (lookups.Length == 0)
            return;
        _lists.Clear();
        var last = Array.FindLastIndex(lists.Array!, lists.Offset + lists.Count - 1, lists.Count, l => l is not null) - lists.Offset;
        if (last >= 0)
        {
            _lists.Bits([.. lists.Select(l => l is not null)]);
            for (var i = 0; i <= last; i++)
            {
                if (lists.Array![lists.Offset + i] is not { } addresses)
                    continue;
                _list.Clear();
                if (lookups[i].Source is not null)
                    RecordList.Write(addresses, _list);
                else
                    RecordList.WriteGroups(addresses, _list);
                if (i < last)
                    _lists.Number(_list.Length);
                _lists.Append(_list);
            }
        }

        row.Number(_lists.Length);
        row.Append(_lists);
    }

    private RowTemplate Template(BoundRecord record)
    {
        _fields.Clear();
        _holes.Clear();
        _spellings.Clear();
        _find = record.Kind.Find is { } find ? record.Kind.Field(find) : null;
        WriteShape(record.Body, _fields);
        var names = _find is not null && record[_find.Name] is BoundList list ? list.Items : [];
        return new RowTemplate(record, _fields.ToArray(), [.. _holes], RowSpelling.Of(names, _spellings));
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

        if (present.Count > 0)
            row.Bits(present);
        for (var i = 0; i < shape.Fields.Count; i++)
        {
            var field = shape.Fields[i];
            var value = body.Fields[i];
            if (field.Type.IsList && (RowLayout.IsAlwaysThere(field) || IsWritten(field, value)))
                WriteList(field, value is BoundList list ? list.Items : [], row);
            else if (RowLayout.IsAlwaysThere(field) || IsWritten(field, value))
                WriteOne(field, value, row);
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

    private void WriteList(FieldDefinition field, IReadOnlyList<BoundValue> items, PackedWriter row)
    {
        row.Number(items.Count);
        foreach (var item in items)
        {
            if (!ReferenceEquals(field, _find))
            {
                WriteOne(field, item, row);
                continue;
            }

            // What is no name of its own, which only data with errors holds, has no place; nor is it looked for.
            _spelling = (item as BoundStruct)?["text"];
            var noted = _spellings.Count;
            WriteOne(field, item, row);
            if (_spellings.Count == noted)
                _spellings.Add(row.Length);
        }
    }

    private void WriteOne(FieldDefinition field, BoundValue? value, PackedWriter row)
    {
        switch (value)
        {
            case BoundText text:
                if (ReferenceEquals(text, _spelling))
                    _spellings.Add(row.Length);
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
                WriteDate(date.Value, row);
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

    // A whole day, by far the commonest, as a number behind the length of an empty text.
    private static void WriteDate(EdtfValue date, PackedWriter row)
    {
        var text = date.ToString();
        if (date.EarliestDay is not { } day || day < 0 || day > DateTime.MaxValue.Ticks / TimeSpan.TicksPerDay
            || new DateTime(day * TimeSpan.TicksPerDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) != text)
        {
            row.Text(text);
            return;
        }

        row.Number(0);
        row.Day(day);
    }

    // One sentence, by far the commonest, is two numbers; a run of them has its end behind these, as a distance.
    private static void WriteLocator(BoundLocator locator, PackedWriter row)
    {
        var isRun = locator.Last != locator.First;
        row.Number(locator.First.Paragraph);
        row.Number(locator.First.Sentence * 2 + (isRun ? 1 : 0));
        if (!isRun)
            return;
        row.Number(locator.Last.Paragraph - locator.First.Paragraph);
        row.Number(locator.Last.Paragraph == locator.First.Paragraph ? locator.Last.Sentence - locator.First.Sentence : locator.Last.Sentence);
    }

    // Only data with errors misses a required value. It is never read; but its row keeps its form.
    private void WriteMissing(FieldDefinition field, PackedWriter row)
    {
        switch (field.Type.Type)
        {
            case FieldType.Line or FieldType.Text or FieldType.Decimal or FieldType.Quantity:
                row.Text("");
                break;
            case FieldType.Edtf:
                row.Number(0);
                row.Day(PackedDigits.Epoch);
                break;
            case FieldType.Locator:
                for (var i = 0; i < 3; i++)
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
