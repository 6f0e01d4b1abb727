using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using AfTjData.Json;
using AfTjData.Shared;

namespace AfTjData;

/// <summary>An amount as a source gives it: with its bound, or as a size word, and with its unit.</summary>
/// <remarks>
/// <para>
/// The text is <c>[bound] number [unit]</c>, <c>between number and number [unit]</c> or <c>size-word [unit]</c>, words one
/// space apart. The bounds are <c>about</c>, <c>at-least</c>, <c>at-most</c>, <c>more-than</c> and <c>less-than</c>; a number
/// alone is exact. Numbers are decimal with a point, may be negative, and have 28 digits at most.
/// </para>
/// <para>
/// A unit is a UCUM code in its case-sensitive form (<c>km</c>, <c>MW</c>, <c>kW.h</c>, <c>%</c>, <c>d</c>, <c>a</c>), an
/// ISO 4217 currency (<c>USD</c>, <c>TJS</c>), a count of things as a UCUM annotation (<c>{person}</c>), or one of these per
/// another (<c>USD/kW.h</c>, <c>%/a</c>). Without a unit it is a pure number. Only the units that the dataset knows are taken.
/// </para>
/// <para>
/// Equality is equality of the canonical text, in which idle zeros and the unit <c>1</c> are left out: <c>2.50 km</c>
/// is <c>2.5 km</c>. Nothing is converted: <c>1 km</c> and <c>1000 m</c> differ. A canonical text read gives the same text again.
/// The type is immutable and safe for use by several threads.
/// </para>
/// <para>
/// Sums, differences, multiples, conversions and comparisons keep to what the bounds allow: a comparison answers yes, no or maybe
/// (<see cref="IsGreaterThan"/>), a sum of which nothing could be said is refused, and a size word counts for nothing until the caller names
/// how to read it (<see cref="Read"/>). None of them guesses.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var share = Quantity.Parse("more-than 70 %");
/// Console.WriteLine(share.Bound);      // MoreThan
/// Console.WriteLine(share.Lower);      // 70
/// Console.WriteLine(share.Upper);      // nothing: there is no upper number
/// Console.WriteLine(share.Dimension);  // ratio
/// </code>
/// </example>
[DebuggerDisplay("{Text,nq}")]
[JsonConverter(typeof(QuantityJsonConverter))]
public sealed partial class Quantity : IEquatable<Quantity>, ISpanParsable<Quantity>
{
    private readonly Source _source;

    private Quantity(Source source) => _source = source;

    /// <summary>The canonical text.</summary>
    /// <value>Never empty.</value>
    public string Text => _source.Text;

    /// <summary>How the number is to be taken.</summary>
    /// <value>Says which of <see cref="Lower"/>, <see cref="Upper"/> and <see cref="SizeWord"/> are there.</value>
    public QuantityBound Bound => (QuantityBound)Value.Bound;

    /// <summary>The number that this is not below, or that is named.</summary>
    /// <value>
    /// Null for <see cref="QuantityBound.AtMost"/>, <see cref="QuantityBound.LessThan"/> and <see cref="QuantityBound.SizeWord"/>.
    /// With <see cref="QuantityBound.MoreThan"/> the number itself is excluded. With <see cref="QuantityBound.About"/> it is
    /// the number named, here and in <see cref="Upper"/>, and no limit.
    /// </value>
    public decimal? Lower => Value.Lower;

    /// <summary>The number that this is not above, or that is named.</summary>
    /// <value>
    /// Null for <see cref="QuantityBound.AtLeast"/>, <see cref="QuantityBound.MoreThan"/> and <see cref="QuantityBound.SizeWord"/>.
    /// With <see cref="QuantityBound.LessThan"/> the number itself is excluded. With <see cref="QuantityBound.About"/> it is
    /// the number named, here and in <see cref="Lower"/>, and no limit.
    /// </value>
    public decimal? Upper => Value.Upper;

    /// <summary>The word that stands in place of a number.</summary>
    /// <value>Null unless <see cref="Bound"/> is <see cref="QuantityBound.SizeWord"/>.</value>
    public SizeWord? SizeWord => (SizeWord?)Value.SizeWord;

