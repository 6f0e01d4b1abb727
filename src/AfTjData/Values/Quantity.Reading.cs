using AfTjData.Shared;

namespace AfTjData;

/// <content>Numbers in place of words, as a reading that the caller names has them.</content>
public sealed partial class Quantity
{
    /// <summary>The quantity with a number in place of its size word.</summary>
    /// <param name="reading">How to take size words.</param>
    /// <returns>The reading's number for the word, with this quantity's unit; this quantity itself if it has no size word.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The reading has no number for the word; the message names both.</exception>
    /// <example><code>var attacks = Figures.IskpAttacksInAfghanistanCount.Quantity.Read(SizeWordReading.Acled); // 12 {attack}: for dozens</code></example>
    public Quantity Read(SizeWordReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (SizeWord is not { } word)
            return this;
        var number = reading[word]?.Value ?? throw new InvalidOperationException(
            $"The reading `{reading.Name}` has no number for `{QuantityWords.Of((SizeWordKind)word)}`, so `{Text}` cannot be read with it.");
        return Of(new QuantityValue(number.Bound, number.Lower, number.Upper, null, Value.Unit));
    }

    /// <summary>The quantity with a span in place of a number that is only about right.</summary>
    /// <remarks>How near <c>about</c> comes is not said by any source, so the margin is the caller's.</remarks>
    /// <param name="margin">How far on either side the amount may lie, as a share of the number: 0.1 for a tenth.</param>
    /// <returns>A span, or an exact number if number or margin is zero; this quantity itself if it is not <see cref="QuantityBound.About"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="margin"/> is below zero.</exception>
    /// <exception cref="OverflowException">An end has more than 28 digits before the point.</exception>
    /// <example><code>var people = Quantity.Parse("about 2000 {person}").ReadAbout(0.1m); // between 1800 and 2200 {person}</code></example>
    public Quantity ReadAbout(decimal margin)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(margin);
        if (Bound != QuantityBound.About)
            return this;
        var number = new ExactNumber(Lower!.Value);
        var one = number + number * new ExactNumber(-margin);
        var other = number + number * new ExactNumber(margin);
        return Of((number.Sign < 0 ? new QuantityRange(other, one, false, false) : new QuantityRange(one, other, false, false)).ToValue(Value.Unit));
    }
}
