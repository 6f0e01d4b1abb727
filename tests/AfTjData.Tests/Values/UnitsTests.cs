using AfTjData.Shared;
using Xunit;

namespace AfTjData.Tests.Values;

/// <summary>The table of units and the texts of units.</summary>
public sealed class UnitsTests
{
    [Theory]
    [InlineData("km", "length", "1000")]
    [InlineData("[mi_i]", "length", "1609.344")]
    [InlineData("[ft_i]", "length", "0.3048")]
    [InlineData("km2", "area", "1000000")]
    [InlineData("har", "area", "10000")]
    [InlineData("L", "volume", "0.001")]
    [InlineData("t", "mass", "1000")]
    [InlineData("mg", "mass", "0.000001")]
    [InlineData("wk", "time", "604800")]
    [InlineData("a", "time", "31557600")]
    [InlineData("GW", "power", "1000000000")]
    [InlineData("W.h", "energy", "3600")]
    [InlineData("GW.h", "energy", "3600000000000")]
    [InlineData("%", "ratio", "0.01")]
    [InlineData("1", "number", "1")]
    public void A_row_has_its_dimension_and_exact_size(string code, string dimension, string factor)
    {
        Assert.True(Units.TryParse(code, out var unit, out _, out _));
        Assert.Equal(dimension, unit.Dimension);
        Assert.Equal(decimal.Parse(factor, System.Globalization.CultureInfo.InvariantCulture), unit.Top.Factor);
        Assert.Equal("", unit.Top.Of);
    }

    [Fact]
    public void Twelve_months_are_a_year_and_seven_days_a_week()
    {
        Assert.Equal(Factor("a"), 12 * Factor("mo"));
        Assert.Equal(Factor("a"), 365.25m * Factor("d"));
        Assert.Equal(Factor("wk"), 7 * Factor("d"));
        Assert.Equal(Factor("d"), 24 * Factor("h"));
    }

    [Fact]
    public void Every_row_is_found_by_its_code_once()
    {
        Assert.Equal(UnitTable.Rows.Length, UnitTable.Rows.Select(row => row.Code).Distinct().Count());
        foreach (var row in UnitTable.Rows)
        {
            Assert.True(Units.TryParse(row.Code, out var unit, out _, out _));
            Assert.Same(row, unit.Top);
            Assert.True(row.Factor > 0);
        }
    }

    [Fact]
    public void Currencies_and_counts_say_of_what()
    {
        Assert.True(Units.TryParse("TJS", out var somoni, out _, out _));
        Assert.True(Units.TryParse("{suicide-attack}", out var attacks, out _, out _));
        Assert.Equal(("money", "TJS"), (somoni.Dimension, somoni.Top.Of));
        Assert.Equal(("count", "suicide-attack"), (attacks.Dimension, attacks.Top.Of));
    }

    [Theory]
    [InlineData("USD/kW.h", "money-per-energy")]
    [InlineData("%/a", "ratio-per-time")]
    [InlineData("{person}/d", "count-per-time")]
    [InlineData("USD/{person}", "money-per-count")]
    [InlineData("MW/a", "power-per-time")]
    public void A_quotient_has_the_dimensions_of_both(string code, string dimension)
    {
        Assert.True(Units.TryParse(code, out var unit, out _, out _));
        Assert.Equal(code, unit.Code);
        Assert.Equal(dimension, unit.Dimension);
    }

