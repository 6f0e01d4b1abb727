namespace AfTjData;

/// <summary>How fine a date is known: the finest part of it that is written out whole.</summary>
/// <remarks>
/// The greater the number, the finer the date; the numbers never change. EDTF speaks of the form of a date
/// (<c>1985-04-XX</c> has the form of a day); this speaks of what is known, so that date is known to the month.
/// </remarks>
public enum EdtfPrecision
{
    /// <summary>Nothing is known: only the default value of <see cref="EdtfDate"/> has this.</summary>
    Unknown = 0,

    /// <summary>A hundred years, the last two digits of the year unspecified: <c>20XX</c>.</summary>
    Century = 1,

    /// <summary>Ten years, the last digit of the year unspecified: <c>199X</c>.</summary>
    Decade = 2,

    /// <summary>A year: <c>2021</c>, <c>2021-XX</c>.</summary>
    Year = 3,

    /// <summary>A season of a year: <c>2021-22</c>.</summary>
    Season = 4,

    /// <summary>A month: <c>2021-08</c>, <c>2021-08-XX</c>.</summary>
    Month = 5,

    /// <summary>A day: <c>2021-08-15</c>.</summary>
    Day = 6,

    /// <summary>A second: <c>2021-08-15T14:30:00+04:30</c>.</summary>
    Time = 7,
}
