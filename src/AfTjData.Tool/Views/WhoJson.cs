using System.Text.Json.Nodes;
using AfTjData.Tool.Profiles;

namespace AfTjData.Tool.Views;

/// <summary>Who somebody is, as JSON.</summary>
internal static class WhoJson
{
    /// <summary>The fields that say when, each under its own name.</summary>
    private static readonly string[] DateFields = ["when", "when-part", "from", "to", "as-of", "date"];

    /// <summary>Writes the profile.</summary>
    public static string Write(ActorProfile profile) => ToolJson.Write(new
    {
        Actor = ToolJson.Of(profile.Actor),
        Claims = profile.Claims,
        Figures = profile.Figures,
        Disputes = profile.Disputed.Select(d => d.Id),
        Sections = profile.Sections.ToDictionary(s => s.Name, s => s.Lines.Select(Of)),
    });

    private static object Of(ProfileLine line) => new
    {
        Record = $"{line.Record.Kind}/{line.Record.Id}",
        line.Words,
        Dates = Dates(line.Record),
        Status = (line.Record as IHasStatus)?.Status.ToKey(),
        Disputes = DisputeReferences.Of(line.Record),
        Attributions = SummaryLines.Attributions(line.Told),
        Accounts = line.Accounts.Select(a => a.Id),
    };

    private static JsonObject Dates(IRecord record)
    {
        var json = ToolJson.Of(record);
        return new JsonObject(DateFields.Where(json.ContainsKey).Select(f => KeyValuePair.Create(f, json[f]?.DeepClone())));
    }
}
