using System.Text.Json.Nodes;

namespace AfTjData.Tool.Comparisons;

/// <summary>Who tells a record, and how firmly.</summary>
/// <param name="Source">The id of the source.</param>
/// <param name="At">The places in it.</param>
/// <param name="Hedge">How firmly the source puts it.</param>
/// <param name="IsDenial">Whether the source says that it is not so.</param>
/// <param name="Via">Whom the source names as having it from, as <c>kind/id</c>, nearest first.</param>
internal sealed record RecordAttribution(string Source, IReadOnlyList<string> At, string Hedge, bool IsDenial, IReadOnlyList<string> Via)
{
    /// <summary>Who tells a record. Evidence that only adds a date or a place to what another sentence tells is left out: it would make a rumour look asserted.</summary>
    public static IReadOnlyList<RecordAttribution> Of(JsonObject record)
    {
        var evidence = (record["evidence"] as JsonArray ?? []).OfType<JsonObject>().ToList();
        var telling = record.ContainsKey("status") ? evidence.Where(e => e["for"] is not JsonArray fields || fields.Any(f => f?.ToString() == "status")).ToList() : evidence;
        return
        [
            .. (telling.Count > 0 ? telling : evidence).Select(OfPiece)
                .GroupBy(a => (a.Source, a.Hedge, a.IsDenial, string.Join(' ', a.Via)))
                .Select(g => g.First() with { At = [.. g.SelectMany(a => a.At).Distinct(StringComparer.Ordinal)] }),
        ];
    }

    /// <summary>As in <c>reported by some-source#6.2, #8.1, via actor/some-outlet</c>.</summary>
    public override string ToString() =>
        $"{(IsDenial ? $"denied ({Hedge})" : Hedge)} by {Source}{string.Join(", ", At.Select(a => a[Source.Length..]))}{string.Concat(Via.Select(v => $", via {v}"))}";

    private static RecordAttribution OfPiece(JsonObject evidence)
    {
        var at = evidence["at"]?.ToString() ?? "";
        return new RecordAttribution(
            at.IndexOf('#', StringComparison.Ordinal) is >= 0 and var end ? at[..end] : at,
            [at],
            evidence["hedge"]?.ToString() ?? "",
            evidence["polarity"]?.ToString() == "denies",
            [.. (evidence["via"] as JsonArray ?? []).Select(v => v?.ToString() ?? "")]);
    }
}
