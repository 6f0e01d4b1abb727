using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Tool.Records;
using AfTjData.Tool.Snapshots;
using AfTjData.Tool.Views;

namespace AfTjData.Tool.Details;

/// <summary>Everything that the dataset has of a record.</summary>
/// <param name="Record">The record.</param>
/// <param name="Kind">What such a record can hold.</param>
/// <param name="Json">The record as <see cref="AfTjDataJson"/> writes it.</param>
/// <param name="Fields">The fields that are filled, in the order of the schema; the evidence stands apart.</param>
/// <param name="Evidence">Who says so, where and how firmly.</param>
/// <param name="Disputes">The disputes in which it is a side.</param>
/// <param name="PointedAtBy">What points at it, the disputes apart.</param>
internal sealed record RecordDetail(
    IRecord Record,
    KindDefinition Kind,
    JsonObject Json,
    IReadOnlyList<FieldDefinition> Fields,
    IReadOnlyList<EvidenceLine> Evidence,
    IReadOnlyList<Dispute> Disputes,
    IReadOnlyList<Backlinks> PointedAtBy)
{
    private const string EvidenceField = "evidence";

    /// <summary>Gathers everything.</summary>
    public static RecordDetail Of(IRecord record)
    {
        var kind = ShippedSchema.Value.Kind(record.Kind)!;
        var json = ToolJson.Of(record);
        var disputes = AfTjData.Disputes.About(record);
        return new RecordDetail(
            record,
            kind,
            json,
            [.. kind.Fields.Where(f => f.Name != EvidenceField && json.ContainsKey(f.Name))],
            json[EvidenceField] is JsonArray evidence ? [.. evidence.Select(e => EvidenceLine.Of(e!.AsObject()))] : [],
            [.. disputes],
            // A list of disputes in which the record is a side has been shown; a dispute may point at it in another way too.
            [.. Backlinks.Of(record).Where(b => !b.Records.SequenceEqual(disputes))]);
    }
}
