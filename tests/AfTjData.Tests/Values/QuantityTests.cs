using Xunit;

namespace AfTjData.Tests.Values;

/// <summary>What quantities say.</summary>
public sealed class QuantityTests
{
    [Theory]
    [InlineData("1357 km", QuantityBound.Exactly, "1357", "1357", "km", "length")]
    [InlineData("about 2000 {person}", QuantityBound.About, "2000", "2000", "{person}", "count")]
    [InlineData("at-least 5 {bazaar}", QuantityBound.AtLeast, "5", null, "{bazaar}", "count")]
    [InlineData("at-most 30 d", QuantityBound.AtMost, null, "30", "d", "time")]
    [InlineData("more-than 140 {border-guard}", QuantityBound.MoreThan, "140", null, "{border-guard}", "count")]
    [InlineData("less-than 10 %", QuantityBound.LessThan, null, "10", "%", "ratio")]
    [InlineData("between 2 and 3 GW", QuantityBound.Between, "2", "3", "GW", "power")]
    [InlineData("between -5 and -2.5 %/a", QuantityBound.Between, "-5", "-2.5", "%/a", "ratio-per-time")]
    [InlineData("42", QuantityBound.Exactly, "42", "42", "1", "number")]
    [InlineData("-3 mo", QuantityBound.Exactly, "-3", "-3", "mo", "time")]
    [InlineData("0.05 USD/kW.h", QuantityBound.Exactly, "0.05", "0.05", "USD/kW.h", "money-per-energy")]
    [InlineData("1300 MW", QuantityBound.Exactly, "1300", "1300", "MW", "power")]
    [InlineData("about 4000000 t/a", QuantityBound.About, "4000000", "4000000", "t/a", "mass-per-time")]
    [InlineData("1234567890123456789012345678 USD", QuantityBound.Exactly, "1234567890123456789012345678", "1234567890123456789012345678", "USD", "money")]
    [InlineData("0.0000000000000000000000000001 kg", QuantityBound.Exactly, "0.0000000000000000000000000001", "0.0000000000000000000000000001", "kg", "mass")]
    public void With_numbers(string text, QuantityBound bound, string? lower, string? upper, string unit, string dimension)
    {
        var quantity = Quantity.Parse(text);

        Assert.Equal(text, quantity.Text);
        Assert.Equal(bound, quantity.Bound);
        Assert.Equal(Number(lower), quantity.Lower);
        Assert.Equal(Number(upper), quantity.Upper);
        Assert.Equal(unit, quantity.Unit);
        Assert.Equal(dimension, quantity.Dimension);
        Assert.Null(quantity.SizeWord);
    }

    [Theory]
    [InlineData("few {person}", SizeWord.Few)]
    [InlineData("several {meeting}", SizeWord.Several)]
    [InlineData("dozens {attack}", SizeWord.Dozens)]
    [InlineData("scores {person}", SizeWord.Scores)]
    [InlineData("hundreds {person}", SizeWord.Hundreds)]
    [InlineData("thousands {person}", SizeWord.Thousands)]
    [InlineData("tens-of-thousands {person}", SizeWord.TensOfThousands)]
    [InlineData("hundreds-of-thousands {person}", SizeWord.HundredsOfThousands)]
    [InlineData("millions USD/a", SizeWord.Millions)]
    [InlineData("dozens", SizeWord.Dozens)]
    public void With_a_word_for_a_number(string text, SizeWord word)
    {
        var quantity = Quantity.Parse(text);

        Assert.Equal(text, quantity.Text);
        Assert.Equal(QuantityBound.SizeWord, quantity.Bound);
        Assert.Equal(word, quantity.SizeWord);
        Assert.Null(quantity.Lower);
        Assert.Null(quantity.Upper);
    }

    [Theory]
    [InlineData("007 km", "7 km")]
    [InlineData("2.50 km", "2.5 km")]
    [InlineData("2.00 km", "2 km")]
    [InlineData("-0 km", "0 km")]
    [InlineData("-0.00", "0")]
    [InlineData("0.10", "0.1")]
    [InlineData("000.100 %", "0.1 %")]
    [InlineData("100 km", "100 km")]
    [InlineData("100.0 km", "100 km")]
    [InlineData("5 1", "5")]
    [InlineData("between 01 and 2.0 1", "between 1 and 2")]
    public void Canonical_text_has_nothing_idle(string text, string canonical)
    {
        Assert.Equal(canonical, Quantity.Parse(text).Text);
        Assert.Equal(canonical, Quantity.Parse(canonical).Text);
    }

    [Fact]
    public void Quantities_are_equal_by_canonical_text()
    {
        var one = Quantity.Parse("2.50 km");
        var other = Quantity.FromCanonical("2.5 km");

        Assert.Equal(one, other);
        Assert.True(one == other);
        Assert.False(one != other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(one.Lower, other.Lower);
        Assert.False(one.Equals((object)"2.5 km"));
        Assert.False(one.Equals(null));
        Assert.False(one == null);
        Assert.NotEqual(Quantity.Parse("1 km"), Quantity.Parse("1000 m"));
        Assert.NotEqual(Quantity.Parse("about 5 km"), Quantity.Parse("5 km"));
    }

    [Fact]
    public void Generic_code_reads_it_from_strings_and_spans()
    {
        Assert.Equal("5 km", ParseSpan<Quantity>("is 5 km".AsSpan(3)).Text);
        Assert.Throws<ArgumentNullException>(() => Quantity.Parse(null!));
        Assert.False(Quantity.TryParse(null, out _));
        Assert.True(Quantity.TryParse("5 km", out var quantity));
        Assert.Equal("5 km", quantity.ToString());
    }

    [Fact]
    public void Damaged_packed_text_is_told_when_it_is_looked_into() =>
        Assert.Throws<PackedDataException>(() => Quantity.FromCanonical("5 parsec").Lower);

    private static T ParseSpan<T>(ReadOnlySpan<char> text)
        where T : ISpanParsable<T> => T.Parse(text, null);

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
