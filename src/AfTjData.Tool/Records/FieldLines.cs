using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Tool.Snapshots;
using AfTjData.Tool.Views;

namespace AfTjData.Tool.Records;

/// <summary>The values of a field in words: what a reference names, what a date means, who takes part as what.</summary>
internal static class FieldLines
{
    private const string Evidence = "evidence";

    /// <summary>A field's values, each on a line; a step that has evidence of its own has it on the lines below, one level deeper.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">Its value as <see cref="AfTjDataJson"/> writes it.</param>
    public static IEnumerable<(string Text, int Depth)> Of(FieldDefinition field, JsonNode value) =>
        value is JsonArray list ? list.SelectMany(v => OfOne(field, v!)) : OfOne(field, value);

    private static IEnumerable<(string Text, int Depth)> OfOne(FieldDefinition field, JsonNode value)
    {
        if (ShippedSchema.Value.StructOf(field) is not { } shape)
            return [(Word(field, value.ToString()), 0)];
        var parts = value.AsObject();
        if (shape.Name == Evidence)
            return [(EvidenceLine.Of(parts).ToString(), 0)];
        var told = shape.Field(Evidence) is { } evidence && parts[Evidence] is { } pieces ? Of(evidence, pieces).Select(l => (l.Text, l.Depth + 1)) : [];
        return [(Joined(shape, parts), 0), .. told];
    }

    // As in `actor tajikistan (Tajikistan), role recipient`.
    private static string Joined(StructDefinition shape, JsonObject parts) => string.Join(", ", shape.Fields
        .Where(f => f.Name != Evidence && parts.ContainsKey(f.Name))
        .Select(f => $"{f.Name} {string.Join(" and ", Of(f, parts[f.Name]!).Select(l => l.Text))}"));

    private static string Word(FieldDefinition field, string text) => field.Type.Type switch
    {
        FieldType.Ref => Reference(field.Type.Target, text),
        FieldType.Edtf when DateText.Of(EdtfDate.Parse(text)) is var words && words != text => $"{words} ({text})",
        _ => text,
    };

    private static string Reference(string? kind, string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var id = text[(slash + 1)..];
        var record = RecordByAddress.Find(kind ?? text[..slash], id);
        if (record is null)
            return text;
        // Something that is planned, alleged or disputed is never named as if it were plain fact. Who or what a name stands for needs no such mark.
        var mark = record is IHasStatus ? RecordMark.Of(record) : "";
        return $"{text} ({record.Caption}){(mark.Length == 0 ? "" : " " + mark)}";
    }
}
