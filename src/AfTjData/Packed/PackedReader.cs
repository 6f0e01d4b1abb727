using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;
using AfTjData.Shared;

namespace AfTjData.Packed;

/// <summary>Reads one value of a row.</summary>
internal delegate T PackedDecoder<T>(ref PackedReader reader);

/// <summary>Reads the bytes of a row, from first to last. Damaged bytes give a <see cref="PackedDataException"/>, never a read outside the span.</summary>
internal ref struct PackedReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _position;

    /// <summary>A number from 0 to <see cref="int.MaxValue"/>.</summary>
    public int Number()
    {
        // Nearly every number of a row is below 64 and takes one byte.
        var bytes = _bytes;
        if ((uint)_position < (uint)bytes.Length && bytes[_position] >= PackedDigits.Last)
            return bytes[_position++] - PackedDigits.Last;
        var number = LongNumber();
        if (number > int.MaxValue)
            Damaged();
        return (int)number;
    }

    /// <summary>A number of either sign.</summary>
    public int Int()
    {
        var number = LongNumber();
        var value = (long)(number >> 1) ^ -(long)(number & 1);
        if (value is < int.MinValue or > int.MaxValue)
            Damaged();
        return (int)value;
    }

    /// <summary>A text.</summary>
    public string Text()
    {
        var length = Number();
        return Encoding.UTF8.GetString(Take(length));
    }

    /// <summary>The bytes of a text.</summary>
    public ReadOnlySpan<byte> TextBytes()
    {
        var length = Number();
        return Take(length);
    }

    /// <summary>A decimal number.</summary>
    public decimal Decimal() =>
        // decimal.Parse would have the process load its table of cultures, even for the invariant one: three megabytes, three milliseconds.
        TextBytes() is var text && Utf8Parser.TryParse(text, out decimal value, out var used) && used == text.Length ? value : throw DamagedException();

    /// <summary>True or false.</summary>
    public bool Bool() => Number() != 0;

    /// <summary>A day.</summary>
    public DateOnly Date() => Number() is var day && day <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(day) : throw DamagedException();

    /// <summary>An EDTF date.</summary>

    /// <summary>A quantity.</summary>
    public Quantity Quantity() => AfTjData.Quantity.FromCanonical(Text());

    /// <summary>Which of some fields are there: bit 0 for the first.</summary>
    public ulong Mask(int bits)
    {
        ulong mask = 0;
        for (var shift = 0; shift < bits; shift += 6)
        {
            var value = Byte();
            if (value < PackedDigits.Last)
                Damaged();
            mask |= (ulong)(value - PackedDigits.Last) << shift;
        }

        return mask;
    }

    /// <summary>A list of values.</summary>
    public ValueList<T>? List<T>(PackedDecoder<T> decode)
    {
        var count = Count();
        if (count == 0)
            return null;
        var items = new T[count];
        for (var i = 0; i < items.Length; i++)
            items[i] = decode(ref this);
        return new ValueList<T>(items);
    }

    /// <summary>A list of texts.</summary>
    public ValueList<string>? Texts()
    {
        var count = Count();
        if (count == 0)
            return null;
        var items = new string[count];
        for (var i = 0; i < items.Length; i++)
            items[i] = Text();
        return new ValueList<string>(items);
    }

    /// <summary>References into one table: the table's number, then the ordinals.</summary>
    public int[] Refs(int table)
    {
        var items = new int[Count() + 1];
        items[0] = table;
        for (var i = 1; i < items.Length; i++)
            items[i] = Number();
        return items;
    }

    /// <summary>The same for ordinals that rise, each packed as the step from the one before.</summary>
    public int[] Steps(int table)
    {
        var items = new int[Count() + 1];
        items[0] = table;
        var ordinal = 0;
        for (var i = 1; i < items.Length; i++)
            items[i] = ordinal += Number();
        return items;
    }

    /// <summary>How many items a list has; each takes a byte at least, so a greater count than there are bytes is damage.</summary>
    public int Count()
    {
        var count = Number();
        if (count > _bytes.Length - _position)
            Damaged();
        return count;
    }

    /// <summary>Steps over what begins with its length in bytes: a text, or lists of records.</summary>
    public void Skip() => Take(Number());

    private ulong LongNumber()
    {
        ulong number = 0;
        for (var i = 0; i < PackedDigits.LongestNumber; i++)
        {
            var value = Byte();
            if (value >= PackedDigits.Last)
                return number | ((ulong)(value - PackedDigits.Last) << (5 * i));
            if (value < PackedDigits.More)
                break;
            number |= (ulong)(value - PackedDigits.More) << (5 * i);
        }

        throw DamagedException();
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        if (length > _bytes.Length - _position)
            Damaged();
        var taken = _bytes.Slice(_position, length);
        _position += length;
        return taken;
    }

    private byte Byte()
    {
        if ((uint)_position >= (uint)_bytes.Length)
            Damaged();
        return _bytes[_position++];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Damaged() => throw DamagedException();

    private static PackedDataException DamagedException() => new("A row of a packed table does not have the form that the compiler writes.");
}
