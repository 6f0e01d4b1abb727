using Xunit;

namespace AfTjData.Tests.Values;

/// <summary>Sets of level 2: one of several dates, or each of them.</summary>
public sealed class EdtfSetTests
{
    [Theory]
    [InlineData("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31", EdtfPrecision.Year)]
    [InlineData("[1667,1760-12]", "1667-01-01", "1760-12-31", EdtfPrecision.Year)]
    [InlineData("{1960,1961-12}", "1960-01-01", "1961-12-31", EdtfPrecision.Year)]
    [InlineData("{2021-08-15..2021-08-31}", "2021-08-15", "2021-08-31", EdtfPrecision.Day)]
    [InlineData("[2001-21,2001-23]", "2001-03-01", "2001-11-30", EdtfPrecision.Season)]
    [InlineData("[199X,2001-05~]", "1990-01-01", "2001-05-31", EdtfPrecision.Decade)]
    public void Bounded(string text, string earliest, string latest, EdtfPrecision precision)
    {
        var date = EdtfDate.Parse(text);

        Assert.Equal(text, date.Text);
        Assert.True(date.IsSet);
        Assert.Equal(text[0] == '[', date.IsOneOf);
        Assert.Equal(text[0] == '{', date.IsAllOf);
        Assert.False(date.IsInterval);
        Assert.Equal(EdtfDate.Parse(earliest).Earliest, date.Earliest);
        Assert.Equal(EdtfDate.Parse(latest).Latest, date.Latest);
        Assert.Equal(precision, date.Precision);
    }

    [Fact]
    public void One_unknown_day_up_to_a_day_is_no_interval()
    {
        var date = EdtfDate.Parse("[..2025-11-13]");

        Assert.True(date.IsOneOf && date.IsOpenStart);
        Assert.False(date.IsInterval || date.IsOpenEnd);
        Assert.Null(date.Earliest);
        Assert.Equal(new DateOnly(2025, 11, 13), date.Latest);
        Assert.NotEqual(EdtfDate.Parse("../2025-11-13"), date);
    }

    [Fact]
    public void Open_at_the_end()
    {
        var date = EdtfDate.Parse("[1760-01,1760-02,1760-12..]");

        Assert.Equal("[1760-01,1760-02,1760-12..]", date.Text);
        Assert.True(date.IsOpenEnd);
        Assert.False(date.IsOpenStart);
        Assert.Equal(new DateOnly(1760, 1, 1), date.Earliest);
        Assert.Null(date.Latest);
    }

    [Fact]
    public void Open_on_both_sides()
    {
        var date = EdtfDate.Parse("[..1984,1990..]");

        Assert.True(date.IsOpenStart && date.IsOpenEnd);
        Assert.Null(date.Earliest);
        Assert.Null(date.Latest);
    }

    [Theory]
    [InlineData("{1668,1667}", "{1667,1668}")]
    [InlineData("[1670..1672,1668]", "[1668,1670..1672]")]
    [InlineData("[1668-02,1668]", "[1668,1668-02]")]
    [InlineData("[1668,1668-01]", "[1668-01,1668]")]
    [InlineData("[1760,1750..]", "[1760,1750..]")]
    [InlineData("[..1984,1990,1986]", "[..1984,1986,1990]")]
    [InlineData("[?1668-?02,1667]", "[1667,1668-02?]")]
    public void Members_stand_in_order_of_time(string text, string canonical) => Assert.Equal(canonical, EdtfDate.Parse(text).Text);

    [Fact]
    public void A_large_set_is_read_in_a_moment()
    {
        var text = "{" + string.Join(",", Enumerable.Range(0, 9000).Select(i => (9000 - i).ToString("0000", System.Globalization.CultureInfo.InvariantCulture))) + "}";

        var date = EdtfDate.Parse(text);

        Assert.Equal(new DateOnly(1, 1, 1), date.Earliest);
        Assert.Equal(new DateOnly(9000, 12, 31), date.Latest);
    }
}
