using AfTjData.Compiler.Support;
using AfTjData.Shared;

namespace AfTjData.Compiler.Pack;

/// <summary>
/// Rows behind one another, with where each begins and, for rows that start with a key, a hash table that finds a row by its key.
/// </summary>
/// <param name="Count">How many rows.</param>
/// <param name="Heap">The rows.</param>
/// <param name="Offsets">Where each row begins, and where the last ends; fixed width.</param>
/// <param name="OffsetWidth">Bytes per offset.</param>
/// <param name="Slots">The hash table: row number plus one, or 0 for an empty slot; fixed width. Empty for rows without keys.</param>
/// <param name="SlotWidth">Bytes per slot.</param>
public sealed record PackedRows(
    int Count, EquatableArray<byte> Heap, EquatableArray<byte> Offsets, int OffsetWidth, EquatableArray<byte> Slots, int SlotWidth)
{
    /// <summary>Lays rows out.</summary>
    /// <param name="count">How many rows.</param>
    /// <param name="writeRow">Writes a row.</param>
    /// <param name="keyOf">The key that a row begins with; null for rows without keys.</param>
    internal static PackedRows Lay(int count, Action<int, PackedWriter> writeRow, Func<int, string>? keyOf)
    {
        var heap = new PackedWriter();
        var starts = new int[count + 1];
        for (var i = 0; i < count; i++)
        {
            starts[i] = heap.Length;
            writeRow(i, heap);
        }

        starts[count] = heap.Length;
        var offsetWidth = PackedDigits.WidthOf(heap.Length);
        var offsets = new PackedWriter();
        foreach (var start in starts)
            offsets.Fixed(start, offsetWidth);
        var slotWidth = PackedDigits.WidthOf(count);
        return new PackedRows(
            count, new EquatableArray<byte>(heap.ToArray()), new EquatableArray<byte>(offsets.ToArray()), offsetWidth,
            keyOf is null ? default : new EquatableArray<byte>(LaySlots(count, keyOf, slotWidth)), slotWidth);
    }

    // Open addressing over a power of two, at most four fifths full: a lookup reads one or two slots.
    private static byte[] LaySlots(int count, Func<int, string> keyOf, int slotWidth)
    {
        var size = 1;
        while (size * 4 < count * 5)
            size *= 2;
        var rows = new int[size];
        for (var i = 0; i < count; i++)
        {
            var slot = (int)(PackedHash.Of(keyOf(i)) & (uint)(size - 1));
            while (rows[slot] != 0)
                slot = (slot + 1) & (size - 1);
            rows[slot] = i + 1;
        }

        var slots = new PackedWriter();
        foreach (var row in rows)
            slots.Fixed(row, slotWidth);
        return slots.ToArray();
    }
}