    [Theory]
    [InlineData("kwh", 0, "`kwh` is no unit known here; did you mean `kW.h`?")]
    [InlineData("Mw", 0, "`Mw` is no unit known here; did you mean `MW`?")]
    [InlineData("kmm", 0, "`kmm` is no unit known here; did you mean `km`?")]
    [InlineData("usd", 0, "`usd` is no unit known here; did you mean `USD`?")]
    [InlineData("UDS", 0, "`UDS` is no unit known here; did you mean `USD`?")]
    [InlineData("miles", 0, "`miles` is no unit known here; did you mean `[mi_i]`?")]
    [InlineData("ha", 0, "`ha` is no unit known here; did you mean `har`?")]
    [InlineData("people", 0, "`people` is no unit known here; did you mean `{person}`?")]
    [InlineData("attack", 0, "`attack` is no unit known here; to count things write `{attack}`")]
    [InlineData("\u20b9", 0, "`\u20b9` is no unit known here; write a UCUM code such as `km`, an ISO 4217 currency such as `USD`, or a count such as `{person}`")]
    [InlineData("", 0, "a unit is missing here; write one or take the `/` out")]
    [InlineData("USD/", 4, "a unit is missing here; write one or take the `/` out")]
    [InlineData("/a", 0, "a unit is missing here; write one or take the `/` out")]
    [InlineData("USD/kW.h/a", 8, "a unit has one `/`; take the second out")]
    [InlineData("USD/%", 4, "a unit is not taken per `%`; take the `/` and what follows it out")]
    [InlineData("{person", 7, "the thing counted is not closed; write `}` after it")]
    [InlineData("{person}s", 8, "nothing but `/` and a unit follows the `}` of a count")]
    [InlineData("{Border Guard}", 1, "the thing counted is named in small letters a to z and digits, with a hyphen between words, as in {border-guard}")]
    [InlineData("{}", 1, "the thing counted is named in small letters a to z and digits, with a hyphen between words, as in {border-guard}")]
    public void An_unknown_unit_is_told_with_the_nearest_known(string text, int offset, string error)
    {
        Assert.False(Units.TryParse(text, out var unit, out var message, out var at));
        Assert.Null(unit);
        Assert.Equal(error, message);
        Assert.Equal(offset, at);
    }

    [Theory]
    [InlineData("kW.h", "kwh", "KWH")]
    [InlineData("MW.h", "mwh")]
    [InlineData("GW.h", "gwh")]
    [InlineData("W.h", "wh")]
    [InlineData("har", "ha", "hectare", "hectares")]
    [InlineData("[mi_i]", "mi", "mile", "miles", "Miles")]
    [InlineData("[ft_i]", "ft", "foot", "feet")]
    [InlineData("km", "kilometre", "kilometres", "kilometer", "kilometers")]
    [InlineData("m", "metre", "metres", "meter", "meters")]
    [InlineData("t", "tonne", "tonnes", "ton", "tons")]
    [InlineData("L", "litre", "litres", "liter", "liters")]
    [InlineData("MW", "megawatt", "megawatts")]
    [InlineData("GW", "gigawatt", "gigawatts")]
    [InlineData("s", "second", "seconds", "sec")]
    [InlineData("min", "minute", "minutes", "mins")]
    [InlineData("h", "hour", "hours", "hr", "hrs")]
    [InlineData("d", "day", "days")]
    [InlineData("wk", "week", "weeks")]
    [InlineData("mo", "month", "months")]
    [InlineData("a", "year", "years", "yr", "yrs", "y")]
    [InlineData("%", "percent", "per-cent", "pct")]
    [InlineData("USD", "$", "us$", "US$", "dollar", "dollars")]
    [InlineData("EUR", "\u20ac", "euro", "euros")]
    [InlineData("TJS", "somoni", "somonis")]
    [InlineData("AFN", "afghani", "afghanis")]
    [InlineData("{person}", "people", "persons", "person")]
    public void A_usual_name_is_told_its_code(string code, params string[] names) => Assert.All(names, name =>
    {
        Assert.False(Units.TryParse(name, out _, out var message, out _));
        Assert.Equal($"`{name}` is no unit known here; did you mean `{code}`?", message);
    });

    [Fact]
    public void A_long_unknown_unit_is_not_repeated_whole()
    {
        Assert.False(Units.TryParse(new string('q', 100_000), out _, out var error, out _));
        Assert.True(error.Length < 200);
    }

    private static decimal Factor(string code) => UnitTable.Rows.Single(row => row.Code == code).Factor;
}
