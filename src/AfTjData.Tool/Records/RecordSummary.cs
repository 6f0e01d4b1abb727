using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Tool.Snapshots;
using AfTjData.Tool.Views;

namespace AfTjData.Tool.Records;

/// <summary>A record of any kind in a few lines: what it is, when, how far it has got, who says so.</summary>
/// <param name="Record">The record.</param>
/// <param name="Facts">Its number, its dates and the words by which its kind is sorted, as far as it has them.</param>
/// <param name="Told">Who tells it.</param>
/// <param name="IsDisputed">Whether it is a side of a dispute.</param>
internal sealed record RecordSummary(IRecord Record, IReadOnlyList<RecordFact> Facts, IReadOnlyList<Told> Told, bool IsDisputed)
{
    /// <summary>Sums up a record.</summary>
    public static RecordSummary Of(IRecord record)
    {
        var kind = ShippedSchema.Value.Kind(record.Kind)!;
        var json = ToolJson.Of(record);
        return new RecordSummary(
            record,
            [
                .. kind.Fields.Where(f => json.ContainsKey(f.Name) && IsTelling(f)).OrderBy(Rank).Select(f => new RecordFact(f, json[f.Name]!.ToString(), PartOf(kind, json, f))),
            ],
            Records.Told.Of(record),
            Disputes.About(record).Count > 0);
    }

    /// <summary>What it comes to in one line, as in <c>2025-11-15, consult, visit, occurred</c>.</summary>
    public string Line() => string.Join(", ", Facts.Select(f => f.ToString()).Append(IsDisputed ? "in dispute" : null).Where(f => f is not null));

    private static bool IsTelling(FieldDefinition field) =>
        !field.Type.IsList && (field.Type.Type is FieldType.Edtf or FieldType.Quantity || field is { Type.Type: FieldType.Enum, IsIndexed: true });

    private static int Rank(FieldDefinition field) => field.Type.Type switch
    {
        FieldType.Quantity => 0,
        FieldType.Edtf => 1,
        _ => 2,
    };

    // A date may have a field beside it that says which part of it is meant.
    private static string? PartOf(KindDefinition kind, JsonObject json, FieldDefinition field) =>
        field.Type.Type == FieldType.Edtf && kind.Field(field.Name + "-part") is { } part ? json[part.Name]?.ToString() : null;
}

/// <summary>A field of a record that says much in a word.</summary>
/// <param name="Field">The field.</param>
/// <param name="Value">Its value as the data files write it.</param>
/// <param name="Part">Which part of a date is meant; null where all of it is.</param>
internal sealed record RecordFact(FieldDefinition Field, string Value, string? Part)
{
    /// <summary>The value for people; a date that is not simply when something happened has its field's name before it.</summary>
    public override string ToString()
    {
        if (Field.Type.Type != FieldType.Edtf)
            return Value;
        var date = (Part is null ? "" : Part + " ") + DateText.Of(EdtfDate.Parse(Value));
        return Field.Name is "when" or "date" ? date : $"{Field.Name.Replace('-', ' ')} {date}";
    }
}
