using AfTjData.Shared;
using Xunit;

namespace AfTjData.Tests.Values;

/// <summary>What is refused, with what words, and where the finger points.</summary>
public sealed class EdtfRejectedTests
{
    [Theory]
    [InlineData("", 0, "the text is empty; write a date such as 2025, 2025-11 or 2025-11-13")]
    [InlineData("soon", 0, "`s` has no place here; a date begins with a year of four digits")]
    [InlineData(" 2025", 0, "a space has no place here; take the white space out")]
    [InlineData("2025 ", 4, "a space has no place here; take the white space out")]
    [InlineData("2025\u201311", 4, "U+2013 has no place here; write the plain hyphen `-`")]
    [InlineData("\u0662\u0660\u0662\u0665", 0, "U+0662 has no place here; write the digits 0 to 9")]
    [InlineData("2025\0", 4, "U+0000 has no place here; after a year stands `-` and a month, or nothing")]
    [InlineData("2025/11/13", 7, "an interval has one `/`; take the second out")]
    [InlineData("2025.11.13", 4, "`.` has no place here; after a year stands `-` and a month, or nothing")]
    [InlineData("+2025", 0, "a year has no plus sign; take it out")]
    [InlineData("-", 1, "the date breaks off; a date begins with a year of four digits")]
    public void Texts_that_are_no_date(string text, int offset, string error) => Check(text, offset, error);

    [Theory]
    [InlineData("5", 0, "a year has four digits; write 0005")]
    [InlineData("19", 0, "a year has four digits; write 0019, or 19XX for the century")]
    [InlineData("199", 0, "a year has four digits; write 0199, or 199X for the decade")]
    [InlineData("12345", 0, "a year has four digits; write Y before a longer one")]
    [InlineData("202511", 0, "a year has four digits; put a hyphen between year and month")]
    [InlineData("20251113", 0, "a year has four digits; put hyphens between year, month and day")]
    [InlineData("-44", 1, "a year has four digits; write 0044, or 44XX for the century")]
    [InlineData("-0000", 0, "the year 0000 has no minus sign; take it out")]
    [InlineData("19X", 0, "a year has four digits; write the missing ones too")]
    [InlineData("201x", 3, "`x` has no place here; an unspecified digit is written with a capital X")]
    [InlineData("201u", 3, "`u` has no place here; an unspecified digit is written with a capital X")]
    [InlineData("Y2004", 1, "Y stands before a year of more than four digits that does not begin with 0; write a shorter one in four digits without Y")]
    [InlineData("Y02004", 1, "Y stands before a year of more than four digits that does not begin with 0; write a shorter one in four digits without Y")]
    [InlineData("Y1000000000000", 1, "a year has 12 digits at most")]
    [InlineData("Y99999999999999999999999999", 1, "a year has 12 digits at most")]
    [InlineData("Y1700XX", 5, "a year with Y takes no X; write all its digits")]
    [InlineData("Y17000-05", 6, "a year with Y stands alone; take out what follows it")]
    [InlineData("y17000", 0, "before a long year stands a capital Y")]
    public void Years(string text, int offset, string error) => Check(text, offset, error);

    [Theory]
    [InlineData("2025-00", 5, "there is no month 00; months run from 01 to 12, seasons from 21 to 24")]
    [InlineData("2025-13", 5, "there is no month 13; months run from 01 to 12, seasons from 21 to 24")]
    [InlineData("2025-20", 5, "there is no month 20; months run from 01 to 12, seasons from 21 to 24")]
    [InlineData("2025-42", 5, "there is no month 42; months run from 01 to 12, seasons from 21 to 24")]
    [InlineData("2025-1", 5, "a month has two digits; write 01")]
    [InlineData("2025-011", 5, "a month has two digits, not 3")]
    [InlineData("2025-", 5, "a month is missing after the hyphen; write MM or take the hyphen out")]
    [InlineData("2025-Nov", 5, "`N` has no place here; a month has two digits")]
    [InlineData("2025-01-", 8, "a day is missing after the hyphen; write DD or take the hyphen out")]
    [InlineData("2025-01-9", 8, "a day has two digits; write 09")]
    [InlineData("2025-01-32", 8, "there is no day 32 in this month; it has the days 01 to 31")]
    [InlineData("2025-04-31", 8, "there is no day 31 in this month; it has the days 01 to 30")]
    [InlineData("2025-02-29", 8, "there is no day 29 in this month; it has the days 01 to 28")]
    [InlineData("1900-02-29", 8, "there is no day 29 in this month; it has the days 01 to 28")]
    [InlineData("2024-02-30", 8, "there is no day 30 in this month; it has the days 01 to 29")]
    [InlineData("2025-01-00", 8, "there is no day 00 in this month; it has the days 01 to 31")]
    [InlineData("2001-21-03", 7, "a season has no days; write a month 01 to 12, or leave the day out")]
    [InlineData("2025-01-01-01", 10, "`-` has no place here; after a day stands `T` and a time, or nothing")]
    public void Months_and_days(string text, int offset, string error) => Check(text, offset, error);

