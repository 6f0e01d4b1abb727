using System.Diagnostics.CodeAnalysis;

namespace AfTjData.Shared;

/// <summary>Reads a single date: a year, perhaps a month or season, a day and a time, with unspecified digits and qualifiers.</summary>
internal static class EdtfPointParser
{
    private const int FirstSubYearGrouping = 25;
    private const int LastSubYearGrouping = 41;

    /// <summary>Reads a stretch of a text as one date.</summary>
    /// <param name="scan">The text.</param>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="takesTime">Whether a time may follow the day: it may in a date that stands alone.</param>
    /// <param name="point">The date.</param>
    public static bool TryRead(TextScan scan, int start, int end, bool takesTime, [NotNullWhen(true)] out EdtfPoint? point)
    {
        point = null;
        scan.Window(start, end);
        if (start == end)
            return scan.Fail(start, "a date is missing here; write one such as 2025-11-13");
        var marks = new Marks();
        if (!TryReadMark(scan, out marks.YearLeft) || !EdtfYearParser.TryRead(scan, out var year) || !TryReadMark(scan, out marks.YearRight))
            return false;
        var month = 0;
        var day = 0;
        var time = "";
        if (!scan.AtEnd && !TryReadMonth(scan, year, ref marks, out month))
            return false;
        if (!scan.AtEnd && !TryReadDay(scan, year, month, ref marks, out day))
            return false;
        if (!scan.AtEnd && !TryReadTime(scan, day, takesTime, in marks, out time))
            return false;
        point = marks.Apply(year, month, day, time);
        return true;
    }

    private static bool TryReadMonth(TextScan scan, EdtfYear year, ref Marks marks, out int month)
    {
        month = 0;
        var hyphen = scan.Position;
        if (year.IsLong)
            return scan.Fail(hyphen, "a year with Y stands alone; take out what follows it");
        if (!scan.Take('-'))
            return Unexpected(scan, "after a year stands `-` and a month, or nothing");
        if (!TryReadMark(scan, out marks.MonthLeft))
            return false;
        var at = scan.Position;
        if (!TryReadPair(scan, "month", "MM", out month) || !TryReadMark(scan, out marks.MonthRight))
            return false;
        if (year.UnspecifiedDigits > 0)
            return scan.Fail(hyphen, "after a year with X no month can stand: unspecified digits before others are EDTF level 2, which is not taken here; write the year alone");
        if (month is >= FirstSubYearGrouping and <= LastSubYearGrouping)
            return scan.Fail(at, "the codes 25 to 41 for parts of a year are EDTF level 2, which is not taken here; write a month 01 to 12 or a season 21 to 24");
        return month is EdtfPoint.Unspecified or >= 1 and <= 12 or >= 21 and <= 24
            || scan.Fail(at, "there is no month " + TextChars.Digits(month, 2) + "; months run from 01 to 12, seasons from 21 to 24");
    }

    private static bool TryReadDay(TextScan scan, EdtfYear year, int month, ref Marks marks, out int day)
    {
        day = 0;
        var hyphen = scan.Position;
        if (!scan.Take('-'))
            return Unexpected(scan, "after a month stands `-` and a day, or nothing");
        if (month > 12)
            return scan.Fail(hyphen, "a season has no days; write a month 01 to 12, or leave the day out");
        if (!TryReadMark(scan, out marks.DayLeft))
            return false;
        var at = scan.Position;
        if (!TryReadPair(scan, "day", "DD", out day) || !TryReadMark(scan, out marks.DayRight))
            return false;
        if (day == EdtfPoint.Unspecified)
            return true;
        if (month == EdtfPoint.Unspecified)
            return scan.Fail(at, "after a month XX no day can stand: unspecified digits before others are EDTF level 2, which is not taken here; write XX for the day too");
        var days = EdtfCalendar.DaysInMonth(year.First, month);
        if (day >= 1 && day <= days)
            return true;
        return scan.Fail(at, "there is no day " + TextChars.Digits(day, 2) + " in this month; it has the days 01 to " + TextChars.Digits(days, 2));
    }

