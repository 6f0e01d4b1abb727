namespace AfTjData.Tests.Quantities;

/// <summary>Conversion inside a dimension; the factors are those of UCUM, the products made by hand.</summary>
public sealed class QuantityUnitTests
{
    [Theory]
    [InlineData("3000 MW", "GW", "3 GW")]
    [InlineData("1 GW.h", "MW.h", "1000 MW.h")]
    [InlineData("7.2 J", "W.h", "0.002 W.h")]
    [InlineData("0.047 USD/kW.h", "USD/MW.h", "47 USD/MW.h")]
    [InlineData("1200 t/a", "t/mo", "100 t/mo")]
    [InlineData("24 km/d", "m/h", "1000 m/h")]
    [InlineData("1 [mi_i]", "km", "1.609344 km")]
    [InlineData("3 wk", "d", "21 d")]
    [InlineData("1 a", "d", "365.25 d")]
    [InlineData("250 har", "km2", "2.5 km2")]
    [InlineData("6200 t", "kg", "6200000 kg")]
    [InlineData("about 5 t", "kg", "about 5000 kg")]
    [InlineData("more-than 1500 m", "km", "more-than 1.5 km")]
    [InlineData("between 2 and 3 GW", "MW", "between 2000 and 3000 MW")]
    [InlineData("less-than 90 min", "h", "less-than 1.5 h")]
    [InlineData("1 d", "wk", "0.1428571428571428571428571429 wk")]
    [InlineData("at-least 1 d", "wk", "at-least 0.1428571428571428571428571428 wk")]
    [InlineData("at-most 1 d", "wk", "at-most 0.1428571428571428571428571429 wk")]
    [InlineData("20 %", "%", "20 %")]
    public void The_amount_in_another_unit(string quantity, string unit, string converted) =>
        Assert.Equal(converted, Quantity.Parse(quantity).In(unit).Text);

    [Theory]
    [InlineData("150000000 USD", "TJS", "`USD` and `TJS` do not mix: USD and TJS are different currencies, and no rate of exchange is known here.")]
    [InlineData("0.047 USD/kW.h", "AFN/kW.h", "`USD/kW.h` and `AFN/kW.h` do not mix: USD and AFN are different currencies, and no rate of exchange is known here.")]
    [InlineData("5 {bazaar}", "{person}", "`{bazaar}` and `{person}` do not mix: {bazaar} and {person} count different things.")]
    [InlineData("1344 km", "km2", "`km` and `km2` do not mix: the one measures length, the other area.")]
    [InlineData("0.5", "%", "`1` and `%` do not mix: the one measures number, the other ratio.")]
    public void Another_kind_of_unit_is_refused_by_name(string quantity, string unit, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => Quantity.Parse(quantity).In(unit)).Message);

    [Fact]
    public void An_unknown_unit_is_told_with_the_nearest()
    {
        var refusal = Assert.Throws<FormatException>(() => Quantity.Parse("5 MW.h").In("kwh"));

        Assert.Equal("'kwh' is no unit: `kwh` is no unit known here; did you mean `kW.h`? (at offset 0).", refusal.Message);
    }

    [Fact]
    public void The_unit_that_it_has_gives_the_quantity_itself()
    {
        var attacks = Quantity.Parse("dozens {attack}");

        Assert.Same(attacks, attacks.In("{attack}"));
    }
}