    [Theory]
    [InlineData("Y-17E7", 4, "a year with an exponent is EDTF level 2, which is not taken here; write all its digits after Y")]
    [InlineData("1950S2", 4, "significant digits (S) are EDTF level 2 and not taken here; write X for the digits that are not known, or ~")]
    [InlineData("Y171010000S3", 10, "significant digits (S) are EDTF level 2 and not taken here; write X for the digits that are not known, or ~")]
    [InlineData("2001-25", 5, "the codes 25 to 41 for parts of a year are EDTF level 2, which is not taken here; write a month 01 to 12 or a season 21 to 24")]
    [InlineData("2001-41", 5, "the codes 25 to 41 for parts of a year are EDTF level 2, which is not taken here; write a month 01 to 12 or a season 21 to 24")]
    [InlineData("1XXX", 0, "more than two X in a year are EDTF level 2, which is not taken here; write an interval, as in 1000/1999")]
    [InlineData("XXXX-12-25", 0, "more than two X in a year are EDTF level 2, which is not taken here; write an interval, as in 1000/1999")]
    [InlineData("1X99", 2, "a digit after X is EDTF level 2, which is not taken here; only the last digits of a year may be X")]
    [InlineData("156X-12-25", 4, "after a year with X no month can stand: unspecified digits before others are EDTF level 2, which is not taken here; write the year alone")]
    [InlineData("15XX-XX", 4, "after a year with X no month can stand: unspecified digits before others are EDTF level 2, which is not taken here; write the year alone")]
    [InlineData("1984-1X", 5, "a month with one unspecified digit is EDTF level 2, which is not taken here; write XX")]
    [InlineData("1984-04-1X", 8, "a day with one unspecified digit is EDTF level 2, which is not taken here; write XX")]
    [InlineData("1985-XX-12", 8, "after a month XX no day can stand: unspecified digits before others are EDTF level 2, which is not taken here; write XX for the day too")]
    public void The_rest_of_level_2_by_name(string text, int offset, string error) => Check(text, offset, error);

    [Theory]
    [InlineData("2004?~", 5, "two qualifiers stand side by side; write % for uncertain and approximate at once")]
    [InlineData("??2004", 1, "two qualifiers stand side by side; write % for uncertain and approximate at once")]
    [InlineData("2004-06-11?T10:00:00", 11, "a date with a time takes no qualifier; take out the qualifier or the time")]
    [InlineData("2004-06-11T10:00:00?", 19, "a date with a time takes no qualifier; take out the qualifier or the time")]
    [InlineData("2004-?", 6, "a month is missing after the hyphen; write MM or take the hyphen out")]
    [InlineData("?", 1, "the date breaks off; a date begins with a year of four digits")]
    public void Qualifiers(string text, int offset, string error) => Check(text, offset, error);

    [Theory]
    [InlineData("2004-06-11T", 11, "the date breaks off; a time is written THH:MM:SS")]
    [InlineData("2004-06-11T10", 13, "EDTF has times with minutes and seconds only; where they are not known leave the time out")]
    [InlineData("2004-06-11T10:00", 16, "EDTF has times with seconds only; where they are not known leave the time out")]
    [InlineData("2004-06-11T24:00:00", 11, "there is no hour 24; it is 23 at most")]
    [InlineData("2004-06-11T10:60:00", 14, "there is no minute 60; it is 59 at most")]
    [InlineData("2004-06-11T10:00:60", 17, "there is no second 60; it is 59 at most")]
    [InlineData("2004-06-11T10:00:00.5", 19, "EDTF has no fractions of a second; take them out")]
    [InlineData("2004-06-11T10:00:00ZZ", 20, "`Z` has no place here; nothing follows Z")]
    [InlineData("2004-06-11T10:00:00-00:00", 19, "no shift from UTC is written Z")]
    [InlineData("2004-06-11T10:00:00+15", 20, "there is no hour of a shift 15; it is 14 at most")]
    [InlineData("2004-06-11T10:00:00+14:30", 19, "a shift from UTC is at most 14 hours")]
    [InlineData("2004-06-11 10:00:00", 10, "between day and time stands a capital T")]
    [InlineData("2004-06-XXT10:00:00", 10, "a time needs a whole day before it; write the day or take the time out")]
    [InlineData("2004-06T10:00:00", 7, "`T` has no place here; after a month stands `-` and a day, or nothing")]
    [InlineData("2004-06-11T10:00:00/2005", 10, "the dates of an interval or a set go down to the day; take the time out")]
    public void Times(string text, int offset, string error) => Check(text, offset, error);

