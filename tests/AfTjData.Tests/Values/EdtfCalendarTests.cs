using AfTjData.Shared;
using Xunit;

namespace AfTjData.Tests.Values;

/// <summary>Day numbers, held against the framework's where that has any.</summary>
public sealed class EdtfCalendarTests
{
    [Fact]
    public void Day_numbers_are_those_of_DateOnly()
    {
        for (var day = DateOnly.MinValue; day < DateOnly.MaxValue.AddDays(-29); day = day.AddDays(29))
            Assert.Equal(day.DayNumber, EdtfCalendar.DayNumber(day.Year, day.Month, day.Day));
        Assert.Equal(DateOnly.MaxValue.DayNumber, EdtfCalendar.DayNumber(9999, 12, 31));
    }

    [Fact]
    public void Months_are_as_long_as_the_framework_says()
    {
        for (var year = 1; year <= 2400; year++)
        {
            for (var month = 1; month <= 12; month++)
                Assert.Equal(DateTime.DaysInMonth(year, month), EdtfCalendar.DaysInMonth(year, month));
        }
    }

    [Theory]
    [InlineData(0, 12, 31, -1)]
    [InlineData(0, 1, 1, -366)]
    [InlineData(-1, 12, 31, -367)]
    [InlineData(-400, 1, 1, -366 - 146097)]
    [InlineData(-401, 3, 1, -366 - 146097 - 306)]
    public void Before_year_1_days_count_down(long year, int month, int day, long number) =>
        Assert.Equal(number, EdtfCalendar.DayNumber(year, month, day));

    [Fact]
    public void Days_follow_one_another_over_year_0()
    {
        var expected = EdtfCalendar.DayNumber(-801, 1, 1);
        for (var year = -801; year <= 801; year++)
        {
            for (var month = 1; month <= 12; month++)
            {
                for (var day = 1; day <= EdtfCalendar.DaysInMonth(year, month); day++)
                    Assert.Equal(expected++, EdtfCalendar.DayNumber(year, month, day));
            }
        }
    }
}
