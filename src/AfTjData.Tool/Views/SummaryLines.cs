using AfTjData.Tool.Pages;
using AfTjData.Tool.Records;

namespace AfTjData.Tool.Views;

/// <summary>A record in a few lines of a page, and the same as JSON.</summary>
internal static class SummaryLines
{
    /// <summary>The lines: caption, what it comes to, who says so, kind and id.</summary>
    public static Entry Of(RecordSummary summary) => new(summary.Record.Caption,
    [
        .. new[] { summary.Line() }.Where(l => l.Length > 0),
        .. summary.Told.Select(t => t.ToString()),
        $"{summary.Record.Kind}/{summary.Record.Id}",
    ]);

    /// <summary>The facts as JSON: the fields under their names.</summary>
    public static Dictionary<string, string> Facts(RecordSummary summary) => summary.Facts.ToDictionary(f => f.Field.Name, f => f.Value);

    /// <summary>Who says so, as JSON.</summary>
    public static IEnumerable<object> Attributions(IEnumerable<Told> told) => told.Select(t => new
    {
        t.Attribution.Source,
        t.At,
        t.Attribution.Hedge,
        t.Attribution.Polarity,
        Via = t.Attribution.Via.Select(v => v.Reference),
    });
}
