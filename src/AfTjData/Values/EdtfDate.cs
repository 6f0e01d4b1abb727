using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using AfTjData.Json;
using AfTjData.Shared;

namespace AfTjData;

/// <summary>A date as well as it is known and no better: a day, a month, a decade, an interval, one of several.</summary>
/// <remarks>
/// <para>
/// The text is EDTF, the Extended Date/Time Format of ISO 8601-2: its levels 0 and 1, and of level 2 sets
/// (<c>[1994,1996..1998]</c> one of these, <c>{1994,1996}</c> each of these) and the qualification of single parts
/// (<c>2004-06~-11</c>). The rest of level 2 is refused: years with an exponent, significant digits, parts of a year
/// other than four seasons, unspecified digits before others.
/// </para>
/// <para>
/// Equality is equality of the canonical text, so what is written two ways in EDTF is one value here. In canonical text
/// qualifiers are placed the shortest way (<c>?2004-?06</c> becomes <c>2004-06?</c>), a set's members stand in order of
/// time, and a shift from UTC is short (<c>+05:00</c> becomes <c>+05</c>, none becomes <c>Z</c>). A canonical text
/// read gives the same text again.
/// </para>
/// <para>
/// <c>../2025-11-13</c> is a stretch of time whose start is open; <c>[..2025-11-13]</c> is one unknown day up to then. Both
/// have no <see cref="Earliest"/>.
/// </para>
/// <para>
/// The default value states no date: its text is empty, <see cref="IsEmpty"/> is true, <see cref="Earliest"/> and
/// <see cref="Latest"/> are null. No text parses to it. The type is immutable and safe for use by several threads.
/// </para>
/// <para>
/// There are no operators for earlier and later: of two dates that are not known to the day, that has no yes or no
/// answer. <see cref="IsBefore(EdtfDate)"/> and its like answer yes, no or maybe; <see cref="CompareTo(EdtfDate)"/> is an
/// order for sorting and nothing more.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var date = EdtfDate.Parse("2021-08~");
/// Console.WriteLine(date.Earliest);       // 1 August 2021
/// Console.WriteLine(date.Latest);         // 31 August 2021
/// Console.WriteLine(date.Precision);      // Month
/// Console.WriteLine(date.IsApproximate);  // true
/// </code>
/// </example>
[SuppressMessage("Design", "CA1036:Override methods on comparable types", Justification = "The order is for sorting; an operator would read as a statement about time.")]
[DebuggerDisplay("{DebuggerDisplay,nq}")]
[JsonConverter(typeof(EdtfDateJsonConverter))]
public readonly partial struct EdtfDate : IEquatable<EdtfDate>, IComparable<EdtfDate>, IComparable, ISpanParsable<EdtfDate>
{
    private readonly Source? _source;

    private EdtfDate(Source source) => _source = source;

    /// <summary>The canonical EDTF text.</summary>
    /// <value>Never null; empty for the default value only.</value>
    public string Text => _source?.Text ?? "";

    /// <summary>Whether this is the default value, which states no date.</summary>
    /// <value>True for <c>default(EdtfDate)</c> only.</value>
    public bool IsEmpty => _source is null;

    /// <summary>The first day that this can mean.</summary>
    /// <value>
    /// Null where the start is open or unknown, and where that day is before year 1 or after year 9999, which
    /// <see cref="DateOnly"/> does not hold; <see cref="IsOpenStart"/> and <see cref="IsUnknownStart"/> tell these apart.
    /// </value>
    /// <remarks>
    /// It follows from the digits alone: <c>199X</c> begins with 1990-01-01, and <c>1990~</c> too, since no qualifier
    /// widens a date (EDTF gives no width to "approximately"). An interval begins with the first day of its start, a set
    /// with that of its first member. A date with a time has the day as written, whatever its shift from UTC. Seasons are
    /// whole months of the northern half of the world: spring March to May, and so on; winter begins in December of the year written
    /// and runs to the end of the next February. EDTF itself does not say which days a season has.
    /// </remarks>
    public DateOnly? Earliest => ToDate(EarliestDay);

    /// <summary>The last day that this can mean.</summary>
    /// <value>
    /// Null where the end is open or unknown, and where that day is before year 1 or after year 9999, which
    /// <see cref="DateOnly"/> does not hold; <see cref="IsOpenEnd"/> and <see cref="IsUnknownEnd"/> tell these apart.
    /// </value>
    /// <remarks>The rules are those of <see cref="Earliest"/>.</remarks>
    public DateOnly? Latest => ToDate(LatestDay);

    /// <summary>How fine this is known.</summary>
    /// <value>Of an interval or a set, the precision of the coarsest date in it; <see cref="EdtfPrecision.Unknown"/> for the default value only.</value>
    public EdtfPrecision Precision => (EdtfPrecision)(Value?.Grain ?? 0);

    /// <summary>Whether any part of this is an estimate (<c>~</c> or <c>%</c>).</summary>
    /// <value>True also where only one part, or only one date of an interval or a set, is qualified so.</value>
    public bool IsApproximate => Has(EdtfQualifier.Approximate);

    /// <summary>Whether any part of this is in doubt (<c>?</c> or <c>%</c>).</summary>
    /// <value>True also where only one part, or only one date of an interval or a set, is qualified so.</value>
    public bool IsUncertain => Has(EdtfQualifier.Uncertain);

    /// <summary>Whether any digit of this is unspecified (<c>X</c>).</summary>
    /// <value>True for <c>199X</c> and for <c>1985-04-XX</c>, say.</value>
    public bool HasUnspecifiedDigits => Value?.HasUnspecified ?? false;

    /// <summary>Whether this is a stretch of time from a start to an end (<c>2004/2006</c>).</summary>
    /// <value>False for a single date, however coarse, and for a set.</value>
    public bool IsInterval => Value?.Shape == EdtfShape.Interval;

    /// <summary>Whether this is a set of dates, of either sort.</summary>
    /// <value>True if <see cref="IsOneOf"/> or <see cref="IsAllOf"/> is.</value>
    public bool IsSet => Value?.IsSet ?? false;

    /// <summary>Whether this is one of several dates, it is not known which (<c>[1667,1668]</c>).</summary>
    /// <value>True for <c>[..2025-11-13]</c> too: one unknown day up to then.</value>
    public bool IsOneOf => Value?.Shape == EdtfShape.OneOf;

    /// <summary>Whether this is each of several dates (<c>{1667,1668}</c>).</summary>
    /// <value>False for an interval, which is one stretch.</value>
    public bool IsAllOf => Value?.Shape == EdtfShape.AllOf;

    /// <summary>Whether <c>..</c> stands where the first date would: nothing bounds this on that side.</summary>
    /// <value>True for <c>../1985</c> and for <c>[..1985]</c>.</value>
    public bool IsOpenStart => Value?.IsOpenStart ?? false;

    /// <summary>Whether <c>..</c> stands where the last date would: nothing bounds this on that side.</summary>
    /// <value>True for <c>1985/..</c> and for <c>[1985..]</c>.</value>
    public bool IsOpenEnd => Value?.IsOpenEnd ?? false;

    /// <summary>Whether this is an interval that has a start, but nobody says when (<c>/1985</c>).</summary>
    /// <value>False for a start that is open.</value>
    public bool IsUnknownStart => Value?.Start.Kind == EdtfEndKind.Unknown;

    /// <summary>Whether this is an interval that has an end, but nobody says when (<c>1985/</c>).</summary>
    /// <value>False for an end that is open.</value>
    public bool IsUnknownEnd => Value?.End.Kind == EdtfEndKind.Unknown;

    /// <summary>What the text says, for date algebra; null for the default value.</summary>
    internal EdtfValue? Value => _source?.Value;

    /// <summary>The first day in days since 0001-01-01, which goes beyond what <see cref="DateOnly"/> holds.</summary>
    internal long? EarliestDay => Value?.EarliestDay;

    /// <summary>The last day in days since 0001-01-01, which goes beyond what <see cref="DateOnly"/> holds.</summary>
    internal long? LatestDay => Value?.LatestDay;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private string DebuggerDisplay => IsEmpty ? "no date" : Text;

    /// <summary>Whether two dates have the same canonical text.</summary>
    /// <param name="left">A date.</param>
    /// <param name="right">Another.</param>
    /// <returns>True if they are equal: said to be the same, not merely possibly the same day.</returns>
    public static bool operator ==(EdtfDate left, EdtfDate right) => left.Equals(right);

    /// <summary>Whether two dates differ in canonical text.</summary>
    /// <param name="left">A date.</param>
    /// <param name="right">Another.</param>
    /// <returns>False if they are equal.</returns>
    public static bool operator !=(EdtfDate left, EdtfDate right) => !left.Equals(right);

    /// <summary>The date that is one day, known and unqualified.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The same as parsing <c>YYYY-MM-DD</c>.</returns>
    /// <example><code>var day = EdtfDate.FromDate(new DateOnly(2021, 8, 15));   // 2021-08-15</code></example>
    public static EdtfDate FromDate(DateOnly date)
    {
        var year = new EdtfYear(isNegative: false, date.Year, unspecifiedDigits: 0, isLong: false);
        var point = new EdtfPoint(year, date.Month, date.Day, "", EdtfQualifier.None, EdtfQualifier.None, EdtfQualifier.None);
        return new EdtfDate(new Source(point.ToString(), EdtfValue.OfDate(point)));
    }

    /// <summary>Reads an EDTF text.</summary>
    /// <param name="s">The text, without white space around it.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not EDTF, or of what this type does not take; the message says what is wrong, where, and how to mend it.</exception>
    /// <example><code>var when = EdtfDate.Parse("1992-05/1997-06-27");</code></example>
    public static EdtfDate Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return EdtfParser.TryParse(s, out var value, out var error, out var offset)
            ? Of(s, value)
            : throw new FormatException(ParseMessages.Bad("EDTF date", s, error, offset));
    }

    /// <summary>Reads an EDTF text.</summary>
    /// <param name="s">The text, without white space around it.</param>
    /// <param name="result">The date, or the default value if the text cannot be read.</param>
    /// <returns>Whether the text can be read.</returns>
    /// <example><code>bool isDate = EdtfDate.TryParse("15 August 2021", out var none);   // false</code></example>
    public static bool TryParse([NotNullWhen(true)] string? s, out EdtfDate result)
    {
        result = default;
        if (s is null || !EdtfParser.TryParse(s, out var value, out _, out _))
            return false;
        result = Of(s, value);
        return true;
    }

    /// <summary>The date of a text that the compiler has read and made canonical; the text is not read before its meaning is asked for.</summary>
    internal static EdtfDate FromCanonical(string text) => text.Length == 0 ? default : new EdtfDate(new Source(text, null));

    /// <summary>Whether another date has the same canonical text.</summary>
    /// <param name="other">Another date.</param>
    /// <returns>True if they are equal: said to be the same, not merely possibly the same day.</returns>
    public bool Equals(EdtfDate other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <summary>Whether another object is a date with the same canonical text.</summary>
    /// <param name="obj">Another object.</param>
    /// <returns>True if it is.</returns>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is EdtfDate other && Equals(other);

    /// <summary>A hash of the canonical text.</summary>
    /// <returns>The hash; it may differ between two runs of a program.</returns>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Where this comes in a sorted list.</summary>
    /// <param name="other">Another date.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    /// <remarks>
    /// A total order that is the same in every culture: the default value first, then by first day (one that is open or
    /// unknown before all others), then by last day (one that is open or unknown after all others), then by canonical
    /// text, ordinally. It is zero for equal dates only. That one date sorts before another does not mean that it was earlier.
    /// </remarks>
    /// <example><code>
    /// string[] texts = ["2021-08-15", "2021", "../2021", "2021-08"];
    /// var sorted = texts.Select(EdtfDate.Parse).Order();   // ../2021, 2021, 2021-08, 2021-08-15
    /// </code></example>
    public int CompareTo(EdtfDate other)
    {
        var order = other.IsEmpty.CompareTo(IsEmpty);
        if (order == 0)
            order = (EarliestDay ?? long.MinValue).CompareTo(other.EarliestDay ?? long.MinValue);
        if (order == 0)
            order = (LatestDay ?? long.MaxValue).CompareTo(other.LatestDay ?? long.MaxValue);
        return order != 0 ? order : string.CompareOrdinal(Text, other.Text);
    }

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        EdtfDate other => CompareTo(other),
        _ => throw new ArgumentException("An EdtfDate compares with an EdtfDate only.", nameof(obj)),
    };

    /// <summary>The canonical EDTF text.</summary>
    /// <returns>The same as <see cref="Text"/>, in every culture.</returns>
    public override string ToString() => Text;

    // The provider never has an effect, so what takes one is here for generic code only; beside the plain methods it
    // would have analyzers ask callers for a culture.

    /// <inheritdoc/>
    static EdtfDate IParsable<EdtfDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<EdtfDate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EdtfDate result) => TryParse(s, out result);

    /// <inheritdoc/>
    static EdtfDate ISpanParsable<EdtfDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    /// <inheritdoc/>
    static bool ISpanParsable<EdtfDate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out EdtfDate result) => TryParse(s.ToString(), out result);

    private static EdtfDate Of(string text, EdtfValue value)
    {
        // Most texts are canonical already; keeping the caller's string then saves one of each pair.
        var canonical = value.ToString();
        return new EdtfDate(new Source(canonical == text ? text : canonical, value));
    }

    private static DateOnly? ToDate(long? day) =>
        day is { } number && number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)number)
            : null;

    private bool Has(EdtfQualifier qualifier) => ((Value?.Qualifiers ?? EdtfQualifier.None) & qualifier) != EdtfQualifier.None;

    private sealed class Source(string text, EdtfValue? value) : LazyText<EdtfValue>(text, value)
    {
        protected override bool TryRead(string text, [NotNullWhen(true)] out EdtfValue? value, [NotNullWhen(false)] out string? error) =>
            EdtfParser.TryParse(text, out value, out error, out _);
    }
}
