namespace AfTjData.Tool.Views;

/// <summary>Dates for people: EDTF where it reads by itself, words where it does not.</summary>
internal static class DateText
{
    /// <summary>The words for a date of which a part is meant, as in <c>early 2026</c>.</summary>
    public static string Of(EdtfDate date, WhenPart? part) => part is { } which ? $"{which.ToKey()} {Of(date)}" : Of(date);

    /// <summary>The words for a date.</summary>
    /// <remarks>One unknown day up to a date, and a stretch that lasts until then, look alike in EDTF and mean different things.</remarks>
    public static string Of(EdtfDate date)
    {
        var text = date.Text;
        if (date.IsOneOf && !text.Contains(',', StringComparison.Ordinal))
        {
            if (date.IsOpenStart && !date.IsOpenEnd)
                return "no later than " + text[3..^1];
            if (date.IsOpenEnd && !date.IsOpenStart)
                return "no earlier than " + text[1..^3];
        }

        if (date.IsInterval)
        {
            if (date.IsOpenStart && !date.IsOpenEnd && !date.IsUnknownEnd)
                return "until " + text[3..];
            if (date.IsOpenEnd && !date.IsOpenStart && !date.IsUnknownStart)
                return "since " + text[..^3];
        }

        return text;
    }
}
