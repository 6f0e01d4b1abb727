using AfTjData.Tool.Overviews;

namespace AfTjData.Tool.Records;

/// <summary>That a record is told: by whom, how firmly, and in which places.</summary>
/// <param name="Attribution">By whom and how firmly.</param>
/// <param name="At">The places in the source.</param>
internal sealed record Told(Attribution Attribution, IReadOnlyList<Locator> At)
{
    /// <summary>Who tells a record. An asserted dateline under a rumour does not make the rumour look asserted: what only adds a date or a place is left out.</summary>
    public static IReadOnlyList<Told> Of(IRecord record) => Of(Telling(record));

    /// <summary>Who stands behind pieces of evidence.</summary>
    public static IReadOnlyList<Told> Of(IEnumerable<Evidence> evidence) =>
    [
        .. evidence
            .GroupBy(e => Attribution.Of(e).ToString(), StringComparer.Ordinal)
            .Select(g => new Told(Attribution.Of(g.First()), [.. g.Select(e => e.At).Distinct()])),
    ];

    /// <summary>The evidence that tells a record.</summary>
    public static IEnumerable<Evidence> Telling(IRecord record) => record switch
    {
        IHasStatus => record.EvidenceFor("status"),
        Tenure => record.EvidenceFor("holder"),
        _ => record.Evidence,
    };

    /// <summary>As in <c>reported by some-source#6.2, #8.1, via Some Outlet</c>.</summary>
    public override string ToString() =>
        Attribution.By(string.Join(", ", At.Select((a, i) => i == 0 ? a.ToString() : a.ToString()[a.Source.Id.Length..])));
}
