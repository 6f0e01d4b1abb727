using Xunit;

namespace AfTjData.Tests.Time;

/// <summary>A date against a date: each is something that happened, known only so far.</summary>
public sealed class EdtfComparisonTests
{
    [Theory]
    [InlineData("2021-07", "2021-08", "yes")]
    [InlineData("2021-08", "2021-07", "no")]
    [InlineData("2021-08", "2021-08", "maybe")]
    [InlineData("2021-08-15", "2021-08-15", "no")]
    [InlineData("2021-08-15", "2021-08-16", "yes")]
    [InlineData("2021-08", "2021-08-15", "maybe")]                      // any day of the month
    [InlineData("2021-08-01", "2021-08", "maybe")]
    [InlineData("2021-08-31", "2021-08", "no")]                         // nothing of August is later
    [InlineData("2021-08", "2021", "maybe")]
    [InlineData("199X", "2001", "yes")]
    [InlineData("199X", "1996", "maybe")]
    [InlineData("2021/2024", "2024", "maybe")]
    [InlineData("2021/2024", "2023", "no")]                             // it lasts until 2024
    [InlineData("../2021-08-27", "2021-08-28", "yes")]
    [InlineData("2021/..", "2030", "maybe")]                            // nobody says until when
    [InlineData("2021/", "2030", "maybe")]
    [InlineData("2021/..", "2020", "no")]
    [InlineData("[..2025-11-13]", "2025-11-14", "yes")]
    [InlineData("[..2025-11-13]", "2025-10", "maybe")]
    [InlineData("[1667,1760]", "1761", "yes")]
    [InlineData("[1667,1760]", "1700", "maybe")]
    [InlineData("{1667,1760}", "1700", "no")]                           // 1760 is not
    [InlineData("{1667,1690}", "1700", "yes")]
    [InlineData("2025-11-15T10:00:00Z", "2025-11-15T11:00:00Z", "no")]  // whole days
    public void Before(string left, string right, string expected)
    {
        Assert.Equal(expected, EdtfDate.Parse(left).IsBefore(EdtfDate.Parse(right)).ToString());
        Assert.Equal(expected, EdtfDate.Parse(right).IsAfter(EdtfDate.Parse(left)).ToString());
    }

    [Theory]
    [InlineData("2021-08", "2021-08", "maybe")]
    [InlineData("2021-08-15", "2021-08-15", "yes")]
    [InlineData("2021-08-15", "2021-08", "maybe")]
    [InlineData("2021-08", "2021-09", "no")]
    [InlineData("2021-07/2021-09", "2021-08", "yes")]
    [InlineData("2021-07/2021-09", "2021-07", "maybe")]
    [InlineData("2021-07/2021-09-25", "2021-09-25", "yes")]
    [InlineData("../2021-08-27", "2021-08-26", "maybe")]
    [InlineData("../2021-08-27", "2021-08-27", "yes")]
    [InlineData("[..2025-11-13]", "2025-11-13", "maybe")]
    [InlineData("[..2025-11-13]", "../2025-11-13", "maybe")]
    [InlineData("[1667,1760]", "1700/1701", "no")]
    [InlineData("{1667,1760}", "1700/1701", "no")]
    [InlineData("{1667-01-01,1760-01-01}", "1760-01-01", "yes")]
    [InlineData("2021-24", "2022-02", "maybe")]                         // winter runs into February
    [InlineData("2021-24", "2022-03", "no")]
    public void Overlap(string left, string right, string expected)
    {
        Assert.Equal(expected, EdtfDate.Parse(left).Overlaps(EdtfDate.Parse(right)).ToString());
        Assert.Equal(expected, EdtfDate.Parse(right).Overlaps(EdtfDate.Parse(left)).ToString());
    }

