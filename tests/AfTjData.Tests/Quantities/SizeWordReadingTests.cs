namespace AfTjData.Tests.Quantities;

/// <summary>Size words as the reading that the caller names has them.</summary>
public sealed class SizeWordReadingTests
{
    // Dozens and hundreds are ACLED's own; the four after them follow its "and so on".
    [Theory]
    [InlineData("dozens {attack}", "12 {attack}")]
    [InlineData("hundreds {person}", "100 {person}")]
    [InlineData("thousands {person}", "1000 {person}")]
    [InlineData("tens-of-thousands {person}", "10000 {person}")]
    [InlineData("hundreds-of-thousands {person}", "100000 {person}")]
    [InlineData("millions USD/a", "1000000 USD/a")]
    [InlineData("dozens", "12")]
    public void Acled_takes_a_word_conservatively(string word, string number) =>
        Assert.Equal(number, Quantity.Parse(word).Read(SizeWordReading.Acled).Text);

    [Theory]
    [InlineData("few {person}", "few")]
    [InlineData("several {operation}", "several")]
    [InlineData("scores {person}", "scores")]
    public void A_word_that_Acled_names_no_number_for_is_refused(string text, string word)
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => Quantity.Parse(text).Read(SizeWordReading.Acled));

        Assert.Equal($"The reading `ACLED` has no number for `{word}`, so `{text}` cannot be read with it.", refusal.Message);
    }

    [Fact]
    public void A_caller_reads_words_in_a_way_of_their_own_with_bounds()
    {
        var mine = SizeWordReading.Create("at least two of each", new Dictionary<SizeWord, Quantity>
        {
            [SizeWord.Dozens] = Quantity.Parse("at-least 24"),
            [SizeWord.Few] = Quantity.Parse("between 3 and 5"),
        });

        Assert.Equal("at least two of each", mine.ToString());
        Assert.Equal("at-least 24 {attack}", Quantity.Parse("dozens {attack}").Read(mine).Text);
        Assert.Equal("between 3 and 5 {person}", Quantity.Parse("few {person}").Read(mine).Text);
        Assert.Null(mine[SizeWord.Hundreds]);
        Assert.Null(mine[(SizeWord)99]);
        Assert.Null(mine[default]);
    }

    [Fact]
    public void A_number_is_read_already()
    {
        var number = Quantity.Parse("more-than 140 {person}");

        Assert.Same(number, number.Read(SizeWordReading.Acled));
    }

    [Theory]
    [InlineData("24 {person}")]
    [InlineData("hundreds")]
    public void A_reading_gives_numbers_without_units(string number) =>
        Assert.Throws<ArgumentException>(() => SizeWordReading.Create("odd", new Dictionary<SizeWord, Quantity> { [SizeWord.Dozens] = Quantity.Parse(number) }));

    [Fact]
    public void A_reading_has_a_name_and_knows_its_words()
    {
        Assert.Throws<ArgumentException>(() => SizeWordReading.Create(" ", new Dictionary<SizeWord, Quantity>()));
        Assert.Throws<ArgumentException>(() => SizeWordReading.Create("odd", new Dictionary<SizeWord, Quantity> { [0] = Quantity.Parse("1") }));
        Assert.Throws<ArgumentNullException>(() => SizeWordReading.Create("odd", null!));
    }

    [Fact]
    public void Every_size_word_has_a_place_in_a_reading()
    {
        var all = Enum.GetValues<SizeWord>().ToDictionary(word => word, word => Quantity.Exactly((int)word));
        var reading = SizeWordReading.Create("by number", all);

        Assert.All(all, pair => Assert.Equal(pair.Value, reading[pair.Key]));
    }

    [Theory]
    [InlineData("about 2000 {person}", "0.1", "between 1800 and 2200 {person}")]
    [InlineData("about -10 %", "0.5", "between -15 and -5 %")]
    [InlineData("about 2000 {person}", "0", "2000 {person}")]
    [InlineData("about 0 km", "0.1", "0 km")]
    [InlineData("at-least 2000 {person}", "0.1", "at-least 2000 {person}")]
    [InlineData("dozens {person}", "0.1", "dozens {person}")]
    public void About_becomes_a_span_by_the_callers_margin(string quantity, string margin, string span) =>
        Assert.Equal(span, Quantity.Parse(quantity).ReadAbout(decimal.Parse(margin, System.Globalization.CultureInfo.InvariantCulture)).Text);

    [Fact]
    public void A_margin_is_not_below_zero() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.Parse("about 5 km").ReadAbout(-0.1m));
}
