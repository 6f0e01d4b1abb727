using System.CommandLine;
using System.Globalization;
using AfTjData.Tool.Overviews;
using AfTjData.Tool.Pages;

namespace AfTjData.Tool.Views;

/// <summary>The overview as a page to read.</summary>
internal static class OverviewPage
{
    /// <summary>How much of the hash is shown: enough to tell two datasets apart by eye.</summary>
    private const int ShortHash = 12;

    /// <summary>Lays out the page.</summary>
    /// <param name="overview">What it says.</param>
    /// <param name="commands">The commands that there are.</param>
    public static Page Of(Overview overview, IEnumerable<Command> commands) => new(
    [
        new Section(Dataset.Title, [Identity()]),
        new Section("Records", [Counts(overview)]),
        new Section($"Texts ({Number(overview.Texts.Count)})", [.. overview.Texts.Select(OfText)]),
        new Section($"Newest events ({Shown(overview.Newest.Count, overview.EventCount)})", [.. overview.Newest.Select(OfEvent)]),
        new Section($"Open disputes ({Shown(overview.OpenDisputes.Count, overview.OpenDisputeCount)})", [.. overview.OpenDisputes.Select(OfDispute)]),
        new Section("What to try next", NextSteps.Of(commands)),
    ]);

    private static NamedValues Identity() => new(
    [
        ("version", Dataset.Version),
        ("schema", Number(Dataset.SchemaVersion)),
        ("data of", Day(Dataset.Date)),
        ("newest source", Day(Dataset.NewestSource)),
        ("content hash", Dataset.ContentHash[..ShortHash]),
    ]);

    private static NamedValues Counts(Overview overview)
    {
        var width = Number(overview.Total).Length;
        return new NamedValues(
        [
            .. overview.Counts.Select(c => (c.Kind, Number(c.Count).PadLeft(width))),
            ("all kinds", Number(overview.Total)),
        ]);
    }

    private static Entry OfText(TextSummary summary) => new(summary.Id,
    [
        $"{Number(summary.Records)} records, {Number(summary.Figures)} of them figures, {Number(summary.Disputes)} of them disputes",
        "evidence: " + string.Join(", ", summary.Evidence.Select(e => $"{Number(e.Count)} {e.Hedge.ToKey()}")),
    ]);

    private static Entry OfEvent(EventSummary summary) => new(summary.Caption,
    [
        $"{DateText.Of(summary.When)}, {summary.Status.ToKey()}{(summary.IsDisputed ? ", in dispute" : "")}",
        .. summary.Attributions.Select(a => a.ToString()),
        $"event/{summary.Id}",
    ]);

    private static Entry OfDispute(DisputeSummary summary) => new(summary.Caption,
    [
        $"{summary.Differs.ToKey()} differs, {summary.Type.ToKey()}",
        .. summary.Sides.Select(s => $"- {s.Says} ({s.Record}{(s.Field is null ? "" : ", " + s.Field)})"),
    ]);

    private static string Shown(int shown, int all) => shown == all ? Number(all) : $"{Number(shown)} of {Number(all)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
