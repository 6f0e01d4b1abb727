using System.Runtime.CompilerServices;
using AfTjData.Shared;

namespace AfTjData.Packed;

/// <summary>Rows as they lie in the assembly's read-only data: a heap, and where each row begins.</summary>
/// <param name="count">How many rows.</param>
/// <param name="heap">The rows.</param>
/// <param name="offsets">Where each row begins, and where the last ends: how far behind where it would if all were of one length.</param>
/// <param name="offsetWidth">Bytes per offset.</param>
/// <param name="pitch">That length.</param>
/// <param name="low">Where the first would begin.</param>
/// <remarks>The layout is the compiler's; see <see cref="PackedDigits"/> for how numbers are written. Making one costs nothing.</remarks>
internal readonly ref struct PackedRows(int count, ReadOnlySpan<byte> heap, ReadOnlySpan<byte> offsets, int offsetWidth, int pitch = 0, int low = 0)
{
    private readonly ReadOnlySpan<byte> _heap = heap;
    private readonly ReadOnlySpan<byte> _offsets = offsets;
    private readonly int _offsetWidth = offsetWidth;
    private readonly int _pitch = pitch;
    private readonly int _low = low;

    /// <summary>How many rows.</summary>
    public int Count { get; } = count;

    /// <summary>The bytes of all rows.</summary>
    public ReadOnlySpan<byte> Heap => _heap;

    /// <summary>The bytes that say where each begins.</summary>
    public ReadOnlySpan<byte> Offsets => _offsets;

    /// <summary>The bytes of a row.</summary>
    public ReadOnlySpan<byte> Row(int index)
    {
        var even = index * _pitch + _low;
        var start = even + Fixed(_offsets, index * _offsetWidth, _offsetWidth);
        var end = even + _pitch + Fixed(_offsets, (index + 1) * _offsetWidth, _offsetWidth);
        if ((uint)start > (uint)end || (uint)end > (uint)_heap.Length)
            throw new PackedDataException("A row of a packed table lies outside of it.");
        return _heap.Slice(start, end - start);
    }

    /// <summary>A reader at the start of a row.</summary>
    public PackedReader Read(int index) => new(Row(index));

    /// <summary>The number of fixed width at a position.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Fixed(ReadOnlySpan<byte> numbers, int start, int width)
    {
        if ((ulong)(uint)start + (uint)width > (uint)numbers.Length)
            Short();
        // Two and three bytes are the widths of nearly every table, and a loop would take longer than what it reads.
        var digits = numbers.Slice(start, width);
        if (digits.Length == 3)
            return ((digits[0] - PackedDigits.FixedZero) & 63) | (((digits[1] - PackedDigits.FixedZero) & 63) << 6) | (((digits[2] - PackedDigits.FixedZero) & 63) << 12);
        if (digits.Length == 2)
            return ((digits[0] - PackedDigits.FixedZero) & 63) | (((digits[1] - PackedDigits.FixedZero) & 63) << 6);
        var value = 0;
        for (var i = digits.Length - 1; i >= 0; i--)
            value = (value << 6) | ((digits[i] - PackedDigits.FixedZero) & 63);
        return value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Short() => throw new PackedDataException("A packed table is shorter than it says.");
}
