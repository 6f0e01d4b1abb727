using System.Globalization;
using AfTjData.Tool.Pages;
using AfTjData.Tool.Records;
using AfTjData.Tool.Timelines;

namespace AfTjData.Tool.Views;

/// <summary>A timeline as a page to read.</summary>
internal static class TimelinePage
{
    /// <summary>Lays out the page.</summary>
    public static Page Of(Timeline timeline) => new(
    [
        new Section("Timeline", [Summary(timeline)]),
        .. timeline.Groups.Select(g => new Section(SpanText.Heading(g.Span), [.. g.Entries.Select(Of)])),
    ]);

    /// <summary>An event as in <c>2025-11-15: Headline [occurred; asserted]</c>, so that nothing planned or alleged passes for what happened.</summary>
    public static string Headline(Event told) => $"{DateText.Of(told.When, told.WhenPart)}: {told.Title} {RecordMark.Of(told)}";

    /// <summary>Another account of an event that has been shown: that there is one, and who tells it how firmly.</summary>
    public static string OtherAccount(Event account) =>
        $"another account: event/{account.Id}, {Headline(account)}, {string.Join("; ", Told.Of(account))}";

    private static Entry Of(TimelineEntry entry) => new(Headline(entry.Event),
    [
        .. Told.Of(entry.Event).Select(t => t.ToString()),
        $"event/{entry.Event.Id}{Where(entry.Event)}",
        .. Remarks(entry),
    ]);

    private static IEnumerable<string> Remarks(TimelineEntry entry)
    {
        if (entry.Event.Aggregate)
            yield return "stands for several happenings told together, or for the absence of any";
        if (entry.InPeriod.IsMaybe)
            yield return "its date may lie outside the time asked for";
        foreach (var account in entry.Accounts)
            yield return OtherAccount(account);
    }

    private static string Where(Event told) => told.Places.Count == 0 ? "" : ", in " + string.Join(", ", told.Places.Select(p => p.Caption));

    private static NamedValues Summary(Timeline timeline)
    {
        var query = timeline.Query;
        var rows = new List<(string, string)>();
        if (query.Period is { } period)
            rows.Add(("time", DateText.Of(EdtfDate.Parse(period)) + (query.OnlySure ? ", surely" : "")));
        if (query.Actor is { } actor)
            rows.Add(("actor", $"{actor.Caption} (actor/{actor.Id})"));
        if (query.Place is { } place)
            rows.Add(("place", $"{place.Caption} (place/{place.Id}), with what lies within"));
        rows.Add((query.EachAccount ? "accounts" : "happenings", Count(timeline)));
        return new NamedValues(rows);
    }

    private static string Count(Timeline timeline)
    {
        var all = timeline.Entries.Count();
        var maybe = timeline.Entries.Count(e => e.InPeriod.IsMaybe);
        var accounts = timeline.Entries.Sum(e => e.Accounts.Count);
        return string.Join("; ", new[]
        {
            all == 0 ? "none" : Number(all),
            maybe == 0 ? null : $"{Number(maybe)} of them may lie outside the time asked for",
            accounts == 0 ? null : $"other accounts, which are not counted: {Number(accounts)}",
        }.Where(p => p is not null));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