    [Theory]
    [InlineData("/", 0, "an interval needs a date at one end at least; where neither is known leave the whole date out")]
    [InlineData("../..", 0, "an interval needs a date at one end at least; where neither is known leave the whole date out")]
    [InlineData("2005/2004", 5, "the interval ends before it starts; put the earlier date first")]
    [InlineData("2004-06-12/2004-06-11", 11, "the interval ends before it starts; put the earlier date first")]
    [InlineData("2004/open", 5, "an open end is written `..`")]
    [InlineData("unknown/2004", 0, "an end that nobody knows is left empty, as in 1985/")]
    [InlineData("2004/2005-13", 10, "there is no month 13; months run from 01 to 12, seasons from 21 to 24")]
    [InlineData("2004/[2005,2006]", 5, "`[` has no place here; a date begins with a year of four digits")]
    public void Intervals(string text, int offset, string error) => Check(text, offset, error);

    [Theory]
    [InlineData("[1667,1668", 10, "the set is not closed; write `]` at its end")]
    [InlineData("{1667,1668]", 11, "the set is not closed; write `}` at its end")]
    [InlineData("[1667,1668]?", 11, "nothing may follow the `]` that closes a set")]
    [InlineData("[]", 1, "a date is missing in the set; write one or take the comma out")]
    [InlineData("[1667,]", 6, "a date is missing in the set; write one or take the comma out")]
    [InlineData("[1667, 1668]", 6, "a space has no place here; take the white space out")]
    [InlineData("[1667]", 0, "a set of one date is that date; write it without brackets")]
    [InlineData("{1668,1667,1668}", 0, "the set names 1668 twice; take one out")]
    [InlineData("[..]", 1, "`..` in a set needs a date beside it, as in [..1984] or [1984..]")]
    [InlineData("[1667,..1668]", 6, "only the first member of a set may begin with `..`")]
    [InlineData("[1667..,1668]", 5, "only the last member of a set may end in `..`")]
    [InlineData("[1672..1670]", 7, "the run does not end after it starts; put the earlier date first")]
    [InlineData("[1670..1670]", 7, "the run does not end after it starts; put the earlier date first")]
    [InlineData("[1670..1672-05]", 7, "both ends of a run in a set are years, or months, or days; write the second like the first")]
    [InlineData("[167X..1690]", 1, "a run in a set begins with a whole year, month or day, without X and no season")]
    [InlineData("[1670-05..1670-22]", 10, "a run in a set ends with a whole year, month or day, without X and no season")]
    [InlineData("[1667/1668,1670]", 5, "a set holds no interval; write `..` between the first and the last date of a run")]
    [InlineData("[1667,1668-13]", 11, "there is no month 13; months run from 01 to 12, seasons from 21 to 24")]
    public void Sets(string text, int offset, string error) => Check(text, offset, error);

    [Fact]
    public void The_exception_says_what_and_where()
    {
        var exception = Assert.Throws<FormatException>(() => EdtfDate.Parse("2025-13"));

        Assert.Equal("'2025-13' is no EDTF date: there is no month 13; months run from 01 to 12, seasons from 21 to 24 (at offset 5).", exception.Message);
    }

    [Fact]
    public void The_exception_does_not_repeat_a_long_text() =>
        Assert.True(Assert.Throws<FormatException>(() => EdtfDate.Parse(new string('9', 100_000))).Message.Length < 300);

    private static void Check(string text, int offset, string error)
    {
        Assert.False(EdtfParser.TryParse(text, out var value, out var message, out var at));
        Assert.Null(value);
        Assert.Equal(error, message);
        Assert.Equal(offset, at);
        Assert.False(EdtfDate.TryParse(text, out var date));
        Assert.True(date.IsEmpty);
    }
}
