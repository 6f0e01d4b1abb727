using System.Text;
using AfTjData.Compiler.Pack;

namespace AfTjData.Compiler.Tests.Pack;

/// <summary>What the packed writer writes, byte by byte.</summary>
public class PackedWriterTests
{
    // The last byte of a number is 0x40 and six bits; those before it are 0x20 and five bits, the lowest first.
    [Theory]
    [InlineData(0UL, "@")]
    [InlineData(1UL, "A")]
    [InlineData(63UL, "\u007F")]
    [InlineData(64UL, " B")]
    [InlineData(65UL, "!B")]
    [InlineData(95UL, "?B")]
    [InlineData(2047UL, "?\u007F")]
    [InlineData(2048UL, "  B")]
    [InlineData(ulong.MaxValue, "????????????O")]
    public void A_number(ulong value, string expected) => Assert.Equal(expected, Written(w => w.Number(value)));

    // 0, -1, 1, -2 ... become 0, 1, 2, 3.
    [Theory]
    [InlineData(0, "@")]
    [InlineData(-1, "A")]
    [InlineData(1, "B")]
    [InlineData(-2, "C")]
    [InlineData(-32, "\u007F")]
    [InlineData(32, " B")]
    [InlineData(long.MaxValue, ">???????????O")]
    [InlineData(long.MinValue, "????????????O")]
    public void A_number_of_either_sign(long value, string expected) => Assert.Equal(expected, Written(w => w.Signed(value)));

    [Theory]
    [InlineData("", "@")]
    [InlineData("tea", "Ctea")]
    [InlineData("чай", "Fчай")]
    [InlineData("🫖", "D🫖")]
    [InlineData("a\nb", "Ca\nb")]
    public void A_text_stands_behind_its_length_in_bytes(string text, string expected) => Assert.Equal(expected, Written(w => w.Text(text)));

    [Theory]
    [InlineData("", "@")]
    [InlineData("0", "@")]
    [InlineData("1", "A")]
    [InlineData("000001", "`")]
    [InlineData("111111", "\u007F")]
    [InlineData("1000001", "!B")]
    [InlineData("0000000", "@")]
    public void Bits_are_a_number_the_first_the_lowest(string bits, string expected) =>
        Assert.Equal(expected, Written(w => w.Bits([.. bits.Select(b => b == '1')])));

    [Theory]
    // 2025-01-01, the days before and after it, and 2010-01-01: 5,479 days before, 10,957 in zigzag, 10 * 1024 + 22 * 32 + 13.
    [InlineData(739_251, "@")]
    [InlineData(739_250, "A")]
    [InlineData(739_252, "B")]
    [InlineData(733_772, "-6J")]
    public void A_day_is_its_distance_from_the_first_of_2025(long day, string expected) => Assert.Equal(expected, Written(w => w.Day(day)));

    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(2047)]
    [InlineData(2048)]
    [InlineData(int.MaxValue)]
    public void The_length_of_a_number_is_known_before_it_is_written(int value) =>
        Assert.Equal(Written(w => w.Number(value)).Length, PackedWriter.LengthOf(value));

    [Theory]
    [InlineData(0, 1, "0")]
    [InlineData(63, 1, "o")]
    [InlineData(64, 2, "01")]
    [InlineData(4095, 2, "oo")]
    [InlineData(0, 3, "000")]
    [InlineData(int.MaxValue, 6, "ooooo1")]
    public void A_number_of_fixed_width(int value, int width, string expected) => Assert.Equal(expected, Written(w => w.Fixed(value, width)));

    [Fact]
    public void A_writer_grows_is_appended_and_cleared()
    {
        var first = new PackedWriter();
        for (var i = 0; i < 1000; i++)
            first.Number(i % 64);
        var second = new PackedWriter();
        second.Text("x");
        second.Append(first);
        Assert.Equal(1002, second.Length);
        Assert.Equal(first.ToArray(), second.ToArray()[2..]);
        second.Clear();
        Assert.Empty(second.ToArray());
        second.EndLine();
        Assert.Equal("\n"u8.ToArray(), second.ToArray());
    }

    [Fact]
    public void A_text_that_is_no_text_is_never_written() =>
        Assert.Throws<EncoderFallbackException>(() => new PackedWriter().Text("\uD800"));

    private static string Written(Action<PackedWriter> write)
    {
        var writer = new PackedWriter();
        write(writer);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(writer.ToArray());
    }
}