    /// <summary>The code of the unit.</summary>
    /// <value>Never empty; <c>1</c> for a pure number.</value>
    public string Unit => Value.Unit.Code;

    /// <summary>What the unit measures.</summary>
    /// <value>
    /// One of number, ratio, count, length, area, volume, mass, time, power, energy, voltage and money, or one of these per
    /// another: <c>money-per-energy</c>. Quantities of one dimension need not add: persons and attacks are both a count,
    /// dollars and somoni both money.
    /// </value>
    public string Dimension => Value.Unit.Dimension;

    /// <summary>What the text says, for quantity algebra.</summary>
    internal QuantityValue Value => _source.Value;

    /// <summary>Whether two quantities have the same canonical text.</summary>
    /// <param name="left">A quantity, or null.</param>
    /// <param name="right">Another, or null.</param>
    /// <returns>True if they are equal, or both null.</returns>
    public static bool operator ==(Quantity? left, Quantity? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two quantities differ in canonical text.</summary>
    /// <param name="left">A quantity, or null.</param>
    /// <param name="right">Another, or null.</param>
    /// <returns>False if they are equal, or both null.</returns>
    public static bool operator !=(Quantity? left, Quantity? right) => !(left == right);

    /// <summary>Reads a quantity.</summary>
    /// <param name="s">The text, without white space around it.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no quantity; the message says what is wrong, where, and how to mend it.</exception>
    /// <example><code>var length = Quantity.Parse("about 1357 km");</code></example>
    public static Quantity Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return QuantityParser.TryParse(s, out var value, out var error, out var offset)
            ? Of(s, value)
            : throw new FormatException(ParseMessages.Bad("quantity", s, error, offset));
    }

    /// <summary>Reads a quantity.</summary>
    /// <param name="s">The text, without white space around it.</param>
    /// <param name="result">The quantity, or null if the text cannot be read.</param>
    /// <returns>Whether the text can be read.</returns>
    /// <example><code>bool isQuantity = Quantity.TryParse("140 guards", out var none);   // false</code></example>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out Quantity result)
    {
        result = null;
        if (s is null || !QuantityParser.TryParse(s, out var value, out _, out _))
            return false;
        result = Of(s, value);
        return true;
    }

    /// <summary>The quantity of a text that the compiler has read and made canonical; the text is not read before its meaning is asked for.</summary>
    internal static Quantity FromCanonical(string text) => new(new Source(text, null));

    /// <summary>Whether another quantity has the same canonical text.</summary>
    /// <param name="other">Another quantity, or null.</param>
    /// <returns>True if they are equal.</returns>
    public bool Equals([NotNullWhen(true)] Quantity? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <summary>Whether another object is a quantity with the same canonical text.</summary>
    /// <param name="obj">Another object, or null.</param>
    /// <returns>True if it is.</returns>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as Quantity);

    /// <summary>A hash of the canonical text.</summary>
    /// <returns>The hash; it may differ between two runs of a program.</returns>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The canonical text.</summary>
    /// <returns>The same as <see cref="Text"/>, in every culture.</returns>
    public override string ToString() => Text;

    // The provider never has an effect, so what takes one is here for generic code only; beside the plain methods it
    // would have analyzers ask callers for a culture.

    /// <inheritdoc/>
    static Quantity IParsable<Quantity>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<Quantity>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Quantity result) => TryParse(s, out result);

    /// <inheritdoc/>
    static Quantity ISpanParsable<Quantity>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    /// <inheritdoc/>
    static bool ISpanParsable<Quantity>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Quantity result) => TryParse(s.ToString(), out result);

    private static Quantity Of(string text, QuantityValue value)
    {
        var canonical = value.ToString();
        return new Quantity(new Source(canonical == text ? text : canonical, value));
    }

    private sealed class Source(string text, QuantityValue? value) : LazyText<QuantityValue>(text, value)
    {
        protected override bool TryRead(string text, [NotNullWhen(true)] out QuantityValue? value, [NotNullWhen(false)] out string? error) =>
            QuantityParser.TryParse(text, out value, out error, out _);
    }
}
