namespace AfTjData.Tool.Timelines;

/// <summary>The stretch of the calendar under which a timeline puts a date: a month, where the date is coarser a year, a decade, a century or several years.</summary>
/// <param name="Unit">How long it is.</param>
/// <param name="First">Its first day; meaningless without a known one.</param>
/// <param name="Last">Its last day.</param>
internal readonly record struct TimelineSpan(SpanUnit Unit, DateOnly First, DateOnly Last) : IComparable<TimelineSpan>
{
    private const int YearsOfDecade = 10;
    private const int YearsOfCentury = 100;

    /// <summary>Where a date belongs: in the smallest stretch that surely holds it. What lasts belongs where it begins.</summary>
    public static TimelineSpan Of(EdtfDate when)
    {
        if (when is { IsInterval: true, Earliest: not null })
            when = EdtfDate.Parse(when.Text[..when.Text.IndexOf('/', StringComparison.Ordinal)]);
        // An open side leaves the day of one of several unknown, however near the other side is.
        if (when.Earliest is not { } first || when.Latest is not { } last)
            return new TimelineSpan(SpanUnit.Unknown, DateOnly.MaxValue, DateOnly.MaxValue);
        return Of(first, last, when.Precision);
    }

    /// <summary>The order of time; of two that begin together, the longer comes first, and what has no known day comes last.</summary>
    public int CompareTo(TimelineSpan other)
    {
        var order = First.CompareTo(other.First);
        return order != 0 ? order : other.Last.CompareTo(Last);
    }

    private static TimelineSpan Of(DateOnly first, DateOnly last, EdtfPrecision precision)
    {
        if ((first.Year, first.Month) == (last.Year, last.Month))
            return new TimelineSpan(SpanUnit.Month, Day(first.Year, first.Month), Day(first.Year, first.Month).AddMonths(1).AddDays(-1));
        // A winter ends in the next year and is still named after the year in which it begins.
        if (first.Year == last.Year || precision == EdtfPrecision.Season)
            return Years(SpanUnit.Year, first.Year, 1);
        if (first.Year / YearsOfDecade == last.Year / YearsOfDecade && precision == EdtfPrecision.Decade)
            return Years(SpanUnit.Decade, first.Year - (first.Year % YearsOfDecade), YearsOfDecade);
        return precision == EdtfPrecision.Century
            ? Years(SpanUnit.Century, first.Year - (first.Year % YearsOfCentury), YearsOfCentury)
            : Years(SpanUnit.Years, first.Year, last.Year - first.Year + 1);
    }

    private static TimelineSpan Years(SpanUnit unit, int year, int years) =>
        new(unit, Day(Math.Max(year, 1), 1), new DateOnly(year + years - 1, 12, 31));

    private static DateOnly Day(int year, int month) => new(year, month, 1);
}

/// <summary>How long a stretch of a timeline is.</summary>
internal enum SpanUnit
{
    /// <summary>A month.</summary>
    Month = 1,

    /// <summary>A year.</summary>
    Year = 2,

    /// <summary>A decade.</summary>
    Decade = 3,

    /// <summary>A century.</summary>
    Century = 4,

    /// <summary>Several years that are no decade and no century.</summary>
    Years = 5,

    /// <summary>No first or no last day is known.</summary>
    Unknown = 6,
}
