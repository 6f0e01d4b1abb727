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
        var number = Bits();
        if (number > int.MaxValue)
            Damaged();
        return (int)number;
    }

    /// <summary>A number of either sign.</summary>
    public int Int()
    {
        var number = Bits();
        var value = (long)(number >> 1) ^ -(long)(number & 1);
        if (value is < int.MinValue or > int.MaxValue)
            Damaged();
        return (int)value;
    }

    /// <summary>A text.</summary>
    public string Text()
    {
        var length = Number();
        return PackedText.Of(Take(length));
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

    /// <summary>The text of an EDTF date: of length 0 if it is a whole day, which then stands as a number.</summary>
    public string Edtf()
    {
        var length = Number();
        if (length != 0)
            return PackedText.Of(Take(length));
        var day = Int() + (long)PackedDigits.Epoch;
        if (day < 0 || day > DateOnly.MaxValue.DayNumber)
            Damaged();
        // Ten characters, digit by digit: any format of the framework would have the process load its table of cultures.
        var (year, month, dayOfMonth) = DateOnly.FromDayNumber((int)day);
        Span<char> text =
        [
            (char)('0' + year / 1000), (char)('0' + year / 100 % 10), (char)('0' + year / 10 % 10), (char)('0' + year % 10), '-',
            (char)('0' + month / 10), (char)('0' + month % 10), '-',
            (char)('0' + dayOfMonth / 10), (char)('0' + dayOfMonth % 10),
        ];
        return new string(text);
    }

    /// <summary>A quantity.</summary>
    public Quantity Quantity() => AfTjData.Quantity.FromCanonical(Text());

    /// <summary>A number of up to 64 bits; also which of some fields are there, bit 0 for the first.</summary>
    public ulong Bits()
    {
        ulong number = 0;
        for (var i = 0; i < PackedDigits.LongestNumber; i++)
        {
            if ((uint)_position >= (uint)_bytes.Length)
                break;
            var value = _bytes[_position++];
            if (value >= PackedDigits.Last)
                return number | ((ulong)(value - PackedDigits.Last) << (5 * i));
            if (value < PackedDigits.More)
                break;
            number |= (ulong)(value - PackedDigits.More) << (5 * i);
        }

        throw DamagedException();
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

    /// <summary>The same for ordinals that rise: each packed as the step from the one before, or as runs of neighbours.</summary>
    public int[] Steps(int table)
    {
        // Twice the count, and one more where runs follow.
        var head = Number();
        var count = head >> 1;
        if ((head & 1) != 0)
            return Runs(table, count);
        if (count > _bytes.Length - _position)
            Damaged();
        var items = new int[count + 1];
        items[0] = table;
        var ordinal = 0;
        for (var i = 1; i < items.Length; i++)
            items[i] = ordinal += Number();
        return items;
    }

    // Each run: how far from the end of the last one it begins, and how many ordinals there are beside the first.
    private int[] Runs(int table, int count)
    {
        // A few bytes of runs can stand for any number of records, but for no more than the table has.
        if (count > Tables.ByNumber(table).Count)
            Damaged();
        var items = new int[count + 1];
        items[0] = table;
        var ordinal = 0;
        for (var i = 1; i < items.Length;)
        {
            ordinal += Number();
            var more = Number();
            if (more > count - i)
                Damaged();
            for (var end = i + more; i <= end; i++)
                items[i] = ordinal++;
        }

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

    private ReadOnlySpan<byte> Take(int length)
    {
        if (length > _bytes.Length - _position)
            Damaged();
        var taken = _bytes.Slice(_position, length);
        _position += length;
        return taken;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Damaged() => throw DamagedException();

    private static PackedDataException DamagedException() => new("A row of a packed table does not have the form that the compiler writes.");
}
