namespace AfTjData.Shared;

/// <summary>A single date of EDTF: a year and perhaps a month or season, a day, a time; digits may be unspecified, parts qualified.</summary>
/// <remarks>Immutable. Made by the parser alone, which sees to it that the parts fit together.</remarks>
internal sealed class EdtfPoint
{
    /// <summary>The value of <see cref="Month"/> or <see cref="Day"/> that stands for <c>XX</c>.</summary>
    public const int Unspecified = -1;

    public EdtfPoint(EdtfYear year, int month, int day, string time, EdtfQualifier yearQualifier, EdtfQualifier monthQualifier, EdtfQualifier dayQualifier)
    {
        Year = year;
        Month = month;
        Day = day;
        Time = time;
        YearQualifier = yearQualifier;
        MonthQualifier = monthQualifier;
        DayQualifier = dayQualifier;
        EarliestDay = FirstDay();
        LatestDay = LastDay();
    }

    /// <summary>The year.</summary>
    public EdtfYear Year { get; }

    /// <summary>The month 1 to 12, the season 21 to 24, <see cref="Unspecified"/>, or 0 where the date ends before it.</summary>
    public int Month { get; }

    /// <summary>The day of the month, <see cref="Unspecified"/>, or 0 where the date ends before it.</summary>
    public int Day { get; }

    /// <summary>The time with its leading <c>T</c> and its shift from UTC, or an empty text.</summary>
    public string Time { get; }

    /// <summary>What is said of the year.</summary>
    public EdtfQualifier YearQualifier { get; }

    /// <summary>What is said of the month or season.</summary>
    public EdtfQualifier MonthQualifier { get; }

    /// <summary>What is said of the day.</summary>
    public EdtfQualifier DayQualifier { get; }

    /// <summary>Whether <see cref="Month"/> is a season.</summary>
    public bool IsSeason => Month > 12;

    /// <summary>Whether any digit is unspecified.</summary>
    public bool HasUnspecified => Year.UnspecifiedDigits > 0 || Month == Unspecified || Day == Unspecified;

    /// <summary>What is said of any part.</summary>
    public EdtfQualifier Qualifiers => YearQualifier | MonthQualifier | DayQualifier;

    /// <summary>How many of year, month and day are written.</summary>
    public int Components => Day != 0 ? 3 : Month != 0 ? 2 : 1;

    /// <summary>The first day that the digits allow, in days since 0001-01-01.</summary>
    public long EarliestDay { get; }

    /// <summary>The last day that the digits allow, in days since 0001-01-01.</summary>
    public long LatestDay { get; }

    /// <summary>The finest part that is written out whole.</summary>
    public EdtfGrain Grain =>
        Time.Length > 0 ? EdtfGrain.Time
        : Day > 0 ? EdtfGrain.Day
        : IsSeason ? EdtfGrain.Season
        : Month > 0 ? EdtfGrain.Month
        : Year.UnspecifiedDigits == 1 ? EdtfGrain.Decade
        : Year.UnspecifiedDigits == 2 ? EdtfGrain.Century
        : EdtfGrain.Year;

    /// <summary>The canonical text.</summary>
    public override string ToString() => EdtfWriter.Write(this);

    // Seasons are whole months of the northern half of the world, spring from March; winter runs into the next year.
    // EDTF itself leaves open which days a season has.
    private long FirstDay()
    {
        var month = IsSeason ? (Month - 20) * 3 : Math.Max(Month, 1);
        return EdtfCalendar.DayNumber(Year.First, month, Math.Max(Day, 1));
    }

    private long LastDay()
    {
        var year = Year.Last;
        var month = Month > 0 ? Month : 12;
        if (IsSeason)
        {
            month = (Month - 20) * 3 + 2;
            if (month > 12)
            {
                month -= 12;
                year++;
            }
        }

        return EdtfCalendar.DayNumber(year, month, Day > 0 ? Day : EdtfCalendar.DaysInMonth(year, month));
    }
}
