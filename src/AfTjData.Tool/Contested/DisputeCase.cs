using AfTjData.Tool.Records;
using AfTjData.Tool.Snapshots;
using AfTjData.Tool.Views;

namespace AfTjData.Tool.Contested;

/// <summary>A dispute with its sides next to each other.</summary>
/// <param name="Dispute">The dispute.</param>
/// <param name="Sides">The sides, in the order of the record.</param>
internal sealed record DisputeCase(Dispute Dispute, IReadOnlyList<CaseSide> Sides)
{
    /// <summary>Lays out a dispute.</summary>
    public static DisputeCase Of(Dispute dispute) => new(dispute, [.. dispute.Sides.Select(CaseSide.Of)]);
}

/// <summary>A side of a dispute: which record, which field with which value, and who says so how firmly.</summary>
/// <param name="Record">The record that holds it.</param>
/// <param name="Field">The field in which the sides differ; null where the whole record does.</param>
/// <param name="Values">The value of the field, an item of a list each.</param>
/// <param name="Says">What the side comes to, in the curators' words.</param>
/// <param name="Told">Who says so.</param>
internal sealed record CaseSide(IRecord Record, string? Field, IReadOnlyList<string> Values, string? Says, IReadOnlyList<Told> Told)
{
    /// <summary>Lays out a side.</summary>
    public static CaseSide Of(DisputeSide side)
    {
        var record = side.Record.Value;
        return new CaseSide(
            record,
            side.Field,
            side.Field is { } field ? ValuesOf(record, field) : [],
            side.Says,
            Records.Told.Of(side.Field is null ? Records.Told.Telling(record) : EvidenceFor(record, side.Field)));
    }

    // The evidence of a step stands among who says so.
    private static string[] ValuesOf(IRecord record, string field) =>
        ShippedSchema.Value.Kind(record.Kind)?.Field(field) is { } definition && ToolJson.Of(record)[field] is { } value
            ? [.. FieldLines.Of(definition, value).Where(l => l.Depth == 0).Select(l => l.Text)]
            : [];

    // What the curators answer for themselves, such as a date of reference, stands or falls with whoever tells the record.
    private static IEnumerable<Evidence> EvidenceFor(IRecord record, string field)
    {
        var evidence = record.EvidenceFor(field).Concat(OfSteps(record, field)).ToList();
        return evidence.Count > 0 ? evidence : Records.Told.Telling(record);
    }

    private static IEnumerable<Evidence> OfSteps(IRecord record, string field) => (record, field) switch
    {
        (Agreement agreement, "timeline") => agreement.Timeline.SelectMany(m => m.Evidence),
        (Project project, "timeline") => project.Timeline.SelectMany(m => m.Evidence),
        _ => [],
    };
}
