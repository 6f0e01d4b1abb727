using AfTjData.Shared;

namespace AfTjData;

/// <content>Sums, differences and multiples.</content>
public sealed partial class Quantity
{
    /// <summary>The sum of two quantities, in the unit of the first, as firmly bounded as the two allow and no more.</summary>
    /// <remarks>
    /// <para>
    /// At least 20 and exactly 3 are at least 23; one end that is excluded leaves the end of the sum excluded; spans add end by
    /// end. About stays about, next to exact numbers. What would leave nothing to say is refused: at least this and at most
    /// that, or a number that is only about right and a bound (name a margin with <see cref="ReadAbout"/> first).
    /// </para>
    /// <para>
    /// The sum is exact where 28 digits do for it, and otherwise rounded in the last of them: ends outwards, so that they stay true, numbers to the nearest.
    /// </para>
    /// </remarks>
    /// <param name="left">A quantity.</param>
    /// <param name="right">Another.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// The units do not mix, one of the two is a size word, or nothing could be said of the sum. The message names both.
    /// </exception>
    /// <exception cref="OverflowException">The sum has more than 28 digits before the point.</exception>
    /// <example>
    /// <code>
    /// var sum = Quantity.Parse("at-least 20 {person}") + Quantity.Parse("3 {person}");
    /// Console.WriteLine(sum);   // at-least 23 {person}
    /// var power = Figures.Casa1000AnnualPowerForAfghanistan.Quantity + Figures.Casa1000AnnualPowerForPakistan.Quantity;
    /// Console.WriteLine(power); // 1300 MW/a
    /// </code>
    /// </example>
    public static Quantity operator +(Quantity left, Quantity right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Plus(right, right.RangeIn(left.Value.Unit));
    }

    /// <summary>The difference of two quantities, in the unit of the first, as firmly bounded as the two allow and no more.</summary>
    /// <remarks>As with sums: at least 20 less at most 3 is at least 17; of at least 20 less at least 3 nothing can be said, and it is refused.</remarks>
    /// <param name="left">A quantity.</param>
    /// <param name="right">What is taken away from it.</param>
    /// <returns>The difference, which may be below zero.</returns>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// The units do not mix, one of the two is a size word, or nothing could be said of the difference. The message names both.
    /// </exception>
    /// <exception cref="OverflowException">The difference has more than 28 digits before the point.</exception>
    /// <example><code>var rest = Quantity.Parse("more-than 140 {person}") - Quantity.Parse("20 {person}"); // more-than 120 {person}</code></example>
    public static Quantity operator -(Quantity left, Quantity right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Plus(right, right.RangeIn(left.Value.Unit).Times(new ExactNumber(-1)));
    }

    /// <summary>A multiple of a quantity.</summary>
    /// <remarks>
    /// Below zero, the factor turns at least into at most and more than into less than. Zero times any numeric quantity is exactly zero.
    /// Rounded as sums are.
    /// </remarks>
    /// <param name="quantity">A quantity.</param>
    /// <param name="factor">How many times.</param>
    /// <returns>The multiple, in the same unit.</returns>
    /// <exception cref="ArgumentNullException">The quantity is null.</exception>
    /// <exception cref="InvalidOperationException">The quantity is a size word.</exception>
    /// <exception cref="OverflowException">The multiple has more than 28 digits before the point.</exception>
    /// <example><code>var fiveYears = Quantity.Parse("between 2 and 3 GW") * 5; // between 10 and 15 GW</code></example>
    public static Quantity operator *(Quantity quantity, decimal factor)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return quantity.Scaled(new ExactNumber(factor));
    }

    /// <summary>A multiple of a quantity, the factor written first.</summary>
    /// <inheritdoc cref="op_Multiply(Quantity, decimal)" path="/remarks|/param|/returns|/exception|/example"/>
    public static Quantity operator *(decimal factor, Quantity quantity) => quantity * factor;

    /// <summary>A part of a quantity.</summary>
    /// <remarks>Exact where 28 digits do for it; otherwise rounded as sums are.</remarks>
    /// <param name="quantity">A quantity.</param>
    /// <param name="divisor">Into how many parts.</param>
    /// <returns>One part, in the same unit.</returns>
    /// <exception cref="ArgumentNullException">The quantity is null.</exception>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    /// <exception cref="InvalidOperationException">The quantity is a size word.</exception>
    /// <exception cref="OverflowException">The part has more than 28 digits before the point.</exception>
    /// <example><code>var half = Quantity.Parse("about 27 %") / 2; // about 13.5 %</code></example>
    public static Quantity operator /(Quantity quantity, decimal divisor)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return divisor == 0
            ? throw new DivideByZeroException($"`{quantity}` cannot be divided by zero.")
            : quantity.Scaled(new ExactNumber(1) / new ExactNumber(divisor));
    }

    /// <summary>A quantity that is exactly a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="unit">The code of its unit; <c>1</c> for a pure number.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="ArgumentNullException">The unit is null.</exception>
    /// <exception cref="FormatException">The unit is none that the dataset knows; the message names the nearest.</exception>
    /// <exception cref="OverflowException">The number has more than 28 digits before the point.</exception>
    /// <example><code>var hundredAndFifty = Quantity.Exactly(150, "{person}");</code></example>
    public static Quantity Exactly(decimal number, string unit = Units.One)
    {
        var exact = new ExactNumber(number);
        return Of(new QuantityRange(exact, exact, false, false).ToValue(ReadUnit(unit)));
    }

    /// <summary>The sum of many: each is added before anything is rounded.</summary>
    internal static Quantity SumOf(IEnumerable<Quantity> quantities, UnitValue? unit)
    {
        var zero = new ExactNumber(0);
        var sum = new QuantityRange(zero, zero, false, false);
        foreach (var quantity in quantities)
        {
            ArgumentNullException.ThrowIfNull(quantity, nameof(quantities));
            unit ??= quantity.Value.Unit;
            var range = quantity.RangeIn(unit);
            if (sum.IsLostWith(range))
                throw new InvalidOperationException(Lost(Of(sum.ToValue(unit)).Text, quantity.Text));
            sum = sum.Plus(range);
        }

        return unit is null
            ? throw new InvalidOperationException("There is nothing to add up; name a unit if the sum of nothing is to be zero of it.")
            : Of(sum.ToValue(unit));
    }

    private static Quantity Of(QuantityValue value) => new(new Source(value.ToString(), value));

    private static string Lost(string left, string right) =>
        $"Nothing can be said of `{left}` and `{right}` together: " +
        "no end is known of both on the same side, or how near the one comes to its number is not said (name a margin with ReadAbout).";

    private Quantity Plus(Quantity right, QuantityRange addend)
    {
        var range = RangeIn(Value.Unit);
        return range.IsLostWith(addend)
            ? throw new InvalidOperationException(Lost(Text, right.Text))
            : Of(range.Plus(addend).ToValue(Value.Unit));
    }

    private Quantity Scaled(ExactNumber factor) => Of(RangeIn(Value.Unit).Times(factor).ToValue(Value.Unit));

    // The unit first: that two things do not mix is the greater mistake.
    private QuantityRange RangeIn(UnitValue unit)
    {
        var factor = UnitMixing.Factor(Value.Unit, unit);
        if (Value.Bound == QuantityBoundKind.SizeWord)
            throw new InvalidOperationException($"`{Text}` has a word for a number; say how to take it with Read and a SizeWordReading first.");
        var range = QuantityRange.Of(Value);
        return unit.Code == Value.Unit.Code ? range : range.Times(factor);
    }
}
