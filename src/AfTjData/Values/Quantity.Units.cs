using AfTjData.Shared;

namespace AfTjData;

/// <content>Conversion inside a dimension.</content>
public sealed partial class Quantity
{
    /// <summary>The same amount in another unit, its bound unchanged.</summary>
    /// <remarks>
    /// The sizes of units are exact, and so is the result where 28 digits do for it: <c>1 mi</c> is 1.609344 km. Otherwise, as with days in
    /// years, it is rounded in the last of them: ends outwards, so that they stay true, numbers to the nearest. A month
    /// and a year are UCUM's mean Julian ones. A quotient converts on both sides of its stroke.
    /// </remarks>
    /// <param name="unit">The code of the other unit.</param>
    /// <returns>The amount; this quantity itself if it has that unit already.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    /// <exception cref="FormatException">The unit is none that the dataset knows; the message names the nearest.</exception>
    /// <exception cref="InvalidOperationException">
    /// The units differ in dimension, in currency or in what they count, or this is a size word. The message names both units.
    /// </exception>
    /// <exception cref="OverflowException">The result has more than 28 digits before the point.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(Figures.Casa1000Power3000Mw.Quantity.In("GW"));    // 3 GW
    /// Console.WriteLine(Figures.Casa1000Price.Quantity.In("USD/MW.h"));    // 47 USD/MW.h
    /// Console.WriteLine(Quantity.Parse("more-than 1500 m").In("km"));      // more-than 1.5 km
    /// </code>
    /// </example>
    public Quantity In(string unit)
    {
        var to = ReadUnit(unit);
        return to.Code == Unit ? this : Of(RangeIn(to).ToValue(to));
    }

    /// <summary>Whether another quantity can be added to this one or compared with it: the two are of one dimension, currency and counted thing.</summary>
    /// <remarks>This is about units alone: size words and bounds do not matter to it. Ask it before a comparison where quantities of several kinds come together.</remarks>
    /// <param name="other">Another quantity.</param>
    /// <returns>True if the units convert into each other.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <example>
    /// <code>
    /// var shortfall = Figures.PakistanPowerShortfall2025.Quantity;
    /// var power = Figures.All.Where(f => f.Quantity.MixesWith(shortfall)).Select(f => f.Quantity); // 3000 MW, 7000 MW
    /// </code>
    /// </example>
    public bool MixesWith(Quantity other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return UnitMixing.Mix(Value.Unit, other.Value.Unit);
    }

    internal static UnitValue ReadUnit(string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Units.TryParse(unit, out var read, out var error, out var offset)
            ? read
            : throw new FormatException(ParseMessages.Bad("unit", unit, error, offset));
    }
}
