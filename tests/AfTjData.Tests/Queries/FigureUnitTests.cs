namespace AfTjData.Tests.Queries;

/// <summary>Readings in several units of one dimension compare; what does not convert is refused as before.</summary>
public sealed class FigureUnitTests
{
    [Theory]
    // 1.5 km are 1500 m.
    [InlineData("1.5 km", "1400 m", "1400 m", "between 1.4 and 1.5 km")]
    [InlineData("1400 m", "1.5 km", "1400 m", "between 1400 and 1500 m")]
    [InlineData("1600 m", "1.5 km", "1.5 km", "between 1500 and 1600 m")]
    [InlineData("more-than 1 km", "1000 m", "1000 m", "at-least 1 km")]
    [InlineData("1000 m", "more-than 1 km", "1000 m", "at-least 1000 m")]
    [InlineData("more-than 1000 m", "2 km", "more-than 1000 m", "more-than 1000 m")]
    [InlineData("at-most 900 m", "1 km", "at-most 900 m", "at-most 1000 m")]
    [InlineData("less-than 1000 m", "0.5 km", "less-than 1000 m", "less-than 1000 m")]
    [InlineData("about 3 GW", "1300 MW", "1300 MW", "between 1.3 and 3 GW")]
    [InlineData("47 USD/MW.h", "0.05 USD/kW.h", "47 USD/MW.h", "between 47 and 50 USD/MW.h")]
    // The same amount told in two units is one reading, in the words of the first.
    [InlineData("1 km", "1000 m", "1 km", "1 km")]
    [InlineData("at-least 2 wk", "at-least 14 d", "at-least 2 wk", "at-least 2 wk")]
    [InlineData("2 wk", "at-least 14 d", "2 wk", "at-least 2 wk")]
    public void Units_of_one_dimension_compare(string one, string other, string least, string range)
    {
        Assert.Equal(least, Value(ValuePolicy.Conservative, one, other).Quantity?.Text);
        Assert.Equal(range, Value(ValuePolicy.Range, one, other).Quantity?.Text);
    }

    [Theory]
    [InlineData("100 USD", "100 TJS")]
    [InlineData("10 {person}", "10 {attack}")]
    [InlineData("3000 MW", "1300 MW/a")]
    [InlineData("1 USD/kW.h", "1 TJS/kW.h")]
    [InlineData("10 %", "10")]
    public void Currencies_counted_things_and_dimensions_are_not_mixed(string one, string other)
    {
        foreach (var policy in new[] { ValuePolicy.Conservative, ValuePolicy.Range })
        {
            var value = Value(policy, one, other);

            Assert.Null(value.Quantity);
            Assert.Equal($"Their units do not compare: {one}; {other}.", value.Explanation);
        }
    }

    [Fact]
    public void A_size_word_in_another_unit_needs_a_reading_too()
    {
        Assert.Equal("A size word needs a reading before it compares: dozens km; 12000 m.", Value(ValuePolicy.Conservative, "dozens km", "12000 m").Explanation);
        Assert.Equal("A size word needs a reading before it compares: dozens km; dozens m.", Value(ValuePolicy.Range, "dozens km", "dozens m").Explanation);
    }

    [Fact]
    public void One_source_that_tells_an_amount_in_two_units_tells_one_value()
    {
        var text = MadeByHand.Text("a") with { Date = EdtfDate.Parse("2025-01") };
        var policies = new[] { ValuePolicy.BySource(text), ValuePolicy.ByLatestSource };

        foreach (var policy in policies)
        {
            Assert.Equal("1 km", Value(policy, "1 km", "1000 m").Quantity?.Text);
            Assert.Equal("between 1 and 2 km", Value(policy, "between 1 and 2 km", "between 1000 and 2000 m").Quantity?.Text);
            Assert.Null(Value(policy, "1 km", "at-least 1000 m").Quantity);
            Assert.Null(Value(policy, "1 km", "1001 m").Quantity);
            Assert.Null(Value(policy, "100 USD", "100 TJS").Quantity);
            Assert.Null(Value(policy, "dozens km", "dozens m").Quantity);
        }
    }

    [Fact]
    public void A_range_that_no_quantity_can_hold_is_told()
    {
        var value = Value(ValuePolicy.Range, "1 J", "9999999999999999999999999999 GW.h");

        Assert.Null(value.Quantity);
        Assert.StartsWith("In `J`, the range of 1 J; 9", value.Explanation, StringComparison.Ordinal);
        Assert.Equal("1 J", Value(ValuePolicy.Conservative, "1 J", "9999999999999999999999999999 GW.h").Quantity?.Text);
    }

    private static FigureValue Value(ValuePolicy policy, string one, string other)
    {
        var text = MadeByHand.Text("a") with { Date = EdtfDate.Parse("2025-01") };
        return new[] { MadeByHand.Figure("one", one, MadeByHand.At(text)), MadeByHand.Figure("other", other, MadeByHand.At(text)) }.Value(policy);
    }
}
