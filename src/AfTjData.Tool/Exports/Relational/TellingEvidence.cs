using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;

namespace AfTjData.Tool.Exports.Relational;

/// <summary>
/// Which evidence tells a record, as against what adds a date or a place to it; the library's <see cref="RecordEvidence"/> says the same of its records. That is the evidence
/// for the status; for a kind without one, the evidence for the first record that it has to name, such as the holder of a tenure; else all evidence.
/// </summary>
internal static class TellingEvidence
{
    private const string StatusField = "status";
    private const string EvidenceStruct = "evidence";
    private const string HedgeField = "hedge";
    private const string PolarityField = "polarity";
    private const string Denial = "denies";

    /// <summary>The field that says how far the records of a kind have got; null if the kind has none.</summary>
    public static FieldDefinition? StatusOf(KindDefinition kind) =>
        kind.Field(StatusField) is { Type: { Type: FieldType.Enum, IsList: false } } field ? field : null;

    /// <summary>The enum of how firmly evidence is put; null if the schema knows no such thing.</summary>
    public static EnumDefinition? HedgeOf(Schema schema) =>
        schema.Struct(EvidenceStruct)?.Field(HedgeField) is { } field ? schema.EnumOf(field) : null;

    /// <summary>Whether a field holds evidence.</summary>
    public static bool IsEvidence(string? structName) => structName == EvidenceStruct;

    /// <summary>The evidence that tells a record.</summary>
    public static IReadOnlyList<JsonObject> Of(JsonObject record, KindDefinition kind)
    {
        var told = StatusOf(kind) ?? kind.Fields.FirstOrDefault(f => f is { IsRequired: true, IsEditorial: false, Type: { Type: FieldType.Ref, IsList: false } });
        return
        [
            .. kind.Fields.Where(f => f.Type is { Type: FieldType.Struct, Target: EvidenceStruct, IsList: true })
                .SelectMany(f => record[f.Name]?.AsArray() ?? [])
                .Select(e => e!.AsObject())
                .Where(e => told is null || BearsOut(e, told.Name)),
        ];
    }

    /// <summary>Whether a piece of evidence denies its record.</summary>
    public static bool Denies(JsonObject evidence) => evidence[PolarityField]?.GetValue<string>() == Denial;

    private static bool BearsOut(JsonObject evidence, string field) =>
        evidence["for"] is not JsonArray { Count: > 0 } fields || fields.Any(f => f!.GetValue<string>() == field);
}
