using AfTjData.Tool.Records;
using AfTjData.Tool.Timelines;

namespace AfTjData.Tool.Views;

/// <summary>A timeline as JSON.</summary>
internal static class TimelineJson
{
    /// <summary>Writes the timeline.</summary>
    public static string Write(Timeline timeline) => ToolJson.Write(new
    {
        timeline.Query.Period,
        timeline.Query.OnlySure,
        Actor = timeline.Query.Actor?.Id,
        Place = timeline.Query.Place?.Id,
        timeline.Query.EachAccount,
        Count = timeline.Entries.Count(),
        Groups = timeline.Groups.Select(g => new
        {
            Period = SpanText.Edtf(g.Span),
            Unit = g.Span.Unit.ToString().ToLowerInvariant(),
            Events = g.Entries.Select(Of),
        }),
    });

    private static object Of(TimelineEntry entry) => new
    {
        entry.Event.Id,
        entry.Event.Title,
        When = entry.Event.When.Text,
        WhenPart = entry.Event.WhenPart?.ToKey(),
        InPeriod = entry.InPeriod.ToString(),
        Status = entry.Event.Status.ToKey(),
        entry.Event.Aggregate,
        Places = entry.Event.Places.Ids,
        Attributions = SummaryLines.Attributions(Told.Of(entry.Event)),
        Disputes = DisputeReferences.Of(entry.Event),
        Accounts = entry.Accounts.Select(a => a.Id),
    };
}
