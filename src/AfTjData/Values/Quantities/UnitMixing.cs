using AfTjData.Shared;

namespace AfTjData;

/// <summary>Which units go together, and what one is in the other.</summary>
internal static class UnitMixing
{
    /// <summary>Whether amounts in the two units can be converted into each other.</summary>
    public static bool Mix(UnitValue left, UnitValue right) =>
        Mix(left.Top, right.Top) && (left.Per, right.Per) switch
        {
            (null, null) => true,
            ({ } one, { } other) => Mix(one, other),
            _ => false,
        };

    /// <summary>How many of one unit another is, exactly.</summary>
    /// <exception cref="InvalidOperationException">The two do not mix; the message names both and says why.</exception>
    public static ExactNumber Factor(UnitValue from, UnitValue to)
    {
        if (from.Code == to.Code)
            return new ExactNumber(1);
        if (!Mix(from, to))
            throw new InvalidOperationException(Refusal(from, to));
        var factor = new ExactNumber(from.Top.Factor) / new ExactNumber(to.Top.Factor);
        return from.Per is null ? factor : factor * new ExactNumber(to.Per!.Factor) / new ExactNumber(from.Per.Factor);
    }

    private static bool Mix(UnitPart left, UnitPart right) => left.Dimension == right.Dimension && left.Of == right.Of;

    private static string Refusal(UnitValue left, UnitValue right)
    {
        var both = $"`{left.Code}` and `{right.Code}` do not mix: ";
        if (left.Dimension != right.Dimension)
            return $"{both}the one measures {left.Dimension}, the other {right.Dimension}.";
        var (one, other) = left.Top.Of != right.Top.Of ? (left.Top, right.Top) : (left.Per!, right.Per!);
        return one.Dimension == UnitTable.Count
            ? $"{both}{one.Code} and {other.Code} count different things."
            : $"{both}{one.Code} and {other.Code} are different currencies, and no rate of exchange is known here.";
    }
}
