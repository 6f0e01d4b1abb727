using AfTjData.Shared;
using Xunit;

namespace AfTjData.Tests.Values;

/// <summary>Whatever the text, a parser answers: with a value whose canonical text is its own, or with an error inside the text.</summary>
public sealed class ValueParserRobustnessTests
{
    private const int Rounds = 60_000;

    [Fact]
    public void Edtf()
    {
        string[] pieces = ["2004", "1985", "0000", "-", "-", "-", "02", "12", "29", "21", "X", "XX", "199X", "?", "~", "%", "/", "..", ",", "[", "]", "{", "}", "T10:20:30", "Z", "+05:00", "Y12345", "E", "S", " ", "\u2013"];
        var taken = 0;
        foreach (var text in Texts(pieces))
        {
            if (!EdtfParser.TryParse(text, out var value, out var error, out var offset))
            {
                Assert.InRange(offset, 0, text.Length);
                Assert.NotEmpty(error);
                continue;
            }

            taken++;
            var canonical = value.ToString();
            Assert.True(EdtfParser.TryParse(canonical, out var again, out error, out _), $"{text} -> {canonical}: {error}");
            Assert.Equal(canonical, again.ToString());
            Assert.Equal((value.EarliestDay, value.LatestDay, value.Grain, value.Qualifiers), (again.EarliestDay, again.LatestDay, again.Grain, again.Qualifiers));
            Assert.False(value.EarliestDay > value.LatestDay, text);
        }

        Assert.True(taken > 500, "Too few of the texts were dates to show anything.");
    }

    [Fact]
    public void Quantities()
    {
        string[] pieces = ["about", "at-least", "between", "and", "dozens", " ", " ", " ", " ", "5", "0", "2", ".", "-", "km", "USD", "/", "kW.h", "{person}", "%", "a", "1", ","];
        var taken = 0;
        foreach (var text in Texts(pieces))
        {
            if (!QuantityParser.TryParse(text, out var value, out var error, out var offset))
            {
                Assert.InRange(offset, 0, text.Length);
                Assert.NotEmpty(error);
                continue;
            }

            taken++;
            var canonical = value.ToString();
            Assert.True(QuantityParser.TryParse(canonical, out var again, out error, out _), $"{text} -> {canonical}: {error}");
            Assert.Equal(canonical, again.ToString());
            Assert.Equal((value.Bound, value.Lower, value.Upper, value.Unit.Dimension), (again.Bound, again.Lower, again.Upper, again.Unit.Dimension));
        }

        Assert.True(taken > 500, "Too few of the texts were quantities to show anything.");
    }

    [Theory]
    [InlineData("[")]
    [InlineData("1984,")]
    [InlineData("..")]
    [InlineData("?")]
    [InlineData("/")]
    [InlineData("{")]
    [InlineData("9 ")]
    [InlineData("X")]
    public void Long_texts_neither_overflow_the_stack_nor_take_long(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000));

        Assert.False(EdtfParser.TryParse(text, out _, out _, out _));
        Assert.False(EdtfParser.TryParse("[" + text + "]", out _, out _, out _));
        Assert.False(QuantityParser.TryParse(text, out _, out _, out _));
        Assert.False(QuantityParser.TryParse("5 " + text, out _, out _, out _));
        NameFolding.Key(text);
    }

    // The seed is fixed, so that a failure comes back.
    private static IEnumerable<string> Texts(string[] pieces)
    {
        var random = new Random(20251113);
        for (var round = 0; round < Rounds; round++)
            yield return string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => pieces[random.Next(pieces.Length)]));
    }
}
