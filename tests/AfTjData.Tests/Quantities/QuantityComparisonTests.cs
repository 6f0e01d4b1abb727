namespace AfTjData.Tests.Quantities;

/// <summary>Comparisons of bounded quantities, reasoned out by hand.</summary>
public sealed class QuantityComparisonTests
{
    // Greater, less, same, as Y, N or M for maybe.
    [Theory]
    [InlineData("more-than 140 {person}", "150 {person}", "MMM")]
    [InlineData("more-than 140 {person}", "140 {person}", "YNN")]
    [InlineData("more-than 140 {person}", "139 {person}", "YNN")]
    [InlineData("at-least 140 {person}", "140 {person}", "MNM")]
    [InlineData("at-least 141 {person}", "140 {person}", "YNN")]
    [InlineData("at-most 140 {person}", "140 {person}", "NMM")]
    [InlineData("less-than 140 {person}", "140 {person}", "NYN")]
    [InlineData("less-than 140 {person}", "130 {person}", "MMM")]
    [InlineData("140 {person}", "140 {person}", "NNY")]
    [InlineData("141 {person}", "140 {person}", "YNN")]
    [InlineData("between 2 and 3 GW", "2500 MW", "MMM")]
    [InlineData("between 2 and 3 GW", "3000 MW", "NMM")]
    [InlineData("between 2 and 3 GW", "2000 MW", "MNM")]
    [InlineData("between 2 and 3 GW", "1999 MW", "YNN")]
    [InlineData("between 2 and 3 GW", "between 3 and 4 GW", "NMM")]
    [InlineData("between 2 and 3 GW", "more-than 3 GW", "NYN")]
    [InlineData("more-than 3 GW", "at-most 3 GW", "YNN")]
    [InlineData("at-least 3 GW", "at-most 3 GW", "MNM")]
    [InlineData("more-than 3 GW", "more-than 2 GW", "MMM")]
    [InlineData("at-least 5 km", "at-least 5 km", "MMM")]
    [InlineData("about 2000 {person}", "100 {person}", "MMM")]
    [InlineData("about 2000 {person}", "about 2000 {person}", "MMM")]
    [InlineData("dozens {person}", "1 {person}", "MMM")]
    [InlineData("1 km", "1000 m", "NNY")]
    [InlineData("1 a", "366 d", "NYN")]
    [InlineData("1 a", "365.25 d", "NNY")]
    [InlineData("0.333333333333333333333333333 wk", "2.333333333333333333333333331 d", "NNY")]
    [InlineData("0.333333333333333333333333333 wk", "2.333333333333333333333333333 d", "NYN")]
    [InlineData("9999999999999999999999999999 km", "1 mm", "YNN")]
    [InlineData("0.047 USD/kW.h", "47 USD/MW.h", "NNY")]
    public void Yes_and_no_are_certain_and_the_rest_is_maybe(string left, string right, string expected)
    {
        var (one, other) = (Quantity.Parse(left), Quantity.Parse(right));

        Assert.Equal(expected, Letter(one.IsGreaterThan(other)) + Letter(one.IsLessThan(other)) + Letter(one.SameAs(other)));
        Assert.Equal(expected, Letter(other.IsLessThan(one)) + Letter(other.IsGreaterThan(one)) + Letter(other.SameAs(one)));
        Assert.Equal(Turned(expected[1]), Letter(one.IsAtLeast(other)));
        Assert.Equal(Turned(expected[0]), Letter(one.IsAtMost(other)));
    }

    [Fact]
    public void Units_are_asked_for_before_a_comparison()
    {
        Assert.True(Quantity.Parse("1 km").MixesWith(Quantity.Parse("dozens m")));
        Assert.False(Quantity.Parse("1 USD").MixesWith(Quantity.Parse("1 TJS")));
        Assert.False(Quantity.Parse("1 USD").MixesWith(Quantity.Parse("1 USD/a")));
        Assert.Throws<InvalidOperationException>(() => Quantity.Parse("1 USD").SameAs(Quantity.Parse("1 TJS")));
        Assert.Throws<InvalidOperationException>(() => Quantity.Parse("dozens {attack}").IsAtLeast(Quantity.Parse("1 {person}")));
    }

    [Fact]
    public void The_examples_of_the_documentation_hold()
    {
        Assert.True(Quantity.Parse("at-most 30 d").IsLessThan(Quantity.Parse("5 wk")).IsYes);
        Assert.True(Quantity.Parse("at-least 5 {bazaar}").IsAtLeast(Quantity.Parse("5 {bazaar}")).IsYes);
        Assert.True(Quantity.Parse("between 2 and 3 GW").IsAtMost(Quantity.Parse("3000 MW")).IsYes);
        Assert.NotEqual(Quantity.Parse("1 km"), Quantity.Parse("1000 m"));
    }

    private static string Letter(Ternary answer) => answer.IsYes ? "Y" : answer.IsNo ? "N" : "M";

    private static string Turned(char letter) => letter switch { 'Y' => "N", 'N' => "Y", _ => "M" };
}
