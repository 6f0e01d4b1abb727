namespace AfTjData.Tests.Quantities;

/// <summary>Sums, differences and multiples of bounded quantities, worked out by hand.</summary>
public sealed class QuantityArithmeticTests
{
    [Theory]
    [InlineData("at-least 20 {person}", "3 {person}", "at-least 23 {person}")]
    [InlineData("20 {person}", "3 {person}", "23 {person}")]
    [InlineData("more-than 140 {person}", "20 {person}", "more-than 160 {person}")]
    [InlineData("more-than 140 {person}", "at-least 20 {person}", "more-than 160 {person}")]
    [InlineData("more-than 140 {person}", "between 1 and 2 {person}", "more-than 141 {person}")]
    [InlineData("at-least 5 km", "between 1 and 2 km", "at-least 6 km")]
    [InlineData("at-most 30 d", "2 d", "at-most 32 d")]
    [InlineData("at-most 30 d", "less-than 2 d", "less-than 32 d")]
    [InlineData("less-than 10 %", "between 1 and 2 %", "less-than 12 %")]
    [InlineData("between 2 and 3 GW", "between 1 and 1.5 GW", "between 3 and 4.5 GW")]
    [InlineData("between 2 and 3 GW", "1 GW", "between 3 and 4 GW")]
    [InlineData("about 2000 {person}", "500 {person}", "about 2500 {person}")]
    [InlineData("about 27 %", "about 42 %", "about 69 %")]
    [InlineData("0.1 km", "0.2 km", "0.3 km")]
    [InlineData("1.5 km", "0.5 km", "2 km")]
    [InlineData("5 km", "-5 km", "0 km")]
    [InlineData("1 km", "300 m", "1.3 km")]
    [InlineData("300 m", "1 km", "1300 m")]
    [InlineData("at-least 1 GW", "300 MW", "at-least 1.3 GW")]
    [InlineData("0.047 USD/kW.h", "3 USD/MW.h", "0.05 USD/kW.h")]
    [InlineData("2", "3", "5")]
    public void A_sum_is_as_firm_as_its_parts_allow(string left, string right, string sum) =>
        Assert.Equal(sum, (Quantity.Parse(left) + Quantity.Parse(right)).Text);

    [Theory]
    [InlineData("more-than 140 {person}", "20 {person}", "more-than 120 {person}")]
    [InlineData("20 {person}", "more-than 3 {person}", "less-than 17 {person}")]
    [InlineData("20 {person}", "at-least 3 {person}", "at-most 17 {person}")]
    [InlineData("at-least 20 {person}", "at-most 3 {person}", "at-least 17 {person}")]
    [InlineData("at-least 20 {person}", "less-than 3 {person}", "more-than 17 {person}")]
    [InlineData("between 2 and 3 GW", "between 1 and 1.5 GW", "between 0.5 and 2 GW")]
    [InlineData("about 2000 {person}", "500 {person}", "about 1500 {person}")]
    [InlineData("3 km", "5 km", "-2 km")]
    public void A_difference_turns_the_bounds_of_what_is_taken_away(string left, string right, string difference) =>
        Assert.Equal(difference, (Quantity.Parse(left) - Quantity.Parse(right)).Text);

    [Theory]
    [InlineData("between 2 and 3 GW", "5", "between 10 and 15 GW")]
    [InlineData("between 2 and 3 GW", "-1", "between -3 and -2 GW")]
    [InlineData("more-than 140 {person}", "0.5", "more-than 70 {person}")]
    [InlineData("more-than 140 {person}", "-1", "less-than -140 {person}")]
    [InlineData("at-most 30 d", "-2", "at-least -60 d")]
    [InlineData("about 27 %", "2", "about 54 %")]
    [InlineData("more-than 140 {person}", "0", "0 {person}")]
    public void A_multiple_keeps_the_bound_and_turns_it_below_zero(string quantity, string factor, string multiple)
    {
        Assert.Equal(multiple, (Quantity.Parse(quantity) * Number(factor)).Text);
        Assert.Equal(multiple, (Number(factor) * Quantity.Parse(quantity)).Text);
    }

    [Theory]
    [InlineData("about 27 %", "2", "about 13.5 %")]
    [InlineData("10 km", "4", "2.5 km")]
    [InlineData("at-least 10 km", "-4", "at-most -2.5 km")]
    [InlineData("1 km", "3", "0.3333333333333333333333333333 km")]
    [InlineData("2 km", "3", "0.6666666666666666666666666667 km")]
    [InlineData("at-least 2 km", "3", "at-least 0.6666666666666666666666666666 km")]
    [InlineData("at-most 1 km", "3", "at-most 0.3333333333333333333333333334 km")]
    [InlineData("at-least 1 km", "-3", "at-most -0.3333333333333333333333333333 km")]
    [InlineData("at-most 1 km", "-3", "at-least -0.3333333333333333333333333334 km")]
    public void A_part_is_rounded_outwards_only_where_28_digits_do_not_do(string quantity, string divisor, string part) =>
        Assert.Equal(part, (Quantity.Parse(quantity) / Number(divisor)).Text);