    private static bool TryReadTime(TextScan scan, int day, bool takesTime, in Marks marks, out string time)
    {
        time = "";
        var at = scan.Position;
        if (scan.Peek is not ('T' or 't' or ' '))
            return Unexpected(scan, "after a day stands `T` and a time, or nothing");
        if (!takesTime)
            return scan.Fail(at, "the dates of an interval or a set go down to the day; take the time out");
        if (!scan.Take('T'))
            return scan.Fail(at, "between day and time stands a capital T");
        if (day == EdtfPoint.Unspecified)
            return scan.Fail(at, "a time needs a whole day before it; write the day or take the time out");
        return marks.Any
            ? scan.Fail(at, "a date with a time takes no qualifier; take out the qualifier or the time")
            : EdtfTimeParser.TryRead(scan, out time);
    }

    // Two digits or XX.
    private static bool TryReadPair(TextScan scan, string part, string form, out int number)
    {
        number = 0;
        var start = scan.Position;
        var unknown = 0;
        while (TextChars.IsDigit(scan.Peek) || scan.Peek == 'X')
        {
            if (scan.Peek == 'X')
                unknown++;
            scan.Position++;
        }

        var length = scan.Position - start;
        if (length == 0)
            return scan.AtEnd ? scan.Fail(start, "a " + part + " is missing after the hyphen; write " + form + " or take the hyphen out") : Unexpected(scan, "a " + part + " has two digits");
        if (length == 1)
            return scan.Fail(start, "a " + part + " has two digits; write 0" + scan.Since(start));
        if (length > 2)
            return scan.Fail(start, "a " + part + " has two digits, not " + TextChars.Digits(length, 1));
        if (unknown == 1)
            return scan.Fail(start, "a " + part + " with one unspecified digit is EDTF level 2, which is not taken here; write XX");
        number = unknown == 2 ? EdtfPoint.Unspecified : (scan.Text[start] - '0') * 10 + (scan.Text[start + 1] - '0');
        return true;
    }

    private static bool TryReadMark(TextScan scan, out EdtfQualifier mark)
    {
        mark = ToQualifier(scan.Peek);
        if (mark == EdtfQualifier.None)
            return true;
        scan.Position++;
        return ToQualifier(scan.Peek) == EdtfQualifier.None
            || scan.Fail(scan.Position, "two qualifiers stand side by side; write % for uncertain and approximate at once");
    }

    private static EdtfQualifier ToQualifier(char c) => c switch
    {
        '?' => EdtfQualifier.Uncertain,
        '~' => EdtfQualifier.Approximate,
        '%' => EdtfQualifier.Both,
        _ => EdtfQualifier.None,
    };

    /// <summary>Fails over the character at hand, which the grammar has no place for.</summary>
    internal static bool Unexpected(TextScan scan, string rule)
    {
        if (scan.AtEnd)
            return scan.Fail(scan.Position, "the date breaks off; " + rule);
        var c = scan.Peek;
        var remedy = c is 'x' or 'u' ? "an unspecified digit is written with a capital X" : TextChars.Remedy(c) ?? rule;
        return scan.Fail(scan.Position, TextChars.Show(c) + " has no place here; " + remedy);
    }

    // The qualifiers as written, until each part has gathered what is said of it.
    private struct Marks
    {
        public EdtfQualifier YearLeft;
        public EdtfQualifier YearRight;
        public EdtfQualifier MonthLeft;
        public EdtfQualifier MonthRight;
        public EdtfQualifier DayLeft;
        public EdtfQualifier DayRight;

        public readonly bool Any => (YearLeft | YearRight | MonthLeft | MonthRight | DayLeft | DayRight) != EdtfQualifier.None;

        public readonly EdtfPoint Apply(EdtfYear year, int month, int day, string time) => new(
            year,
            month,
            day,
            time,
            YearLeft | YearRight | MonthRight | DayRight,
            MonthLeft | MonthRight | DayRight,
            DayLeft | DayRight);
    }
}
