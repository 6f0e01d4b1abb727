using Xunit;

namespace AfTjData.Tests.Time;

/// <summary>A number of days that is known as a range, and how it is found.</summary>
public sealed class DayRangeTests
{
    [Theory]
    [InlineData("2021-08-15", "2021-08-16", "1 day")]
    [InlineData("2021-08-16", "2021-08-15", "-1 day")]
    [InlineData("2021-08-15", "2021-08-15", "0 days")]
    [InlineData("2021-08-15", "2021-09-27", "43 days")]                    // 16 left of August, 27 of September
    [InlineData("2025-10", "2025-11-15", "15 to 45 days")]                 // from the 31st, from the 1st
    [InlineData("2025-11-15", "2025-10", "-45 to -15 days")]
    [InlineData("2025-10", "2025-10", "-30 to 30 days")]
    [InlineData("2021-08-15/2021-08-31", "2021-09-02", "2 days")]
    [InlineData("2021-07-01/2021-08", "2021-09-01", "1 to 31 days")]       // its last day is 1 to 31 August
    [InlineData("2021/2022", "2021-12-31/2022-01-01", "0 days")]
    [InlineData("../2021-08-27", "2021-09-25", "29 days")]
    [InlineData("[..2025-11-13]", "2025-11-15", "at least 2 days")]
    [InlineData("2025-11-15", "[..2025-11-13]", "at most -2 days")]
    [InlineData("[2025-11-15..2025-11-16]", "2025-11-20", "4 to 5 days")]
    [InlineData("{2021-08-15,2021-08-31}", "2021-09-01", "1 day")]
    [InlineData("2022~", "2025", "unknown")]
    [InlineData("Y-999999", "2021~", "unknown")]
    public void From_the_end_of_the_earlier_to_the_start_of_the_later(string from, string to, string days) =>
        Assert.Equal(days, EdtfDate.Parse(from).DaysTo(EdtfDate.Parse(to)).ToString());

    [Fact]
    public void To_a_period_it_goes_to_its_nearer_end()
    {
        Assert.Equal(new DayRange(17, 17), EdtfDate.Parse("2021-08-15").DaysTo("2021-09"));
        Assert.Equal(new DayRange(0, 0), EdtfDate.Parse("2021-08-15").DaysTo("2021"));
        Assert.Equal(new DayRange(-227, -227), EdtfDate.Parse("2021-08-15").DaysTo("2020"));
    }

    [Fact]
    public void A_bound_on_the_number_is_asked_for_in_three_values()
    {
        var days = EdtfDate.Parse("2025-10").DaysTo("2025-11-15");

        Assert.Equal(Ternary.Yes, days.AtMost(45));
        Assert.Equal(Ternary.Maybe, days.AtMost(44));
        Assert.Equal(Ternary.No, days.AtMost(14));
        Assert.Equal(Ternary.Yes, days.AtLeast(15));
        Assert.Equal(Ternary.Maybe, days.AtLeast(16));
        Assert.Equal(Ternary.No, days.AtLeast(46));
        Assert.Equal(Ternary.Maybe, default(DayRange).AtMost(3));
        Assert.Equal(Ternary.Maybe, default(DayRange).AtLeast(3));
    }

    [Fact]
    public void The_way_back_has_the_sign_turned()
    {
        Assert.Equal(new DayRange(-45, -15), -new DayRange(15, 45));
        Assert.Equal(new DayRange(null, -15), new DayRange(15, null).Negate());
        Assert.True(new DayRange(3, 3).IsExact);
        Assert.False(default(DayRange).IsExact);
    }

    [Fact]
    public void A_least_above_the_most_is_refused() => Assert.Throws<ArgumentException>(() => new DayRange(2, 1));
}
