namespace AfTjData;

/// <summary>A stretch of days whose first and last day are known to lie in ranges.</summary>
/// <remarks>
/// Days are counted as in <see cref="EdtfDate.EarliestDay"/>. The range of the first day and that of the last are as narrow as the
/// first coming no later than the last makes them.
/// </remarks>
internal readonly struct Stretch
{
    /// <summary>A day beyond all that EDTF can write, which stands for "nothing bounds it"; sums of several still fit in a number.</summary>
    public const long Far = 1L << 56;

    private Stretch(long firstLow, long firstHigh, long lastLow, long lastHigh, bool isOneDay)
    {
        FirstLow = firstLow;
        FirstHigh = Math.Min(firstHigh, lastHigh);
        LastLow = Math.Max(lastLow, firstLow);
        LastHigh = lastHigh;
        IsOneDay = isOneDay;
    }

    /// <summary>The stretch of which nothing is known.</summary>
    public static Stretch Unknown => new(-Far, Far, -Far, Far, isOneDay: false);

    /// <summary>The earliest that the first day can be.</summary>
    public long FirstLow { get; }

    /// <summary>The latest that the first day can be.</summary>
    public long FirstHigh { get; }

    /// <summary>The earliest that the last day can be.</summary>
    public long LastLow { get; }

    /// <summary>The latest that the last day can be.</summary>
    public long LastHigh { get; }

    /// <summary>Whether the first day is the last.</summary>
    public bool IsOneDay { get; }

    /// <summary>Some day or days, it is not known which, none outside of a range.</summary>
    public static Stretch Somewhere(DaySpan days, bool isOneDay) => new(days.Low, days.High, days.Low, days.High, isOneDay);

    /// <summary>From some day of one range to some day of another.</summary>
    public static Stretch FromTo(DaySpan first, DaySpan last) => new(first.Low, first.High, last.Low, last.High, isOneDay: false);

    /// <summary>All days from one to another.</summary>
    public static Stretch Whole(long first, long last) => new(first, first, last, last, isOneDay: false);

    /// <summary>From the start of whichever of two starts first to the end of whichever ends last.</summary>
    public static Stretch Hull(in Stretch a, in Stretch b) => new(
        Math.Min(a.FirstLow, b.FirstLow),
        Math.Min(a.FirstHigh, b.FirstHigh),
        Math.Max(a.LastLow, b.LastLow),
        Math.Max(a.LastHigh, b.LastHigh),
        isOneDay: false);
}
