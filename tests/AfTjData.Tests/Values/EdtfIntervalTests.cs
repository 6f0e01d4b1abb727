using Xunit;

namespace AfTjData.Tests.Values;

/// <summary>Intervals: ends that are dates, open or unknown.</summary>
public sealed class EdtfIntervalTests
{
    [Theory]
    [InlineData("1964/2008", "1964-01-01", "2008-12-31", EdtfPrecision.Year)]
    [InlineData("2004-06/2006-08", "2004-06-01", "2006-08-31", EdtfPrecision.Month)]
    [InlineData("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08", EdtfPrecision.Day)]
    [InlineData("2004-02-01/2005", "2004-02-01", "2005-12-31", EdtfPrecision.Year)]
    [InlineData("2005/2006-02", "2005-01-01", "2006-02-28", EdtfPrecision.Year)]
    [InlineData("1984~/2004-06", "1984-01-01", "2004-06-30", EdtfPrecision.Year)]
    [InlineData("2004-06-XX/2004-07-03", "2004-06-01", "2004-07-03", EdtfPrecision.Month)]
    [InlineData("199X/2001-21", "1990-01-01", "2001-05-31", EdtfPrecision.Decade)]
    [InlineData("2004-06-11/2004-06", "2004-06-11", "2004-06-30", EdtfPrecision.Month)]
    public void With_two_dates(string text, string earliest, string latest, EdtfPrecision precision)
    {
        var date = EdtfDate.Parse(text);

        Assert.Equal(text, date.Text);
        Assert.True(date.IsInterval);
        Assert.False(date.IsSet);
        Assert.Equal(EdtfDate.Parse(earliest).Earliest, date.Earliest);
        Assert.Equal(EdtfDate.Parse(latest).Latest, date.Latest);
        Assert.Equal(precision, date.Precision);
    }

    [Fact]
    public void With_an_open_start()
    {
        var date = EdtfDate.Parse("../2025-11-13");

        Assert.True(date.IsInterval && date.IsOpenStart);
        Assert.False(date.IsUnknownStart || date.IsOpenEnd || date.IsUnknownEnd);
        Assert.Null(date.Earliest);
        Assert.Equal(new DateOnly(2025, 11, 13), date.Latest);
        Assert.Equal(EdtfPrecision.Day, date.Precision);
    }

    [Fact]
    public void With_an_open_end()
    {
        var date = EdtfDate.Parse("1985-04/..");

        Assert.True(date.IsInterval && date.IsOpenEnd);
        Assert.False(date.IsUnknownEnd || date.IsOpenStart || date.IsUnknownStart);
        Assert.Equal(new DateOnly(1985, 4, 1), date.Earliest);
        Assert.Null(date.Latest);
    }

    [Fact]
    public void With_an_unknown_start()
    {
        var date = EdtfDate.Parse("/1985-04-12");

        Assert.True(date.IsInterval && date.IsUnknownStart);
        Assert.False(date.IsOpenStart || date.IsOpenEnd || date.IsUnknownEnd);
        Assert.Null(date.Earliest);
        Assert.Equal(new DateOnly(1985, 4, 12), date.Latest);
    }

    [Fact]
    public void With_an_unknown_end()
    {
        var date = EdtfDate.Parse("1985/");

        Assert.True(date.IsInterval && date.IsUnknownEnd);
        Assert.False(date.IsOpenEnd || date.IsOpenStart || date.IsUnknownStart);
        Assert.Equal(new DateOnly(1985, 1, 1), date.Earliest);
        Assert.Null(date.Latest);
    }

    [Fact]
    public void With_a_qualifier_at_one_end_only()
    {
        Assert.True(EdtfDate.Parse("1984~/2004").IsApproximate);
        Assert.True(EdtfDate.Parse("1984/2004?").IsUncertain);
        Assert.False(EdtfDate.Parse("1984/2004?").IsApproximate);
    }
}
