using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Tests.Support;

/// <summary>Which known name a mistyped one is taken for.</summary>
public class SpellingTests
{
    [Theory]
    [InlineData("kettle", "kettle", "kettle")]
    [InlineData("ketle", "kettle teapot", "kettle")]
    [InlineData("kettel", "kettle teapot", "kettle")]
    [InlineData("ekttle", "kettle", "kettle")]
    [InlineData("kkettle", "kettle", "kettle")]
    [InlineData("x", "y", "y")]
    [InlineData("at", "as ut", "as")]
    [InlineData("abcdef", "abcdxy", "abcdxy")]
    public void The_nearest_within_a_third_of_the_typed_letters_is_offered(string typed, string known, string expected) =>
        Assert.Equal(expected, Spelling.Nearest(typed, known.Split(' ')));

    [Theory]
    [InlineData("abcdef", "abcxyz")]
    [InlineData("cup", "kettle")]
    [InlineData("ab", "xy")]
    public void What_is_further_off_is_not(string typed, string known) => Assert.Null(Spelling.Nearest(typed, known.Split(' ')));

    [Fact]
    public void Of_equally_near_ones_the_first_in_order_wins_in_whatever_order_they_come()
    {
        Assert.Equal("cap", Spelling.Nearest("cp", ["cup", "cap", "cop"]));
        Assert.Equal("cap", Spelling.Nearest("cp", ["cap", "cop", "cup"]));
    }

    [Fact]
    public void Nothing_known_and_nothing_typed_are_no_trouble()
    {
        Assert.Null(Spelling.Nearest("cup", []));
        Assert.Null(Spelling.Nearest("", ["cup"]));
        Assert.Equal("", Spelling.Suggest("cup", []));
        Assert.Equal("; did you mean `cup`?", Spelling.Suggest("cpu", ["cup"]));
    }

    [Fact]
    public void A_megabyte_is_no_word_misspelt() =>
        Assert.Null(Spelling.Nearest(new string('x', 1 << 20), [new string('x', (1 << 20) - 1)]));
}
