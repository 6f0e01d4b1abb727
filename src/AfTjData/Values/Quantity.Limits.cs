namespace AfTjData;

/// <content>Limits of several quantities set beside each other, for policies that choose one value of many.</content>
public sealed partial class Quantity
{
    /// <summary>The order of the lower limits, where a quantity without one comes first.</summary>
    /// <param name="other">A quantity that mixes with this one.</param>
    /// <remarks>Neither may be a size word, except that two equal ones are in no order.</remarks>
    internal int CompareLowerTo(Quantity other)
    {
        if (this == other)
            return 0;
        var (mine, others) = (RangeIn(other.Value.Unit).Lower, other.RangeIn(other.Value.Unit).Lower);
        return (mine, others) switch
        {
            ({ } lower, { } otherLower) => lower.CompareTo(otherLower),
            _ => (mine is null ? 0 : 1) - (others is null ? 0 : 1),
        };
    }

    /// <summary>Whether another quantity says the same with another unit or not: the same bound, and the same numbers.</summary>
    internal bool SaysTheSameAs(Quantity other)
    {
        if (this == other)
            return true;
        if (!MixesWith(other) || Bound != other.Bound || Bound == QuantityBound.SizeWord)
            return false;
        var (mine, others) = (RangeIn(other.Value.Unit), other.RangeIn(other.Value.Unit));
        return AreSame(mine.Lower, others.Lower) && AreSame(mine.Upper, others.Upper);
    }

    /// <summary>The narrowest range that holds all, in the unit of the first; null if no end is known of all.</summary>
    /// <param name="quantities">Quantities that mix, none of them a size word. One that is about a number counts as the number.</param>
    internal static Quantity? HullOf(List<Quantity> quantities)
    {
        var unit = quantities[0].Value.Unit;
        var ranges = quantities.ConvertAll(q => q.RangeIn(unit));
        ExactNumber? lower = ranges.Exists(r => r.Lower is null) ? null : ranges.Min(r => r.Lower!.Value);
        ExactNumber? upper = ranges.Exists(r => r.Upper is null) ? null : ranges.Max(r => r.Upper!.Value);
        if (lower is null && upper is null)
            return null;

        // An end is out of the range if every reading that has it leaves it out.
        var isStrict = (upper is null && ranges.TrueForAll(r => r.IsStrict || !AreSame(r.Lower, lower)))
            || (lower is null && ranges.TrueForAll(r => r.IsStrict || !AreSame(r.Upper, upper)));
        return Of(new QuantityRange(lower, upper, isStrict, IsAbout: false).ToValue(unit));
    }

    private static bool AreSame(ExactNumber? one, ExactNumber? other) =>
        one is { } number ? other is { } otherNumber && number.CompareTo(otherNumber) == 0 : other is null;
}