    [Theory]
    [InlineData("500000000 TJS", "150000000 USD", "`USD` and `TJS` do not mix: USD and TJS are different currencies, and no rate of exchange is known here.")]
    [InlineData("5 {attack}", "3 {person}", "`{person}` and `{attack}` do not mix: {person} and {attack} count different things.")]
    [InlineData("1344 km", "1300 MW", "`MW` and `km` do not mix: the one measures power, the other length.")]
    [InlineData("1300 MW", "1300 MW/a", "`MW/a` and `MW` do not mix: the one measures power-per-time, the other power.")]
    [InlineData("5 USD/{person}", "3 USD/{attack}", "`USD/{attack}` and `USD/{person}` do not mix: {attack} and {person} count different things.")]
    [InlineData("5 {person}", "5", "`1` and `{person}` do not mix: the one measures number, the other count.")]
    [InlineData("20 %", "5", "`1` and `%` do not mix: the one measures number, the other ratio.")]
    [InlineData("5 {person}", "dozens {attack}", "`{attack}` and `{person}` do not mix: {attack} and {person} count different things.")]
    public void What_does_not_mix_is_refused_by_name(string left, string right, string message)
    {
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => Quantity.Parse(left) + Quantity.Parse(right)).Message);
        Assert.Throws<InvalidOperationException>(() => Quantity.Parse(left) - Quantity.Parse(right));
        Assert.Throws<InvalidOperationException>(() => Quantity.Parse(left).IsGreaterThan(Quantity.Parse(right)));
        Assert.False(Quantity.Parse(left).MixesWith(Quantity.Parse(right)));
    }

    [Theory]
    [InlineData("at-least 20 {person}", "at-most 3 {person}")]
    [InlineData("more-than 20 {person}", "less-than 3 {person}")]
    [InlineData("about 27 %", "at-least 5 %")]
    [InlineData("about 27 %", "between 2 and 3 %")]
    public void A_sum_of_which_nothing_could_be_said_is_refused(string left, string right)
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => Quantity.Parse(left) + Quantity.Parse(right));

        Assert.Contains("`" + left + "`", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("`" + right + "`", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => Quantity.Parse(right) + Quantity.Parse(left));
    }

    [Fact]
    public void A_size_word_does_not_add_before_it_is_read()
    {
        var attacks = Quantity.Parse("dozens {attack}");

        var refusal = Assert.Throws<InvalidOperationException>(() => attacks + Quantity.Parse("3 {attack}"));

        Assert.Contains("`dozens {attack}`", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => Quantity.Parse("3 {attack}") + attacks);
        Assert.Throws<InvalidOperationException>(() => attacks * 2);
        Assert.Throws<InvalidOperationException>(() => Quantity.Parse("hundreds t").In("kg"));
        Assert.Equal("15 {attack}", (attacks.Read(SizeWordReading.Acled) + Quantity.Parse("3 {attack}")).Text);
    }

    [Fact]
    public void Too_great_a_result_is_an_overflow_and_never_a_wrong_number()
    {
        var greatest = Quantity.Parse("9999999999999999999999999999 km");

        Assert.Throws<OverflowException>(() => greatest + Quantity.Parse("1 km"));
        Assert.Throws<OverflowException>(() => greatest + Quantity.Parse("0.5 km"));
        Assert.Throws<OverflowException>(() => greatest * 2);
        Assert.Throws<OverflowException>(() => greatest.In("m"));
        Assert.Throws<OverflowException>(() => Quantity.Exactly(decimal.MaxValue, "km"));
        Assert.Equal("9999999999999999999999999999 km", (greatest + Quantity.Parse("0.4 km")).Text);
        Assert.Throws<DivideByZeroException>(() => greatest / 0);
    }

    [Fact]
    public void Null_is_refused()
    {
        var one = Quantity.Parse("1 km");

        Assert.Throws<ArgumentNullException>(() => one + null!);
        Assert.Throws<ArgumentNullException>(() => null! - one);
        Assert.Throws<ArgumentNullException>(() => one.In(null!));
        Assert.Throws<ArgumentNullException>(() => one.SameAs(null!));
        Assert.Throws<ArgumentNullException>(() => one.IsLessThan(null!));
        Assert.Throws<ArgumentNullException>(() => one.MixesWith(null!));
        Assert.Throws<ArgumentNullException>(() => one.Read(null!));
        Assert.Throws<ArgumentNullException>(() => new[] { one, null! }.Sum());
    }

    [Fact]
    public void Many_add_up_in_the_unit_of_the_first_or_of_the_callers_choice()
    {
        Quantity[] parts = [Quantity.Parse("at-least 1 GW"), Quantity.Parse("300 MW"), Quantity.Parse("700 kW")];

        Assert.Equal("at-least 1.3007 GW", parts.Sum().Text);
        Assert.Equal("at-least 1300.7 MW", parts.Sum("MW").Text);
        Assert.Equal("0 {person}", Array.Empty<Quantity>().Sum("{person}").Text);
        Assert.Throws<InvalidOperationException>(() => Array.Empty<Quantity>().Sum());
        Assert.Throws<InvalidOperationException>(() => parts.Sum("V"));
        Assert.Throws<InvalidOperationException>(() => parts.Append(Quantity.Parse("at-most 1 GW")).Sum());
    }

    [Fact]
    public void A_number_becomes_a_quantity()
    {
        Assert.Equal("150 {person}", Quantity.Exactly(150, "{person}").Text);
        Assert.Equal("2.5", Quantity.Exactly(2.50m).Text);
        Assert.Equal(Quantity.Parse("-3 mo"), Quantity.Exactly(-3, "mo"));
        Assert.Contains("did you mean `MW`?", Assert.Throws<FormatException>(() => Quantity.Exactly(1, "mw")).Message, StringComparison.Ordinal);
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
