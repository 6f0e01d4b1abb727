using AfTjData.Packed;
using AfTjData.Shared;

namespace AfTjData.Tests.Packed;

public sealed class PackedReaderTests
{
    [Theory]
    [InlineData("@", 0)]
    [InlineData("A", 1)]
    [InlineData("\u007f", 63)]
    // 64 is 2 * 32 + 0: a first byte for 0 that goes on, then a last byte for 2.
    [InlineData(" B", 64)]
    [InlineData("?B", 95)]
    [InlineData("  A", 1024)]
    public void A_number_is_five_bits_a_byte_and_six_in_the_last(string bytes, int expected) =>
        Assert.Equal(expected, ReaderOf(bytes).Number());

    [Theory]
    [InlineData("@", 0)]
    [InlineData("A", -1)]
    [InlineData("B", 1)]
    [InlineData("C", -2)]
    public void A_signed_number_alternates(string bytes, int expected) => Assert.Equal(expected, ReaderOf(bytes).Int());

    [Fact]
    public void A_text_is_its_length_in_bytes_and_the_bytes() => Assert.Equal("Köln", ReaderOf("EKöln").Text());

    [Fact]
    public void A_mask_is_six_bits_a_byte() => Assert.Equal(0b1_000001UL, ReaderOf("AA").Mask(7));

    [Fact]
    public void Values_come_in_the_order_in_which_they_lie()
    {
        var reader = ReaderOf("CabcBADxyz");

        Assert.Equal("abc", reader.Text());
        Assert.Equal(2, reader.Number());
        Assert.Equal(1, reader.Number());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("             ")]
    [InlineData("\u0001")]
    [InlineData("????????????\u007f")]
    public void A_damaged_number_is_refused(string bytes) => Refuses(bytes, static (ref PackedReader r) => r.Number());

    [Fact]
    public void A_text_longer_than_the_row_is_refused() => Refuses("Eabc", static (ref PackedReader r) => r.Text());

    [Fact]
    public void A_list_longer_than_the_row_is_refused() => Refuses("\u007fabc", static (ref PackedReader r) => r.Texts());

    [Fact]
    public void A_mask_that_is_none_is_refused() => Refuses("0", static (ref PackedReader r) => r.Mask(3));

    [Fact]
    public void A_day_beyond_the_calendar_is_refused() => Refuses("?????B", static (ref PackedReader r) => r.Date());

    [Fact]
    public void A_reference_beyond_its_table_is_refused_when_it_is_followed() =>
        Refuses("\u007f", static (ref PackedReader r) => new Ref<Topic>(Tables.TopicNumber, r.Number()).Value);

    [Fact]
    public void A_list_of_references_beyond_their_table_is_refused_when_one_is_followed() =>
        Refuses("A\u007f", static (ref PackedReader r) => new RefList<Topic>(r.Refs(Tables.TopicNumber))[0]);

    [Fact]
    public void A_reference_into_no_table_is_refused_when_it_is_followed() =>
        Refuses("\u007f@", static (ref PackedReader r) => Tables.ReadAny(ref r).Value);

    private static PackedReader ReaderOf(string bytes) => new(System.Text.Encoding.UTF8.GetBytes(bytes));

    private static void Refuses<T>(string bytes, PackedDecoder<T> read) => Assert.Throws<PackedDataException>(() =>
    {
        var reader = ReaderOf(bytes);
        read(ref reader);
    });
}