    [Theory]
    [InlineData("2021-08-15", "2021-07/2021-12", "yes")]
    [InlineData("2021-07", "2021-07/2021-12", "maybe")]                 // the stretch may start on 31 July
    [InlineData("2021-08", "2021-08", "maybe")]
    [InlineData("2021-08-15", "2021-08-15", "yes")]
    [InlineData("2021-08-XX", "2021-07/2021-09", "yes")]
    [InlineData("2021/2024", "2022", "no")]
    [InlineData("2022", "2021/2024", "yes")]                            // from 31 December 2021 at the latest to 1 January 2024 at the earliest
    [InlineData("2021/..", "2021-01-01/2021-12-31", "maybe")]
    [InlineData("{2022,2023}", "2021/2024", "yes")]
    [InlineData("{2022,2025}", "2021/2024", "no")]
    [InlineData("2022-03-01", "{2021-01-01..2021-12-31,2022-02-01..2022-04-01}", "yes")]
    public void Within(string left, string right, string expected)
    {
        Assert.Equal(expected, EdtfDate.Parse(left).Within(EdtfDate.Parse(right)).ToString());
        Assert.Equal(expected, EdtfDate.Parse(right).Contains(EdtfDate.Parse(left)).ToString());
    }

    [Theory]
    [InlineData("2021-08-15", "2021-08-15", "yes")]
    [InlineData("2021-08-15", "2021-08-16", "no")]
    [InlineData("2021-08-15", "2021-08", "maybe")]
    [InlineData("2021-08-XX", "2021-08-15/2021-08-16", "no")]           // one day and two
    [InlineData("2021-08", "2021-08-15/2021-08-16", "maybe")]
    [InlineData("2021-08-15/2021-08-15", "2021-08-15", "yes")]
    [InlineData("2021-08-15T10:00:00Z", "2021-08-15", "yes")]
    [InlineData("{2021-01-01,2021-01-03}", "{2021-01-01,2021-01-03}", "yes")]
    [InlineData("{2021-01-01,2021-01-03}", "2021-01-01", "no")]
    [InlineData("2021-01-01", "{2021-01-01,2021-01-03}", "no")]
    public void Same_days(string left, string right, string expected) =>
        Assert.Equal(expected, EdtfDate.Parse(left).SameAs(EdtfDate.Parse(right)).ToString());

    [Theory]
    [InlineData("2022~", "1500", "maybe")]             // EDTF gives "approximately" no width
    [InlineData("2022?", "2300", "maybe")]
    [InlineData("2004-?06", "2005", "yes")]            // the year is firm
    [InlineData("2004-?06", "2004-12-31", "maybe")]
    [InlineData("2004-06-~11", "2004-07", "yes")]      // year and month are
    [InlineData("2004-06-~11", "2004-06-30", "maybe")]
    [InlineData("2004-06-11~", "2100", "maybe")]       // at the end it qualifies all
    [InlineData("2021-08/2024~", "2021-07", "no")]     // the start is firm
    public void What_is_qualified_bounds_nothing(string left, string right, string before) =>
        Assert.Equal(before, EdtfDate.Parse(left).IsBefore(EdtfDate.Parse(right)).ToString());

    [Fact]
    public void Of_no_date_everything_is_maybe()
    {
        var date = EdtfDate.Parse("2021");

        Assert.Equal(Ternary.Maybe, default(EdtfDate).IsBefore(date));
        Assert.Equal(Ternary.Maybe, date.Overlaps(default(EdtfDate)));
        Assert.Equal(AllenRelation.Any, default(EdtfDate).RelationsTo(date));
        Assert.Equal(default, date.DaysTo(default(EdtfDate)));
    }

    [Fact]
    public void Sorting_stays_a_total_order_by_the_digits()
    {
        EdtfDate[] dates = [.. "2021-08-15,2021,2021~,2021-08,../2021,[..2021-08],2021/..".Split(',', StringSplitOptions.None).Select(EdtfDate.Parse)];

        Assert.Equal("[..2021-08] ../2021 2021 2021~ 2021/.. 2021-08 2021-08-15", string.Join(' ', dates.Order()));
    }
}
