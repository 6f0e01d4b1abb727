namespace AfTjData.Tool.Overviews;

/// <summary>An event in a few lines: what, when, how far it has got, and who says so how firmly.</summary>
/// <param name="Id">The id.</param>
/// <param name="Caption">The headline.</param>
/// <param name="When">When.</param>
/// <param name="Status">How far it has got in the world.</param>
/// <param name="Attributions">Who says that it is so.</param>
/// <param name="IsDisputed">Whether it is a side of a dispute that is open.</param>
internal sealed record EventSummary(
    string Id, string Caption, EdtfDate When, Status Status, IReadOnlyList<Attribution> Attributions, bool IsDisputed)
{
    /// <summary>The field whose evidence says whether the event came about.</summary>
    private const string StatusField = "status";

    /// <summary>Sums up an event.</summary>
    public static EventSummary Of(Event record)
    {
        // An asserted dateline under a relayed story must not make the story look asserted: only the evidence of the status speaks here.
        var bearing = record.Evidence.Where(e => e.For.Count == 0 || e.For.Contains(StatusField)).ToList();
        return new EventSummary(
            record.Id,
            record.Caption,
            record.When,
            record.Status,
            [.. (bearing.Count > 0 ? bearing : record.Evidence).Select(Attribution.Of).DistinctBy(a => a.ToString())],
            record.Disputes.Any(d => d.State == DisputeState.Open));
    }
}
