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
    public void Bits_are_a_number_that_can_be_long() => Assert.Equal(0b1_00000_00001UL, ReaderOf("! A").Bits());

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
    public void Bits_that_are_none_are_refused() => Refuses("0", static (ref PackedReader r) => r.Bits());

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

    [Theory]
    // Of length 0 is a whole day, counted from the first of 2025; 2010-01-01 is 5,479 days before: 10,957 in zigzag.
    [InlineData("@@", "2025-01-01")]
    [InlineData("@A", "2024-12-31")]
    [InlineData("@B", "2025-01-02")]
    [InlineData("@-6J", "2010-01-01")]
    [InlineData("D199X", "199X")]
    [InlineData("J2025-11-13", "2025-11-13")]
    public void A_date_is_its_text_or_a_number_of_days(string bytes, string expected) => Assert.Equal(expected, ReaderOf(bytes).Edtf());

    [Theory]
    [InlineData("")]
    [InlineData("@")]
    [InlineData("D20")]
    // A number too great for any day, and the days just outside of the calendar: 739,252 before, and 2,912,808 after the first of 2025.
    [InlineData("@?????\u007f")]
    [InlineData("@';#m")]
    [InlineData("@0\"91E")]
    public void A_date_that_is_none_is_refused(string bytes) => Refuses(bytes, static (ref PackedReader r) => r.Edtf());

    [Theory]
    // Twice the count, then steps.
    [InlineData("@", new int[0])]
    [InlineData("FABF", new[] { 1, 3, 9 })]
    // One more than that, then runs: how far from the end of the last, and how many follow the first.
    [InlineData("G@B", new[] { 0, 1, 2 })]
    [InlineData("ODBBC", new[] { 4, 5, 6, 9, 10, 11, 12 })]
    public void A_rising_list_is_steps_or_runs(string bytes, int[] ordinals) =>
        Assert.Equal([Tables.EventNumber, .. ordinals], ReaderOf(bytes).Steps(Tables.EventNumber));

    [Theory]
    // More steps than bytes; no steps; a run that ends in the middle; one longer than its list; runs that give out before the list is full.
    [InlineData("\u007fA")]
    [InlineData("FA")]
    [InlineData("G@")]
    [InlineData("G@C")]
    [InlineData("G@A")]
    // A list longer than the table it leads to.
    [InlineData("?????A@?????@")]
    public void A_rising_list_that_is_none_is_refused(string bytes) => Refuses(bytes, static (ref PackedReader r) => r.Steps(Tables.EventNumber));

    [Fact]
    public void A_list_over_several_tables_is_a_list_for_each()
    {
        var reader = ReaderOf("B" + (char)('@' + Tables.EventNumber) + "DAB" + (char)('@' + Tables.PlaceNumber) + "G@B");

        Assert.Equal(
            [Events.All[1].Id, Events.All[3].Id, Places.All[0].Id, Places.All[1].Id, Places.All[2].Id],
            Tables.ReadGroups(ref reader).Ids);
    }

    [Theory]
    // More tables than bytes, a run in a table that does not exist, a list that ends.
    [InlineData("\u007fA")]
    [InlineData("A\u007fG@B")]
    [InlineData("ABF")]
    public void A_list_over_several_tables_that_is_none_is_refused(string bytes) =>
        Refuses(bytes, static (ref PackedReader r) => Tables.ReadGroups(ref r).Count);

    [Theory]
    [InlineData("@AB", 1, 1, 1, 1)]
    // Twice the sentence and one more: behind it by how many paragraphs the last is further on, and its sentence, or by how many if it is in the same.
    [InlineData("@FE@B", 6, 2, 6, 4)]
    [InlineData("@CQAA", 3, 8, 4, 1)]
    public void A_locator_has_an_end_if_it_is_a_run(string bytes, int paragraph, int sentence, int endParagraph, int endSentence)
    {
        var reader = ReaderOf(bytes);

        Assert.Equal(new Locator(Sources.All[0], paragraph, sentence, endParagraph, endSentence), Locator.Decode(ref reader));
    }

    [Theory]
    [InlineData("@A")]
    [InlineData("@CQ")]
    [InlineData("@CQA")]
    public void A_locator_that_ends_early_is_refused(string bytes) => Refuses(bytes, static (ref PackedReader r) => Locator.Decode(ref r));

    private static PackedReader ReaderOf(string bytes) => new(System.Text.Encoding.UTF8.GetBytes(bytes));

    private static void Refuses<T>(string bytes, PackedDecoder<T> read) => Assert.Throws<PackedDataException>(() =>
    {
        var reader = ReaderOf(bytes);
        read(ref reader);
    });
}
