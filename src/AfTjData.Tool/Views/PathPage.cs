using System.Globalization;
using AfTjData.Tool.Pages;
using AfTjData.Tool.Records;
using AfTjData.Tool.Ways;

namespace AfTjData.Tool.Views;

/// <summary>Ways from actor to actor as a page to read.</summary>
internal static class PathPage
{
    /// <summary>How many records of a hop are shown unless all are asked for.</summary>
    private const int Shown = 5;

    /// <summary>Lays out the page.</summary>
    /// <param name="query">What was asked.</param>
    /// <param name="ways">What was found.</param>
    /// <param name="all">Whether every record of a hop is shown.</param>
    public static Page Of(WayQuery query, IReadOnlyList<Way> ways, bool all) => new(
    [
        new Section($"From {query.From.Caption} to {query.To.Caption}", [Summary(query, ways)]),
        .. ways.Select((w, i) => new Section(
            $"{Number(i + 1)}. {string.Join(" > ", w.Actors.Select(a => a.Caption))}",
            [.. w.Hops.Select((h, at) => Hop(w.Actors[at], w.Actors[at + 1], h, all))])),
    ]);

    private static Entry Hop(Actor from, Actor to, IReadOnlyList<WayStep> steps, bool all)
    {
        var shown = all ? steps.Count : Math.Min(Shown, steps.Count);
        return new Entry($"{from.Caption} > {to.Caption}",
        [
            .. steps.Take(shown).Select(Of),
            .. shown == steps.Count ? Array.Empty<string>() : [$"and {Number(steps.Count - shown)} more; --all shows them"],
        ]);
    }

    // The label is read from the one to the other, whichever way the record reads.
    private static string Of(WayStep step)
    {
        var record = step.Step.Record;
        return string.Join(", ", new[] { $"{step.Step.Label}: {record.Caption} {RecordMark.Of(record)}".TrimEnd() }
            .Concat(step.Told.Select(t => t.ToString()))
            .Append($"{record.Kind}/{record.Id}"));
    }

    private static NamedValues Summary(WayQuery query, IReadOnlyList<Way> ways) => new(
    [
        ("from", $"actor/{query.From.Id}"),
        ("to", $"actor/{query.To.Id}"),
        ("sees", Sees(query)),
        ("ways", $"{Number(ways.Count)}{(ways.Count == query.MostWays ? ", the shortest; --ways shows more" : "")}"),
    ]);

    private static string Sees(WayQuery query) => string.Join("; ", new[]
    {
        "what occurred or is ongoing",
        query.Directed ? "the way that each record reads" : "in either direction",
        query.AsOf is { } day ? $"as known on {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : null,
        query.Source is { } source ? $"as source/{source.Id} tells it" : null,
        query.AtLeast is { } hedge ? $"told at least as {hedge.ToKey()}" : null,
    }.Where(p => p is not null));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
