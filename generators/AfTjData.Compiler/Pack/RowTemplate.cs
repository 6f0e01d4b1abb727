using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Link;

namespace AfTjData.Compiler.Pack;

/// <summary>The fields of a record as its row has them, with holes where the ordinals of other records go: those change with every edit that adds a record, and the rest does not.</summary>
internal sealed class RowTemplate
{
    private readonly byte[] _bytes;
    private readonly int[] _holes;
    private readonly WalkedValue[] _pointers;

    /// <summary>Notes a row without its holes.</summary>
    /// <param name="record">The record.</param>
    /// <param name="bytes">The row.</param>
    /// <param name="holes">Where in it each of the record's pointers has its hole.</param>
    public RowTemplate(BoundRecord record, byte[] bytes, int[] holes)
    {
        _bytes = bytes;
        _holes = holes;
        _pointers = RecordValues.Of(record).Pointers;
        if (_holes.Length != _pointers.Length)
            throw new InvalidOperationException($"The row of `{record.Id}` has {_holes.Length} holes for {_pointers.Length} pointers.");
    }

    /// <summary>Writes the row.</summary>
    /// <param name="targets">Where the pointers lead.</param>
    /// <param name="row">Where to write it.</param>
    public void Write(RecordAddress?[] targets, PackedWriter row)
    {
        var from = 0;
        for (var i = 0; i < _holes.Length; i++)
        {
            row.Append(_bytes, from, _holes[i] - from);
            from = _holes[i];
            var target = targets[i] ?? default;
            if (_pointers[i].Field.Type.IsAny)
                row.Number(target.Table);
            row.Number(target.Ordinal);
        }

        row.Append(_bytes, from, _bytes.Length - from);
    }
}
