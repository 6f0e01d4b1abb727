using AfTjData.Shared;

namespace AfTjData;

/// <content>Comparison that answers yes, no or maybe.</content>
public sealed partial class Quantity
{
    /// <summary>Whether this amount is greater than another.</summary>
    /// <remarks>
    /// Yes if it is, whichever numbers the two bounds leave; no if it is not, whichever they leave; maybe otherwise. A size word answers maybe,
    /// and so does about, because how near it comes is not said: <see cref="Read"/> or <see cref="ReadAbout"/> first for more. Units of one dimension are converted
    /// exactly. A count need not be a whole number here: more than 140 may be 140.5.
    /// </remarks>
    /// <param name="other">Another amount.</param>
    /// <returns>Yes, no or maybe.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The units do not mix; the message names both. <see cref="MixesWith"/> says so beforehand.</exception>
    /// <example>
    /// <code>
    /// var guards = Quantity.Parse("more-than 140 {person}");
    /// Console.WriteLine(guards.IsGreaterThan(Quantity.Parse("150 {person}"))); // maybe
    /// Console.WriteLine(guards.IsGreaterThan(Quantity.Parse("140 {person}"))); // yes
    /// </code>
    /// </example>
    public Ternary IsGreaterThan(Quantity other)
    {
        if (!TryRanges(other, out var mine, out var others))
            return Ternary.Maybe;
        if (mine.IsSurelyAbove(others))
            return Ternary.Yes;
        return others.IsSurelyNotBelow(mine) ? Ternary.No : Ternary.Maybe;
    }

    /// <summary>Whether this amount is less than another.</summary>
    /// <inheritdoc cref="IsGreaterThan" path="/remarks|/param|/returns|/exception"/>
    /// <example><code>var fewer = Quantity.Parse("at-most 30 d").IsLessThan(Quantity.Parse("5 wk")); // yes</code></example>
    public Ternary IsLessThan(Quantity other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.IsGreaterThan(this);
    }

    /// <summary>Whether this amount is another or greater.</summary>
    /// <inheritdoc cref="IsGreaterThan" path="/remarks|/param|/returns|/exception"/>
    /// <example><code>var enough = Quantity.Parse("at-least 5 {bazaar}").IsAtLeast(Quantity.Parse("5 {bazaar}")); // yes</code></example>
    public Ternary IsAtLeast(Quantity other) => !IsLessThan(other);

    /// <summary>Whether this amount is another or less.</summary>
    /// <inheritdoc cref="IsGreaterThan" path="/remarks|/param|/returns|/exception"/>
    /// <example><code>var within = Quantity.Parse("between 2 and 3 GW").IsAtMost(Quantity.Parse("3000 MW")); // yes</code></example>
    public Ternary IsAtMost(Quantity other) => !IsGreaterThan(other);

    /// <summary>Whether this amount and another are the same, whatever their units.</summary>
    /// <remarks>
    /// Yes only for two exact numbers; no if the bounds leave no number to both; maybe otherwise, so that at least 5 and at least 5
    /// may be the same. Equality with <c>==</c> asks for the same text instead.
    /// </remarks>
    /// <inheritdoc cref="IsGreaterThan" path="/param|/returns|/exception"/>
    /// <example><code>var same = Quantity.Parse("1 km").SameAs(Quantity.Parse("1000 m")); // yes: although the two are not equal</code></example>
    public Ternary SameAs(Quantity other)
    {
        if (!TryRanges(other, out var mine, out var others))
            return Ternary.Maybe;
        if (mine.IsSurelyAbove(others) || others.IsSurelyAbove(mine))
            return Ternary.No;
        return mine.IsPoint && others.IsPoint && !mine.IsAbout && !others.IsAbout ? Ternary.Yes : Ternary.Maybe;
    }

    private bool TryRanges(Quantity other, out QuantityRange mine, out QuantityRange others)
    {
        ArgumentNullException.ThrowIfNull(other);
        mine = others = default;
        var factor = UnitMixing.Factor(other.Value.Unit, Value.Unit);
        if (Value.Bound == QuantityBoundKind.SizeWord || other.Value.Bound == QuantityBoundKind.SizeWord)
            return false;
        mine = QuantityRange.Of(Value);
        others = QuantityRange.Of(other.Value);
        if (Unit != other.Unit)
            others = others.Times(factor);
        return true;
    }
}
