namespace AfTjData.Shared;

/// <summary>The Gregorian calendar, carried back before its introduction (proleptic), with a year 0000, as ISO 8601 has it.</summary>
internal static class EdtfCalendar
{
    /// <summary>Whether a year has a 29 February.</summary>
    public static bool IsLeapYear(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>How many days a month has.</summary>
    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>Days since 0001-01-01, which is 0; days before it are negative.</summary>
    public static long DayNumber(long year, int month, int day)
    {
        // The year is taken to begin in March, so that the leap day is its last day and month lengths follow one formula.
        var marchYear = month <= 2 ? year - 1 : year;
        var cycle = (marchYear >= 0 ? marchYear : marchYear - 399) / 400;
        var yearOfCycle = marchYear - cycle * 400;
        var dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        var dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear;

        // 306 days lie between 1 March of year 0000 and 0001-01-01.
        return cycle * 146097 + dayOfCycle - 306;
    }
}
