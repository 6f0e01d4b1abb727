using System.Runtime.CompilerServices;
using System.Text;
using AfTjData.Shared;

namespace AfTjData.Benchmarks.Layouts;

/// <summary>Reads what the compiler's writer writes.</summary>
internal ref struct RowReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _position;

    /// <summary>How many numbers a span of nothing but numbers holds.</summary>
    public static int CountNumbers(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var b in bytes)
            count += b >= PackedDigits.Last ? 1 : 0;
        return count;
    }

    /// <summary>The number of fixed width at a position.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Fixed(ReadOnlySpan<byte> numbers, int start, int width)
    {
        // As the library reads them: two and three bytes are the widths of nearly every table.
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

    /// <summary>A number from 0 up.</summary>
    public int Number()
    {
        var number = 0;
        for (var shift = 0; ; shift += 5)
        {
            var value = _bytes[_position++];
            if (value >= PackedDigits.Last)
                return number | ((value - PackedDigits.Last) << shift);
            number |= (value - PackedDigits.More) << shift;
        }
    }

    /// <summary>Some numbers.</summary>
    public int[] Numbers(int count)
    {
        var numbers = new int[count];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = Number();
        return numbers;
    }

    /// <summary>The bytes of a text.</summary>
    public ReadOnlySpan<byte> TextBytes() => Take(Number());

    /// <summary>A text.</summary>
    public string Text() => Encoding.UTF8.GetString(TextBytes());

    /// <summary>Some bytes.</summary>
    public ReadOnlySpan<byte> Take(int length)
    {
        _position += length;
        return _bytes.Slice(_position - length, length);
    }
}
