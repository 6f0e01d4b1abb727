using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;

namespace AfTjData.Tool.Exports.Fields;

/// <summary>
/// The evidence of a record or of one of its fields, in a form that fits into one cell of a table: which hedges and polarities occur, and each piece in
/// words. Nothing is averaged.
/// </summary>
/// <param name="Hedges">The hedges that occur, the firmest first.</param>
/// <param name="Polarities">The polarities that occur, affirmation first.</param>
/// <param name="Pieces">Each piece, as in <c>some-source#6.2 (reported, affirms, via source/an-outlet)</c>.</param>
internal sealed record EvidenceSummary(IReadOnlyList<string> Hedges, IReadOnlyList<string> Polarities, IReadOnlyList<string> Pieces)
{
    /// <summary>The struct that a piece of evidence is.</summary>
    public const string Struct = "evidence";

    /// <summary>The field of a piece that says where it stands.</summary>
    public const string At = "at";

    /// <summary>The field of a piece that says how firmly it is put, and the enum of its words.</summary>
    public const string Hedge = "hedge";

    /// <summary>The field of a piece that says whether it affirms, and the enum of its words.</summary>
    public const string Polarity = "polarity";

    /// <summary>The field of a piece that says from whom the source has it.</summary>
    public const string Via = "via";

    private const string For = "for";

    /// <summary>What separates several values in one cell.</summary>
    public const string Separator = "; ";

    /// <summary>Sums up the evidence.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="shape">What the record or struct is.</param>
    /// <param name="values">The record or struct.</param>
    /// <param name="field">The field that has to be borne out; the whole where absent, or where nothing speaks of the field by itself.</param>
    /// <returns>The summary; null for what has no evidence, such as a topic.</returns>
    public static EvidenceSummary? Of(Schema schema, ShapeDefinition shape, JsonObject values, string? field = null)
    {
        var pieces = shape.Fields.Where(f => IsEvidence(f) && values[f.Name] is not null)
            .SelectMany(f => FilledFields.Items(values[f.Name]!).Select(p => FilledFields.Of(schema.StructOf(f)!, p.AsObject()).ToDictionary(v => v.Field.Name, v => v.Value)))
            .ToList();
        if (pieces.Count == 0)
            return null;
        var bearing = field is null ? [] : pieces.Where(p => !p.ContainsKey(For) || Texts(p, For).Contains(field)).ToList();
        var chosen = bearing.Count > 0 ? bearing : pieces;
        return new EvidenceSummary(Words(schema, Hedge, chosen), Words(schema, Polarity, chosen), [.. chosen.Select(Describe)]);
    }

    /// <summary>Whether a field holds evidence.</summary>
    public static bool IsEvidence(FieldDefinition field) => field.Type is { Type: FieldType.Struct, Target: Struct };

    private static IReadOnlyList<string> Words(Schema schema, string name, List<Dictionary<string, JsonNode>> pieces)
    {
        var found = pieces.SelectMany(p => Texts(p, name)).ToHashSet(StringComparer.Ordinal);
        return [.. schema.Enum(name)!.Members.OrderBy(m => m.Number).Select(m => m.Name).Where(found.Contains)];
    }

    private static string Describe(Dictionary<string, JsonNode> piece) =>
        $"{string.Concat(Texts(piece, At))} ({string.Join(", ", [.. Texts(piece, Hedge), .. Texts(piece, Polarity), .. Texts(piece, Via).Select(v => "via " + v)])})";

    private static IReadOnlyList<string> Texts(Dictionary<string, JsonNode> piece, string name) =>
        piece.TryGetValue(name, out var value) ? [.. FilledFields.Items(value).Select(FilledFields.Text)] : [];
}
