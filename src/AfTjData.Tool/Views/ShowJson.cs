using AfTjData.Tool.Details;
using AfTjData.Tool.Overviews;

namespace AfTjData.Tool.Views;

/// <summary>A record with all that belongs to it, as JSON.</summary>
internal static class ShowJson
{
    /// <summary>Writes the record.</summary>
    public static string Write(RecordDetail detail) => ToolJson.Write(new
    {
        Record = detail.Json,
        Disputes = detail.Disputes.Select(d => DisputeSummary.Of(d) is var s ? new { s.Id, s.Caption, s.Differs, s.Type, d.State, s.Sides } : null),
        PointedAtBy = detail.PointedAtBy.ToDictionary(b => b.Name, b => b.Records.Select(r => new
        {
            r.Kind,
            r.Id,
            r.Caption,
            (r as IHasStatus)?.Status,
            Attributions = SummaryLines.Attributions(Records.Told.Of(r)),
        })),
    });
}
