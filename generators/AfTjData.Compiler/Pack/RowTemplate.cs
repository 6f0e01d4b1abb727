using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Link;

namespace AfTjData.Compiler.Pack;

/// <summary>The fields of a record as its row has them, with holes where the ordinals of other records go: those change with every edit that adds a record, and the rest does not.</summary>
internal sealed class RowTemplate
{
    private readonly byte[] _bytes;
    private readonly int[] _holes;
    private readonly WalkedValue[] _pointers;
    private readonly RowSpelling[] _spellings;

    /// <summary>Notes a row without its holes.</summary>
    /// <param name="record">The record.</param>
    /// <param name="bytes">The row.</param>
    /// <param name="holes">Where in it each of the record's pointers has its hole.</param>
    /// <param name="spellings">The spellings by which the record is found.</param>
    public RowTemplate(BoundRecord record, byte[] bytes, int[] holes, RowSpelling[] spellings)
    {
        _spellings = spellings;
        _bytes = bytes;
        _holes = holes;
        _pointers = RecordValues.Of(record).Pointers;
        if (_holes.Length != _pointers.Length)
            throw new InvalidOperationException($"The row of `{record.Id}` has {_holes.Length} holes for {_pointers.Length} pointers.");
    }

    /// <summary>Writes the rest of a row, which this ends.</summary>
    /// <param name="targets">Where the pointers lead.</param>
    /// <param name="row">Where to write it.</param>
    /// <param name="ordinal">The number of the row.</param>
    /// <param name="spellings">Where to note the spellings; null for a kind without names.</param>
    public void Write(RecordAddress?[] targets, PackedWriter row, int ordinal, List<PlacedSpelling>? spellings)
    {
        var first = spellings?.Count ?? 0;
        var noted = 0;
        var from = 0;
        for (var i = 0; i < _holes.Length; i++)
        {
            Copy(_holes[i]);
            var target = targets[i] ?? default;
            if (_pointers[i].Field.Type.IsAny)
                row.Number(target.Table);
            row.Number(target.Ordinal);
        }

        Copy(_bytes.Length);
        // A row ends its line, so that the emitted table can be read, and compared, line by line.
        row.EndLine();
        // From the end, which the lists of who points at the record do not shift.
        for (var i = first; i < first + noted; i++)
            spellings![i] = spellings[i] with { Distance = row.Length - spellings[i].Distance };

        void Copy(int to)
        {
            for (; spellings is not null && noted < _spellings.Length && _spellings[noted].At < to; noted++)
                spellings.Add(new PlacedSpelling(_spellings[noted].Hash, ordinal, row.Length + _spellings[noted].At - from, _spellings[noted].Grade));
            row.Append(_bytes, from, to - from);
            from = to;
        }
    }
}
