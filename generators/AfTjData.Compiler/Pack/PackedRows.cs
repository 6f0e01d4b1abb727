using AfTjData.Compiler.Support;
using AfTjData.Shared;

namespace AfTjData.Compiler.Pack;

/// <summary>Rows behind one another, with where each begins.</summary>
/// <param name="Count">How many rows.</param>
/// <param name="Heap">The rows.</param>
/// <param name="Offsets">Where each row begins, and where the last ends: how far behind where it would if all were of one length; fixed width.</param>
/// <param name="OffsetWidth">Bytes per offset.</param>
/// <param name="Pitch">That length.</param>
/// <param name="Low">Where the first would begin.</param>
public sealed record PackedRows(int Count, EquatableArray<byte> Heap, EquatableArray<byte> Offsets, int OffsetWidth, int Pitch, int Low)
{
    /// <summary>Lays rows out.</summary>
    /// <param name="count">How many rows.</param>
    /// <param name="writeRow">Writes a row.</param>
    internal static PackedRows Lay(int count, Action<int, PackedWriter> writeRow)
    {
        var heap = new PackedWriter();
        var starts = new int[count + 1];
        for (var i = 0; i < count; i++)
        {
            starts[i] = heap.Length;
            writeRow(i, heap);
        }

        starts[count] = heap.Length;
        // Rows of a large table hardly differ in length by more than a digit holds, where its heap takes one more.
        var (pitch, low, width) = Measure(starts, heap.Length / Math.Max(1, count));
        if (width >= PackedDigits.WidthOf(heap.Length))
            (pitch, low, width) = (0, 0, PackedDigits.WidthOf(heap.Length));
        var offsets = new PackedWriter();
        for (var i = 0; i <= count; i++)
            offsets.Fixed(starts[i] - i * pitch - low, width);
        return new PackedRows(count, new EquatableArray<byte>(heap.ToArray()), new EquatableArray<byte>(offsets.ToArray()), width, pitch, low);
    }

    private static (int Pitch, int Low, int Width) Measure(int[] starts, int pitch)
    {
        var (low, high) = (0, 0);
        for (var i = 0; i < starts.Length; i++)
        {
            low = Math.Min(low, starts[i] - i * pitch);
            high = Math.Max(high, starts[i] - i * pitch);
        }

        return (pitch, low, PackedDigits.WidthOf(high - low));
    }
}
