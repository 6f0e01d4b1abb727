using System.Globalization;
using AfTjData.Tool.Overviews;

namespace AfTjData.Tool.Views;

/// <summary>The overview as JSON. Keys and values are spelled as the data files spell them.</summary>
internal static class OverviewJson
{
    /// <summary>Writes the overview.</summary>
    public static string Write(Overview overview) => ToolJson.Write(
        new
        {
            Dataset.Title,
            Dataset.Version,
            Dataset.SchemaVersion,
            Date = Day(Dataset.Date),
            NewestSource = Day(Dataset.NewestSource),
            Dataset.ContentHash,
            Counts = overview.Counts.ToDictionary(c => c.Kind, c => c.Count),
            overview.Total,
            Texts = overview.Texts.Select(OfText),
            NewestEvents = overview.Newest.Select(OfEvent),
            OpenDisputes = overview.OpenDisputes.Select(OfDispute),
            OpenDisputeCount = overview.OpenDisputeCount,
        });

    private static object OfText(TextSummary summary) => new
    {
        summary.Id,
        summary.Records,
        summary.Figures,
        summary.Disputes,
        Evidence = summary.Evidence.ToDictionary(e => e.Hedge.ToKey(), e => e.Count),
    };

    private static object OfEvent(EventSummary summary) => new
    {
        summary.Id,
        summary.Caption,
        When = summary.When.Text,
        Status = summary.Status.ToKey(),
        InOpenDispute = summary.IsDisputed,
        Attributions = summary.Attributions.Select(a => new
        {
            a.Source,
            Hedge = a.Hedge.ToKey(),
            Polarity = a.Polarity.ToKey(),
            Via = a.Via.Select(v => v.Reference),
        }),
    };

    private static object OfDispute(DisputeSummary summary) => new
    {
        summary.Id,
        summary.Caption,
        Differs = summary.Differs.ToKey(),
        Type = summary.Type.ToKey(),
        Sides = summary.Sides,
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
