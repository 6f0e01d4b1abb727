using AfTjData.Shared;

namespace AfTjData;

/// <summary>The numbers that a quantity allows, without its unit and before rounding: what its arithmetic is done on.</summary>
/// <param name="Lower">The lower end; null if open-ended.</param>
/// <param name="Upper">The upper end; null if open-ended.</param>
/// <param name="IsStrict">Whether an end is not itself allowed. Only a range with one end is ever strict, so one flag does for both.</param>
/// <param name="IsAbout">Whether the numbers are near the one named in both ends, and no limits.</param>
internal readonly record struct QuantityRange(ExactNumber? Lower, ExactNumber? Upper, bool IsStrict, bool IsAbout)
{
    /// <summary>The range of a quantity that has a number.</summary>
    public static QuantityRange Of(QuantityValue value) => new(
        value.Lower is { } lower ? new ExactNumber(lower) : null,
        value.Upper is { } upper ? new ExactNumber(upper) : null,
        value.Bound is QuantityBoundKind.MoreThan or QuantityBoundKind.LessThan,
        value.Bound is QuantityBoundKind.About);

    /// <summary>Whether one number is named.</summary>
    public bool IsPoint => Lower is { } lower && Upper is { } upper && lower.CompareTo(upper) == 0;

    /// <summary>Whether nothing can be said of the sum of the two that a quantity could hold.</summary>
    public bool IsLostWith(QuantityRange other) =>
        ((IsAbout || other.IsAbout) && !(IsPoint && other.IsPoint))
        || ((Lower is null || other.Lower is null) && (Upper is null || other.Upper is null));

    /// <summary>The range of all sums.</summary>
    public QuantityRange Plus(QuantityRange other) => new(
        Lower is { } lower && other.Lower is { } otherLower ? lower + otherLower : null,
        Upper is { } upper && other.Upper is { } otherUpper ? upper + otherUpper : null,
        IsStrict || other.IsStrict,
        IsAbout || other.IsAbout);

    /// <summary>The range of all products with a number.</summary>
    public QuantityRange Times(ExactNumber factor)
    {
        // Nothing times any amount is nothing, also where the amount has no end.
        if (factor.Sign == 0)
            return new(factor, factor, false, false);
        var lower = Lower is { } low ? low * factor : (ExactNumber?)null;
        var upper = Upper is { } high ? high * factor : (ExactNumber?)null;
        return factor.Sign > 0 ? this with { Lower = lower, Upper = upper } : this with { Lower = upper, Upper = lower };
    }

    /// <summary>The quantity of the range: an end that needs more digits than can be kept is rounded outwards, a number named to the nearest.</summary>
    public QuantityValue ToValue(UnitValue unit)
    {
        if (IsPoint)
        {
            var number = Lower!.Value.ToDecimal(ExactRounding.Nearest);
            return new(IsAbout ? QuantityBoundKind.About : QuantityBoundKind.Exactly, number, number, null, unit);
        }

        var bound = (Lower, Upper) switch
        {
            ({ }, { }) => QuantityBoundKind.Between,
            ({ }, null) => IsStrict ? QuantityBoundKind.MoreThan : QuantityBoundKind.AtLeast,
            _ => IsStrict ? QuantityBoundKind.LessThan : QuantityBoundKind.AtMost,
        };
        return new(bound, Lower?.ToDecimal(ExactRounding.Down), Upper?.ToDecimal(ExactRounding.Up), null, unit);
    }

    /// <summary>Whether every number of this range is above every number of another.</summary>
    public bool IsSurelyAbove(QuantityRange other)
    {
        if (IsAbout || other.IsAbout || Lower is not { } lower || other.Upper is not { } upper)
            return false;
        var order = lower.CompareTo(upper);
        return order > 0 || (order == 0 && (IsStrict || other.IsStrict));
    }

    /// <summary>Whether no number of this range is below any number of another.</summary>
    public bool IsSurelyNotBelow(QuantityRange other) =>
        !IsAbout && !other.IsAbout && Lower is { } lower && other.Upper is { } upper && lower.CompareTo(upper) >= 0;
}
