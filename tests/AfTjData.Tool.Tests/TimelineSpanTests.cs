using AfTjData.Tool.Timelines;
using AfTjData.Tool.Views;

namespace AfTjData.Tool.Tests;

/// <summary>Where a timeline puts a date.</summary>
public sealed class TimelineSpanTests
{
    [Theory]
    [InlineData("2025-11-15", "2025-11")]
    [InlineData("2025-11", "2025-11")]
    [InlineData("[2025-11-15..2025-11-16]", "2025-11")]
    [InlineData("[2023-01..2023-03]", "2023")]
    [InlineData("[2023-03..2025-01]", "2023/2025")]
    [InlineData("2021", "2021")]
    [InlineData("2021-22", "2021")]
    [InlineData("2021-24", "2021")]
    [InlineData("199X", "199X")]
    [InlineData("19XX", "19XX")]
    [InlineData("[1996..2001]", "1996/2001")]
    [InlineData("2022~", "2022")]
    public void A_date_belongs_where_it_surely_lies(string date, string span) => Assert.Equal(span, SpanText.Edtf(Of(date)));

    [Theory]
    [InlineData("2021-08/2024-07-20", "2021-08")]
    [InlineData("2021-08/2022-08", "2021-08")]
    [InlineData("2021/2025-11-16", "2021")]
    [InlineData("2021-08/..", "2021-08")]
    [InlineData("199X/2021-08", "199X")]
    public void What_lasts_belongs_where_it_begins(string date, string span) => Assert.Equal(span, SpanText.Edtf(Of(date)));

    [Theory]
    [InlineData("[..2025-11-13]")]
    [InlineData("../2024-07-20")]
    [InlineData("/2024")]
    [InlineData("[2019-04..]")]
    public void A_date_without_a_first_day_or_an_unknown_day_without_a_last_belongs_nowhere(string date) => Assert.Null(SpanText.Edtf(Of(date)));

    [Fact]
    public void Longer_stretches_come_before_those_within_them_and_the_unknown_comes_last()
    {
        string[] dates = ["[..1990]", "2021-07", "202X", "2021", "2020-12", "20XX", "2020"];

        Assert.Equal(["20XX", "202X", "2020", "2020-12", "2021", "2021-07", null], dates.Select(Of).Order().Select(SpanText.Edtf));
    }

    [Theory]
    [InlineData("2025-11-15", "November 2025")]
    [InlineData("2021", "2021, month not known")]
    [InlineData("199X", "1990s, year not known")]
    [InlineData("19XX", "1900 to 1999, year not known")]
    [InlineData("[1996..2001]", "1996 to 2001, year not known")]
    [InlineData("[..2001]", "No first day known, by the last")]
    public void Headings_say_how_far_the_date_is_known(string date, string heading) => Assert.Equal(heading, SpanText.Heading(Of(date)));

    private static TimelineSpan Of(string date) => TimelineSpan.Of(EdtfDate.Parse(date));
}
