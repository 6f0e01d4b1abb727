using AfTjData.Shared;

namespace AfTjData;

/// <summary>The days among which a day lies that a date speaks of.</summary>
/// <param name="low">The first of them.</param>
/// <param name="high">The last of them.</param>
internal readonly struct DaySpan(long low, long high)
{
    /// <summary>Any day at all.</summary>
    public static DaySpan Unbounded => new(-Stretch.Far, Stretch.Far);

    /// <summary>The first of the days.</summary>
    public long Low { get; } = low;

    /// <summary>The last of the days.</summary>
    public long High { get; } = high;

    /// <summary>The days of a date as far as they are firm: a qualified part bounds nothing, the parts to its left still do.</summary>
    /// <remarks>
    /// EDTF gives no width to "approximately" and "perhaps", and none is made up here: a qualified year leaves no bound, a
    /// qualified month leaves the year, a qualified day the month.
    /// </remarks>
    public static DaySpan Of(EdtfPoint? point)
    {
        if (point is null || point.YearQualifier != EdtfQualifier.None)
            return Unbounded;
        if (point.MonthQualifier != EdtfQualifier.None || (point.DayQualifier != EdtfQualifier.None && point.Month == EdtfPoint.Unspecified))
        {
            // Winter runs on into the next year, which the months of its own year do not cover.
            var endOfYear = EdtfCalendar.DayNumber(point.Year.Last, 12, 31);
            return new DaySpan(EdtfCalendar.DayNumber(point.Year.First, 1, 1), Math.Max(endOfYear, point.LatestDay));
        }

        if (point.DayQualifier == EdtfQualifier.None)
            return new DaySpan(point.EarliestDay, point.LatestDay);
        var year = point.Year.First;
        return new DaySpan(EdtfCalendar.DayNumber(year, point.Month, 1), EdtfCalendar.DayNumber(year, point.Month, EdtfCalendar.DaysInMonth(year, point.Month)));
    }

    /// <summary>From the first day of one to the last day of the other.</summary>
    public static DaySpan Over(EdtfPoint? first, EdtfPoint? last) => new(Of(first).Low, Of(last).High);
}
