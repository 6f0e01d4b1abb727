namespace AfTjData;

/// <summary>Sums of many quantities.</summary>
/// <remarks>What they return is new and immutable; they keep nothing.</remarks>
public static class QuantitySums
{
    /// <summary>The sum of quantities, in the unit of the first, as firmly bounded as all of them allow and no more.</summary>
    /// <remarks>The same as adding one after the other, except that nothing is rounded before the end.</remarks>
    /// <param name="quantities">The quantities; at least one.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentNullException">The sequence is null, or one of its members is.</exception>
    /// <exception cref="InvalidOperationException">
    /// There is none, so no unit is known; or units do not mix, one is a size word, or nothing could be said of the sum.
    /// </exception>
    /// <exception cref="OverflowException">The sum has more than 28 digits before the point.</exception>
    /// <example>
    /// <code>
    /// Figure[] shares = [Figures.Casa1000AnnualPowerForAfghanistan, Figures.Casa1000AnnualPowerForPakistan];
    /// Console.WriteLine(shares.Select(f => f.Quantity).Sum()); // 1300 MW/a
    /// </code>
    /// </example>
    public static Quantity Sum(this IEnumerable<Quantity> quantities)
    {
        ArgumentNullException.ThrowIfNull(quantities);
        return Quantity.SumOf(quantities, null);
    }

    /// <summary>The sum of quantities in a unit, as firmly bounded as all of them allow and no more; zero of the unit if there are none.</summary>
    /// <inheritdoc cref="Sum(IEnumerable{Quantity})" path="/remarks|/returns"/>
    /// <param name="quantities">The quantities.</param>
    /// <param name="unit">The code of the unit that the sum is to have.</param>
    /// <exception cref="ArgumentNullException">The sequence or the unit is null, or a member is.</exception>
    /// <exception cref="FormatException">The unit is none that the dataset knows; the message names the nearest.</exception>
    /// <exception cref="InvalidOperationException">Units do not mix, one is a size word, or nothing could be said of the sum.</exception>
    /// <exception cref="OverflowException">The sum has more than 28 digits before the point.</exception>
    /// <example><code>var killed = Array.Empty&lt;Quantity&gt;().Sum("{person}"); // 0 {person}</code></example>
    public static Quantity Sum(this IEnumerable<Quantity> quantities, string unit)
    {
        ArgumentNullException.ThrowIfNull(quantities);
        return Quantity.SumOf(quantities, Quantity.ReadUnit(unit));
    }
}
