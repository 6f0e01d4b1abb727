using System.Globalization;
using AfTjData.Tool.Ways;

namespace AfTjData.Tool.Views;

/// <summary>Ways from actor to actor as JSON.</summary>
internal static class PathJson
{
    /// <summary>Writes the ways.</summary>
    public static string Write(WayQuery query, IReadOnlyList<Way> ways) => ToolJson.Write(new
    {
        From = query.From.Id,
        To = query.To.Id,
        MaxHops = query.MostHops,
        query.Directed,
        AsOf = query.AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Source = query.Source?.Id,
        AtLeast = query.AtLeast?.ToKey(),
        Paths = ways.Select(w => new
        {
            Actors = w.Actors.Select(a => a.Id),
            Hops = w.Hops.Select(h => h.Select(Of)),
        }),
    });

    private static object Of(WayStep step) => new
    {
        From = step.Step.From.Id,
        step.Step.Label,
        To = step.Step.To.Id,
        Direction = step.Step.Direction.ToString().ToLowerInvariant(),
        Record = $"{step.Step.Record.Kind}/{step.Step.Record.Id}",
        step.Step.Record.Caption,
        Status = (step.Step.Record as IHasStatus)?.Status.ToKey(),
        Disputes = DisputeReferences.Of(step.Step.Record),
        Attributions = SummaryLines.Attributions(step.Told),
    };
}
