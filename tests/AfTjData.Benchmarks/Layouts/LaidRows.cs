using AfTjData.Compiler.Pack;

namespace AfTjData.Benchmarks.Layouts;

/// <summary>Rows as the compiler lays them, read as the library reads them. The library's own reader is not for other programs.</summary>
internal sealed class LaidRows
{
    private readonly byte[] _offsets;
    private readonly int _width;
    private readonly int _pitch;
    private readonly int _low;

    /// <summary>Has the compiler lay rows.</summary>
    public LaidRows(int count, Action<int, PackedWriter> writeRow)
    {
        var rows = PackedRows.Lay(count, writeRow);
        Heap = [.. rows.Heap];
        _offsets = [.. rows.Offsets];
        _width = rows.OffsetWidth;
        _pitch = rows.Pitch;
        _low = rows.Low;
        Count = count;
    }

    /// <summary>How many rows.</summary>
    public int Count { get; }

    /// <summary>The rows behind one another.</summary>
    public byte[] Heap { get; }

    /// <summary>What rows and offsets take.</summary>
    public long Bytes => Heap.Length + _offsets.Length;

    /// <summary>The bytes of a row.</summary>
    public ReadOnlySpan<byte> this[int row]
    {
        get
        {
            var even = row * _pitch + _low;
            var start = even + RowReader.Fixed(_offsets, row * _width, _width);
            return Heap.AsSpan(start, even + _pitch + RowReader.Fixed(_offsets, (row + 1) * _width, _width) - start);
        }
    }
}
