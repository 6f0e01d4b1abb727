using AfTjData.Shared;
using Xunit;

namespace AfTjData.Tests.Values;

/// <summary>What is refused, with what words, and where the finger points.</summary>
public sealed class QuantityRejectedTests
{
    [Theory]
    [InlineData("", 0, "the text is empty; write a number and a unit, such as 5 km")]
    [InlineData(" 5 km", 0, "words stand one space apart, with none around them; take this space out")]
    [InlineData("5  km", 2, "words stand one space apart, with none around them; take this space out")]
    [InlineData("5 km ", 4, "words stand one space apart, with none around them; take this space out")]
    [InlineData("5\u00a0km", 1, "U+00A0 has no place here; words are set apart by a plain space")]
    [InlineData("5 km long", 4, "a unit is one word and the last; take out what follows it, or the spaces in it")]
    [InlineData("5 {border guard}", 9, "a unit is one word and the last; take out what follows it, or the spaces in it")]
    [InlineData("km", 0, "`km` begins no quantity; a unit comes after its number")]
    [InlineData("USD 5", 0, "`USD` begins no quantity; a unit comes after its number")]
    [InlineData("5km", 1, "a number ends in a digit, and a space stands between it and its unit")]
    [InlineData("70%", 2, "a number ends in a digit, and a space stands between it and its unit")]
    public void Words_and_spaces(string text, int offset, string error) => Check(text, offset, error);

    [Theory]
    [InlineData("2,000 {person}", 1, "a number has no thousands separators, and `.` as its decimal point")]
    [InlineData("1.234.567", 5, "a number has one decimal point; thousands are not separated")]
    [InlineData("1e6 USD", 1, "a number has no exponent; write all its digits")]
    [InlineData("2-3 km", 1, "a span is written with words, as in between 2 and 3")]
    [InlineData("2\u20133 km", 1, "a span is written with words, as in between 2 and 3")]
    [InlineData("140+ {person}", 3, "a bound is written as a word; write at-least or more-than before the number")]
    [InlineData("+5 km", 0, "a number has no plus sign; take it out")]
    [InlineData(".5 km", 0, "before a decimal point stands a digit; write 0")]
    [InlineData("-.5 km", 1, "before a decimal point stands a digit; write 0")]
    [InlineData("5. km", 2, "after a decimal point stands a digit; write one or take the point out")]
    [InlineData("- km", 1, "a number is missing here")]
    [InlineData("about \u0665 km", 6, "U+0665 begins no number; write the digits 0 to 9")]
    [InlineData("about \u22125 km", 6, "U+2212 begins no number; write the plain hyphen `-`")]
    [InlineData("about many", 6, "`m` begins no number; write the digits 0 to 9")]
    [InlineData("12345678901234567890123456789", 0, "the number has too many digits; 28 can be kept exactly")]
    [InlineData("0.00000000000000000000000000001", 0, "the number has too many digits; 28 can be kept exactly")]
    public void Numbers(string text, int offset, string error) => Check(text, offset, error);

    [Theory]
    [InlineData("around 5 km", 0, "`around` begins no quantity; write about")]
    [InlineData("circa 5 km", 0, "`circa` begins no quantity; write about")]
    [InlineData("exactly 5 km", 0, "`exactly` begins no quantity; a number alone is exact")]
    [InlineData("over 5 km", 0, "`over` begins no quantity; write more-than")]
    [InlineData("more than 5 km", 0, "`more` begins no quantity; write more-than")]
    [InlineData("at least 5 km", 0, "`at` begins no quantity; write at-least or at-most")]
    [InlineData("atleast 5 km", 0, "`atleast` begins no quantity; write at-least")]
    [InlineData("dozen {attack}", 0, "`dozen` begins no quantity; write dozens")]
    [InlineData("Dozens {attack}", 0, "`Dozens` begins no quantity; write dozens")]
    [InlineData("umpteen {attack}", 0, "`umpteen` begins no quantity; write a number, a bound (about, at-least, at-most, more-than, less-than, between) or a size word (such as dozens)")]
    [InlineData("about", 5, "the quantity breaks off; after about stands a number")]
    [InlineData("dozens 12 {attack}", 7, "`dozens` stands in place of a number; take one of the two out")]
    [InlineData("about dozens", 6, "`d` begins no number; write the digits 0 to 9")]
    public void Bounds_and_size_words(string text, int offset, string error) => Check(text, offset, error);

    [Theory]
    [InlineData("between 2", 9, "the quantity breaks off; after the first number of a span stand `and` and the second")]
    [InlineData("between 2 GW and 3 GW", 10, "between the numbers of a span stands `and`; the unit comes after the second")]
    [InlineData("between 2 and", 13, "the quantity breaks off; after `and` stands the second number")]
    [InlineData("between 3 and 2 GW", 14, "the second number of a span is the greater one; swap the two")]
    [InlineData("between 2 and 2.0 GW", 14, "both numbers of the span are the same; write the number alone")]
    public void Spans(string text, int offset, string error) => Check(text, offset, error);

    [Theory]
    [InlineData("5 MWh", 2, "`MWh` is no unit known here; did you mean `MW.h`?")]
    [InlineData("5 KM", 2, "`KM` is no unit known here; did you mean `km`?")]
    [InlineData("5 USD/kwh", 6, "`kwh` is no unit known here; did you mean `kW.h`?")]
    public void Units_with_their_place_in_the_whole(string text, int offset, string error) => Check(text, offset, error);

    [Fact]
    public void The_exception_says_what_and_where()
    {
        var exception = Assert.Throws<FormatException>(() => Quantity.Parse("5 hours"));

        Assert.Equal("'5 hours' is no quantity: `hours` is no unit known here; did you mean `h`? (at offset 2).", exception.Message);
    }

    private static void Check(string text, int offset, string error)
    {
        Assert.False(QuantityParser.TryParse(text, out var value, out var message, out var at));
        Assert.Null(value);
        Assert.Equal(error, message);
        Assert.Equal(offset, at);
        Assert.False(Quantity.TryParse(text, out var quantity));
        Assert.Null(quantity);
    }
}
