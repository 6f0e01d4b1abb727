namespace AfTjData.Tool.Overviews;

/// <summary>A dispute in a few lines: what about, what differs, and each side.</summary>
/// <param name="Id">The id.</param>
/// <param name="Caption">What it is about.</param>
/// <param name="Differs">What differs between the sides.</param>
/// <param name="Type">How hard the sides clash.</param>
/// <param name="Sides">The sides.</param>
internal sealed record DisputeSummary(string Id, string Caption, Difference Differs, DisputeKind Type, IReadOnlyList<SideSummary> Sides)
{
    /// <summary>Sums up a dispute.</summary>
    public static DisputeSummary Of(Dispute record) => new(
        record.Id,
        record.Caption,
        record.Differs,
        record.Type,
        [.. record.Sides.Select(s => new SideSummary(s.Record.ToString(), s.Field, s.Says ?? s.Record.Value.Caption))]);
}

/// <summary>A side of a dispute.</summary>
/// <param name="Record">Kind and id of the record that holds it.</param>
/// <param name="Field">The field in which it differs; null where the whole record does.</param>
/// <param name="Says">What the side comes to.</param>
internal sealed record SideSummary(string Record, string? Field, string Says);
