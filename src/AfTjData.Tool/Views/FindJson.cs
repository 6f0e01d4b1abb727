using AfTjData.Tool.Names;

namespace AfTjData.Tool.Views;

/// <summary>The bearers of a name as JSON.</summary>
internal static class FindJson
{
    /// <summary>Writes the answer.</summary>
    public static string Write(NameAnswer answer) => ToolJson.Write(new
    {
        answer.Name,
        Bearers = answer.Bearers.Select(Of),
        Suggestions = answer.Suggestions.Select(Of),
    });

    private static object Of(NamedRecord found) => new
    {
        found.Summary.Record.Kind,
        found.Summary.Record.Id,
        found.Summary.Record.Caption,
        Facts = SummaryLines.Facts(found.Summary),
        found.Names,
        Attributions = SummaryLines.Attributions(found.Summary.Told),
    };
}
