using AfTjData.Shared;

namespace AfTjData;

/// <summary>A stretch of the calendar as a question names it, all days of it known: <c>2025</c>, <c>2021-08/2021-12</c>, <c>../1991</c>.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class Period
{
    // A query asks the same of each record in turn: keeping the last text read spares reading it as many times. Whoever
    // loses a race between threads reads it again.
    private static Period? LastRead;

    private readonly string _text;
    private readonly Stretch _days;

    private Period(string text, in Stretch days)
    {
        _text = text;
        _days = days;
    }

    /// <summary>Reads the text of a period.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not EDTF or does not name known days.</exception>
    public static Stretches Read(string period)
    {
        ArgumentNullException.ThrowIfNull(period);
        var last = Volatile.Read(ref LastRead);
        if (last is null || !string.Equals(last._text, period, StringComparison.Ordinal))
        {
            last = new Period(period, Days(period));
            Volatile.Write(ref LastRead, last);
        }

        return Stretches.Of(last._days);
    }

    private static Stretch Days(string text)
    {
        if (!EdtfParser.TryParse(text, out var value, out var error, out var offset))
            throw Bad(text, error, offset);
        if (Refusal(value) is { } refusal)
            throw Bad(text, refusal, 0);
        return Stretch.Whole(value.EarliestDay ?? -Stretch.Far, value.LatestDay ?? Stretch.Far);
    }

    private static string? Refusal(EdtfValue value) => value switch
    {
        { Shape: EdtfShape.OneOf } => "one of several dates names no known days; write the stretch they lie in, as in 2025-11-15/2025-11-16",
        { Shape: EdtfShape.AllOf } => "several dates are several periods; ask of each and join the answers",
        { Qualifiers: not EdtfQualifier.None } => "an approximate or uncertain date names no known days; take the qualifier out",
        { Start.Kind: EdtfEndKind.Unknown } or { End.Kind: EdtfEndKind.Unknown } => "an end that nobody knows bounds no period; write a date, or `..` for no end",
        _ => Refusal(value.Point ?? value.Start.Point) ?? Refusal(value.End.Point),
    };

    private static string? Refusal(EdtfPoint? point) => point switch
    {
        { Time.Length: > 0 } => "periods are of whole days; take the time out",
        { Month: EdtfPoint.Unspecified } => "an unspecified month names no known days; write the year alone for all of it",
        { Day: EdtfPoint.Unspecified } => "an unspecified day names no known days; write the month without it for all of it",
        _ => null,
    };

    private static FormatException Bad(string text, string error, int offset) => new(ParseMessages.Bad("period", text, error, offset));
}
