using Xunit;

namespace AfTjData.Tests.Values;

/// <summary>What the levels 0 and 1 of EDTF mean in days. Each expectation is worked out by hand from the standard.</summary>
public sealed class EdtfDateMeaningTests
{
    [Theory]
    [InlineData("1985", "1985-01-01", "1985-12-31", EdtfPrecision.Year)]
    [InlineData("1985-04", "1985-04-01", "1985-04-30", EdtfPrecision.Month)]
    [InlineData("1985-04-12", "1985-04-12", "1985-04-12", EdtfPrecision.Day)]
    [InlineData("9999-12-31", "9999-12-31", "9999-12-31", EdtfPrecision.Day)]
    [InlineData("0001-01-01", "0001-01-01", "0001-01-01", EdtfPrecision.Day)]
    [InlineData("1985-04-12T23:20:30", "1985-04-12", "1985-04-12", EdtfPrecision.Time)]
    [InlineData("1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12", EdtfPrecision.Time)]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12", EdtfPrecision.Time)]
    [InlineData("2021-08-15T00:00:59+04:30", "2021-08-15", "2021-08-15", EdtfPrecision.Time)]
    public void Level0(string text, string earliest, string latest, EdtfPrecision precision) => Check(text, earliest, latest, precision);

    [Theory]
    [InlineData("201X", "2010-01-01", "2019-12-31", EdtfPrecision.Decade)]
    [InlineData("20XX", "2000-01-01", "2099-12-31", EdtfPrecision.Century)]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31", EdtfPrecision.Year)]
    [InlineData("1985-04-XX", "1985-04-01", "1985-04-30", EdtfPrecision.Month)]
    [InlineData("1985-XX-XX", "1985-01-01", "1985-12-31", EdtfPrecision.Year)]
    [InlineData("2001-21", "2001-03-01", "2001-05-31", EdtfPrecision.Season)]
    [InlineData("2001-22", "2001-06-01", "2001-08-31", EdtfPrecision.Season)]
    [InlineData("2001-23", "2001-09-01", "2001-11-30", EdtfPrecision.Season)]
    [InlineData("2001-24", "2001-12-01", "2002-02-28", EdtfPrecision.Season)]
    [InlineData("2003-24", "2003-12-01", "2004-02-29", EdtfPrecision.Season)]
    [InlineData("1984?", "1984-01-01", "1984-12-31", EdtfPrecision.Year)]
    [InlineData("2004-06~", "2004-06-01", "2004-06-30", EdtfPrecision.Month)]
    [InlineData("2004-06-11%", "2004-06-11", "2004-06-11", EdtfPrecision.Day)]
    [InlineData("199X~", "1990-01-01", "1999-12-31", EdtfPrecision.Decade)]
    public void Level1(string text, string earliest, string latest, EdtfPrecision precision) => Check(text, earliest, latest, precision);

    [Theory]
    [InlineData("0000")]
    [InlineData("-0044")]
    [InlineData("-0044-03-15")]
    [InlineData("-9999")]
    [InlineData("-004X")]
    [InlineData("Y170000002")]
    [InlineData("Y-170000002")]
    [InlineData("Y10000?")]
    [InlineData("Y999999999999")]
    public void A_year_that_DateOnly_does_not_hold_has_no_bounds_but_parses(string text)
    {
        var date = EdtfDate.Parse(text);

        Assert.Equal(text, date.Text);
        Assert.Null(date.Earliest);
        Assert.Null(date.Latest);
        Assert.NotNull(date.EarliestDay);
        Assert.NotNull(date.LatestDay);
        Assert.False(date.IsOpenStart || date.IsOpenEnd || date.IsUnknownStart || date.IsUnknownEnd);
    }

    [Fact]
    public void A_winter_that_ends_beyond_DateOnly_keeps_its_start()
    {
        var date = EdtfDate.Parse("9999-24");

        Assert.Equal(new DateOnly(9999, 12, 1), date.Earliest);
        Assert.Null(date.Latest);
    }

    [Theory]
    [InlineData("-004X", -49, -40)]
    [InlineData("-00XX", -99, -1)]
    [InlineData("-000X", -9, -1)]
    [InlineData("000X", 0, 9)]
    [InlineData("Y-10000", -10000, -10000)]
    public void Years_before_year_1_count_backwards(string text, long firstYear, long lastYear)
    {
        var date = EdtfDate.Parse(text);

        Assert.Equal(Shared.EdtfCalendar.DayNumber(firstYear, 1, 1), date.EarliestDay);
        Assert.Equal(Shared.EdtfCalendar.DayNumber(lastYear, 12, 31), date.LatestDay);
    }

    [Theory]
    [InlineData("2000-02-29")]
    [InlineData("2024-02-29")]
    [InlineData("0000-02-29")]
    [InlineData("-0004-02-29")]
    public void A_leap_year_has_a_29_February(string text) => Assert.Equal(text, EdtfDate.Parse(text).Text);

    [Fact]
    public void A_month_of_a_leap_year_ends_on_its_29th() =>
        Assert.Equal(new DateOnly(2024, 2, 29), EdtfDate.Parse("2024-02").Latest);

    [Fact]
    public void A_qualifier_widens_nothing()
    {
        Assert.Equal(EdtfDate.Parse("1990").Earliest, EdtfDate.Parse("1990%").Earliest);
        Assert.Equal(EdtfDate.Parse("1990").Latest, EdtfDate.Parse("1990%").Latest);
    }

    [Theory]
    [InlineData("2021-08-15T14:30:00+00:00", "2021-08-15T14:30:00Z")]
    [InlineData("2021-08-15T14:30:00+00", "2021-08-15T14:30:00Z")]
    [InlineData("2021-08-15T14:30:00+05:00", "2021-08-15T14:30:00+05")]
    [InlineData("2021-08-15T14:30:00-14:00", "2021-08-15T14:30:00-14")]
    [InlineData("2021-08-15T14:30:00-00:30", "2021-08-15T14:30:00-00:30")]
    public void A_shift_from_UTC_is_written_short(string text, string canonical) => Assert.Equal(canonical, EdtfDate.Parse(text).Text);

    private static void Check(string text, string earliest, string latest, EdtfPrecision precision)
    {
        var date = EdtfDate.Parse(text);

        Assert.Equal(text, date.Text);
        Assert.Equal(Day(earliest), date.Earliest);
        Assert.Equal(Day(latest), date.Latest);
        Assert.Equal(precision, date.Precision);
        Assert.False(date.IsInterval || date.IsSet || date.IsEmpty);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
