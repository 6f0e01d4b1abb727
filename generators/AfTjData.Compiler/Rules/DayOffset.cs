using AfTjData.Shared;

namespace AfTjData.Compiler.Rules;

/// <summary>How many days an offset moves a date by: a range, because months and years differ in length.</summary>
internal readonly record struct DayOffset(long Least, long Most)
{
    /// <summary>The offset that a quantity names; null if it names no whole number of days, weeks, months or years.</summary>
    /// <remarks>A bound other than exactly moves one end out of sight: nothing can then be checked on that side.</remarks>
    public static DayOffset? Of(QuantityValue quantity)
    {
        // A century away is further than any text of the corpus reaches, and keeps the sums far from overflow.
        const decimal Limit = 36_525m;
        (decimal Shortest, decimal Longest)? unit = quantity.Unit.Code switch
        {
            "d" => (1, 1),
            "wk" => (7, 7),
            "mo" => (28, 31),
            "a" => (365, 366),
            _ => null,
        };
        if (unit is not var (shortest, longest) || (quantity.Lower ?? quantity.Upper) is not { } low)
            return null;
        var high = quantity.Upper ?? quantity.Lower ?? low;
        if (Math.Abs(low) > Limit || Math.Abs(high) > Limit)
            return null;
        var ends = new[] { low * shortest, low * longest, high * shortest, high * longest };
        // "About" and one-sided bounds leave a year of room: enough not to accuse a text of what it did not say.
        var room = quantity.Bound is QuantityBoundKind.Exactly or QuantityBoundKind.Between ? 0 : 366;
        return new DayOffset((long)Math.Floor(ends.Min()) - room, (long)Math.Ceiling(ends.Max()) + room);
    }
}
