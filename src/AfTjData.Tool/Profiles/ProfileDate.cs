using AfTjData.Tool.Views;

namespace AfTjData.Tool.Profiles;

/// <summary>When something was, is or was said, in words and for sorting.</summary>
/// <param name="Order">The date to sort by; empty where there is none.</param>
/// <param name="Words">The words; empty where there is none.</param>
internal readonly record struct ProfileDate(EdtfDate Order, string Words)
{
    /// <summary>What has no date.</summary>
    public static ProfileDate None { get; } = new(default, "");

    /// <summary>The date of a record.</summary>
    public static ProfileDate Of(IRecord record) => record switch
    {
        Event e => Of(e.When, e.WhenPart, null),
        Relation r => Of(r.When, r.WhenPart, r.AsOf),
        Position p => Of(p.When, p.WhenPart, p.AsOf),
        Claim c => Of(c.When, c.WhenPart, c.AsOf),
        Figure f => Of(f.When, f.WhenPart, f.AsOf),
        Agreement a => Of(null, null, a.AsOf),
        Project p => Of(null, null, p.AsOf),
        Source s => Of(s.Date, null, null),
        Tenure t => Of(t),
        _ => None,
    };

    /// <summary>When somebody said something: on the occasion that the dataset knows, else by the date of the text that has it from them.</summary>
    public static ProfileDate OfSaying(IRecord record, Source text)
    {
        var occasion = record switch
        {
            Event e => e,
            Claim { ExpressedIn.Count: > 0 } claim => claim.ExpressedIn[0],
            Position { ExpressedIn.Count: > 0 } position => position.ExpressedIn[0],
            _ => null,
        };
        if (occasion is not null)
            return Of(occasion);
        return text.Date is { } date ? new ProfileDate(date, $"in a text of {DateText.Of(date)}") : None;
    }

    // Who holds an office from a day on is not said to hold it still.
    private static ProfileDate Of(Tenure tenure)
    {
        if ((tenure.From ?? tenure.To) is not { } known)
            return Of(null, null, tenure.AsOf);
        var ends = new[] { tenure.From is { } from ? $"from {DateText.Of(from)}" : null, tenure.To is { } to ? $"to {DateText.Of(to)}" : null };
        return new ProfileDate(known, string.Join(" ", ends.Where(e => e is not null)));
    }

    private static ProfileDate Of(EdtfDate? when, WhenPart? part, EdtfDate? asOf) =>
        when is { } date ? new ProfileDate(date, DateText.Of(date, part))
        : asOf is { } day ? new ProfileDate(day, $"as of {Each(day)}")
        : None;

    // The days of several sources, at each of which it was so.
    private static string Each(EdtfDate days) =>
        days.IsAllOf && !days.Text.Contains("..", StringComparison.Ordinal) ? days.Text[1..^1].Replace(",", ", ", StringComparison.Ordinal) : DateText.Of(days);
}
