using Xunit;

namespace AfTjData.Tests.Time;

/// <summary>A date against a stretch of the calendar, all days of which are meant.</summary>
public sealed class EdtfPeriodTests
{
    [Theory]
    [InlineData("2025-11", "2025", "yes")]
    [InlineData("2025", "2025", "yes")]
    [InlineData("2025-11", "2025-11-15", "maybe")]
    [InlineData("2025-11-15", "2025-11", "yes")]
    [InlineData("2025/2026", "2025", "yes")]
    [InlineData("[2025-11-15..2025-11-16]", "2025", "yes")]
    [InlineData("[..2025-11-13]", "2025", "maybe")]
    [InlineData("[2024-03..2025-01]", "2025", "maybe")]
    [InlineData("../2021-11", "2021", "yes")]
    [InlineData("../2021-11", "2020", "maybe")]
    [InlineData("2022~", "2022", "maybe")]
    [InlineData("2026", "2025", "no")]
    [InlineData("1995", "199X", "yes")]
    [InlineData("1985", "../1991", "yes")]
    [InlineData("2001", "1991/..", "yes")]
    public void Overlap(string date, string period, string expected) => Assert.Equal(expected, EdtfDate.Parse(date).Overlaps(period).ToString());

    [Theory]
    [InlineData("2021-08", "2021-08/2021-12", "yes")]
    [InlineData("2021-12-31", "2021-08/2021-12", "yes")]
    [InlineData("2021", "2021-08/2021-12", "maybe")]
    [InlineData("2021-07-31", "2021-08/2021-12", "no")]
    [InlineData("2021-08/..", "2021-08/2021-12", "maybe")]
    [InlineData("2021-07/2021-09", "2021-08/2021-12", "no")]
    [InlineData("../2021", "../2021", "yes")]
    [InlineData("2021/..", "2021/..", "yes")]
    public void Within(string date, string period, string expected) => Assert.Equal(expected, EdtfDate.Parse(date).Within(period).ToString());

    [Theory]
    [InlineData("2021-08/2024-07", "2022", "yes")]
    [InlineData("2021-08/2024-07", "2024-07", "maybe")]
    [InlineData("2021-08/2024-07", "2025", "no")]
    [InlineData("2021/..", "2022", "maybe")]
    [InlineData("2021-08", "2021-08", "maybe")]                      // perhaps it took the whole month
    [InlineData("2021-08-15", "2021-08", "no")]
    public void Contain(string date, string period, string expected) => Assert.Equal(expected, EdtfDate.Parse(date).Contains(period).ToString());

    [Fact]
    public void Before_after_and_the_same()
    {
        Assert.Equal(Ternary.Yes, EdtfDate.Parse("2021-07").IsBefore("2021-08"));
        Assert.Equal(Ternary.No, EdtfDate.Parse("2021-08-01").IsBefore("2021-08"));
        Assert.Equal(Ternary.Yes, EdtfDate.Parse("2022").IsAfter("2021-08/2021-12"));
        Assert.Equal(Ternary.Maybe, EdtfDate.Parse("2021").IsAfter("2021-08"));
        Assert.Equal(Ternary.Yes, EdtfDate.Parse("2021-08-15").SameAs("2021-08-15"));
        Assert.Equal(Ternary.Maybe, EdtfDate.Parse("2021-08").SameAs("2021-08"));
        Assert.Equal(Ternary.No, EdtfDate.Parse("2021-08-XX").SameAs("2021-08"));
    }

    [Fact]
    public void The_same_text_asks_something_else_as_a_period_and_as_a_date()
    {
        var day = EdtfDate.Parse("2025-11-15");

        Assert.Equal(Ternary.Yes, day.Overlaps("2025-11"));
        Assert.Equal(Ternary.Maybe, day.Overlaps(EdtfDate.Parse("2025-11")));
    }

    [Fact]
    public void Periods_asked_of_in_turn_are_not_mixed_up()
    {
        var date = EdtfDate.Parse("2025-11-15");

        foreach (var (period, expected) in new[] { ("2025", Ternary.Yes), ("2024", Ternary.No), ("2025", Ternary.Yes), ("2025-11", Ternary.Yes), ("2024", Ternary.No) })
            Assert.Equal(expected, date.Overlaps(period));
    }

    [Theory]
    [InlineData("", "the text is empty")]
    [InlineData("next year", "no EDTF date", true)]
    [InlineData("2025-13", "there is no month 13")]
    [InlineData("2021~", "approximate or uncertain")]
    [InlineData("2021?/2022", "approximate or uncertain")]
    [InlineData("[..2025-11-13]", "one of several dates")]
    [InlineData("{1960,1961}", "several dates are several periods")]
    [InlineData("2021/", "an end that nobody knows")]
    [InlineData("/2021", "an end that nobody knows")]
    [InlineData("2021-XX", "unspecified month")]
    [InlineData("2021-08-XX", "unspecified day")]
    [InlineData("2021/2022-08-XX", "unspecified day")]
    [InlineData("2021-08-15T12:00:00Z", "take the time out")]
    public void What_names_no_known_days_is_refused_by_name(string period, string why, bool anyReason = false)
    {
        var error = Assert.Throws<FormatException>(() => EdtfDate.Parse("2021").Overlaps(period));

        Assert.Contains($"'{period}' is no period: ", error.Message, StringComparison.Ordinal);
        if (!anyReason)
            Assert.Contains(why, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_question_refuses_alike()
    {
        var date = EdtfDate.Parse("2021");
        Action[] questions =
        [
            () => date.IsBefore("2021~"), () => date.IsAfter("2021~"), () => date.Overlaps("2021~"), () => date.Within("2021~"),
            () => date.Contains("2021~"), () => date.SameAs("2021~"), () => date.RelationsTo("2021~"), () => date.DaysTo("2021~"),
        ];

        Assert.All(questions, question => Assert.Throws<FormatException>(question));
        Assert.Throws<ArgumentNullException>(() => date.Overlaps(null!));
    }
}
