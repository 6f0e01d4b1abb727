using System.Runtime.CompilerServices;
using System.Text;
using AfTjData.Shared;

namespace AfTjData.Packed;

/// <summary>Rows as they lie in the assembly's read-only data: a heap, where each row begins, and a hash table from keys to rows.</summary>
/// <remarks>The layout is the compiler's; see <see cref="PackedDigits"/> for how numbers are written. Making one costs nothing.</remarks>
internal readonly ref struct PackedRows(
    int count, ReadOnlySpan<byte> heap, ReadOnlySpan<byte> offsets, int offsetWidth, ReadOnlySpan<byte> slots, int slotWidth)
{
    private readonly ReadOnlySpan<byte> _heap = heap;
    private readonly ReadOnlySpan<byte> _offsets = offsets;
    private readonly ReadOnlySpan<byte> _slots = slots;
    private readonly int _offsetWidth = offsetWidth;
    private readonly int _slotWidth = slotWidth;

    /// <summary>How many rows.</summary>
    public int Count { get; } = count;

    /// <summary>The bytes of a row.</summary>
    public ReadOnlySpan<byte> Row(int index)
    {
        var start = Fixed(_offsets, index, _offsetWidth);
        var end = Fixed(_offsets, index + 1, _offsetWidth);
        if ((uint)start > (uint)end || (uint)end > (uint)_heap.Length)
            throw new PackedDataException("A row of a packed table lies outside of it.");
        return _heap.Slice(start, end - start);
    }

    /// <summary>A reader at the start of a row.</summary>
    public PackedReader Read(int index) => new(Row(index));

    /// <summary>The row in a slot, or -1.</summary>
    public int RowInSlot(int slot)
    {
        var row = Fixed(_slots, slot, _slotWidth) - 1;
        if (row >= Count)
            throw new PackedDataException("A slot of a packed table names a row that does not exist.");
        return row;
    }

    /// <summary>The row that begins with a key, or -1.</summary>
    public int Find(string key)
    {
        // The number of slots is a power of two.
        var mask = _slots.Length / _slotWidth - 1;
        var slot = (int)(PackedHash.Of(key, 0) & (uint)mask);
        // No chain is longer than the table; a table without an empty slot is damaged, and ends here all the same.
        for (var i = 0; i <= mask; i++)
        {
            var row = RowInSlot(slot);
            if (row < 0)
                return -1;
            if (KeyEquals(Read(row).TextBytes(), key))
                return row;
            slot = (slot + 1) & mask;
        }

        return -1;
    }

    /// <summary>Whether UTF-8 bytes are the text of a key.</summary>
    public static bool KeyEquals(ReadOnlySpan<byte> bytes, string key)
    {
        // Ids are ASCII, and one vectorised comparison decides; names may not be.
        if (Ascii.IsValid(bytes))
            return Ascii.Equals(bytes, key);
        return bytes.Length >= key.Length && Encoding.UTF8.GetString(bytes) == key;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Fixed(ReadOnlySpan<byte> numbers, int index, int width)
    {
        var start = index * width;
        if ((uint)start + (uint)width > (uint)numbers.Length)
            throw new PackedDataException("A packed table is shorter than it says.");
        var value = 0;
        for (var i = width - 1; i >= 0; i--)
            value = (value << 6) | ((numbers[start + i] - PackedDigits.FixedZero) & 63);
        return value;
    }
}
