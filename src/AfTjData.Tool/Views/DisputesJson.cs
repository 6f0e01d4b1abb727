using System.Text.Json.Nodes;
using AfTjData.Tool.Contested;

namespace AfTjData.Tool.Views;

/// <summary>Disputes as JSON.</summary>
internal static class DisputesJson
{
    /// <summary>Writes the disputes.</summary>
    public static string Write(IReadOnlyList<DisputeCase> cases) => ToolJson.Write(new
    {
        cases.Count,
        Disputes = cases.Select(c => new
        {
            c.Dispute.Id,
            c.Dispute.Title,
            Differs = c.Dispute.Differs.ToKey(),
            Type = c.Dispute.Type.ToKey(),
            State = c.Dispute.State.ToKey(),
            Topics = c.Dispute.Topics.Ids,
            c.Dispute.Note,
            References = ToolJson.Of(c.Dispute)["references"] ?? new JsonArray(),
            Sides = c.Sides.Select(Of),
        }),
    });

    private static object Of(CaseSide side) => new
    {
        Record = $"{side.Record.Kind}/{side.Record.Id}",
        side.Record.Caption,
        Status = (side.Record as IHasStatus)?.Status.ToKey(),
        side.Field,
        Value = side.Field is null ? null : ToolJson.Of(side.Record)[side.Field],
        side.Says,
        Attributions = SummaryLines.Attributions(side.Told),
    };
}
