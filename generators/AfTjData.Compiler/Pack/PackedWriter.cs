using System.Text;
using AfTjData.Shared;

namespace AfTjData.Compiler.Pack;

/// <summary>Writes the bytes of a packed table. What it writes is valid UTF-8; the library's packed reader reads it back.</summary>
internal sealed class PackedWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private byte[] _bytes = new byte[256];

    /// <summary>How much is written.</summary>
    public int Length { get; private set; }

    /// <summary>Forgets what was written and keeps the room.</summary>
    public void Clear() => Length = 0;

    /// <summary>A number from 0 up.</summary>
    public void Number(ulong value)
    {
        while (value >= 64)
        {
            Byte((byte)(PackedDigits.More + (int)(value & 31)));
            value >>= 5;
        }

        Byte((byte)(PackedDigits.Last + (int)value));
    }

    /// <summary>A number from 0 up.</summary>
    public void Number(int value) => Number((ulong)value);

    /// <summary>How many bytes a number from 0 up takes.</summary>
    public static int LengthOf(int value)
    {
        var length = 1;
        for (; value >= 64; value >>= 5)
            length++;
        return length;
    }

    /// <summary>A number of either sign, zigzag: small ones of both signs stay short.</summary>
    public void Signed(long value) => Number(unchecked((ulong)((value << 1) ^ (value >> 63))));

    /// <summary>A text: its length in bytes, then the bytes.</summary>
    public void Text(string text)
    {
        var count = Utf8.GetByteCount(text);
        Number(count);
        Ensure(count);
        Utf8.GetBytes(text, 0, text.Length, _bytes, Length);
        Length += count;
    }

    /// <summary>Which of some bits are set, as a number with the first bit the lowest.</summary>
    public void Bits(IReadOnlyList<bool> bits)
    {
        var value = 0UL;
        for (var i = 0; i < bits.Count; i++)
        {
            if (bits[i])
                value |= 1UL << i;
        }

        Number(value);
    }

    /// <summary>A day, in days since 0001-01-01, as its distance from the one that packed days are counted from.</summary>
    public void Day(long day) => Signed(day - PackedDigits.Epoch);

    /// <summary>A number in a fixed number of bytes.</summary>
    public void Fixed(int value, int width)
    {
        for (var i = 0; i < width; i++)
        {
            Byte((byte)(PackedDigits.FixedZero + (value & 63)));
            value >>= 6;
        }
    }

    /// <summary>A line end, which readers step over: it only makes the table readable.</summary>
    public void EndLine() => Byte((byte)'\n');

    /// <summary>Everything another writer wrote.</summary>
    public void Append(PackedWriter other) => Append(other._bytes, 0, other.Length);

    /// <summary>Copies what was written earlier.</summary>
    public void Append(byte[] bytes, int from, int count)
    {
        Ensure(count);
        Buffer.BlockCopy(bytes, from, _bytes, Length, count);
        Length += count;
    }

    /// <summary>A copy of what was written.</summary>
    public byte[] ToArray()
    {
        var copy = new byte[Length];
        Array.Copy(_bytes, copy, Length);
        return copy;
    }

    private void Byte(byte value)
    {
        Ensure(1);
        _bytes[Length++] = value;
    }

    private void Ensure(int count)
    {
        if (Length + count > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
    }
}
