using System.Text.Json;
using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Tool.Snapshots;
using AfTjData.Tool.Views;

namespace AfTjData.Tool.Coverages;

/// <summary>That a record points at a place in a source, to use it or to say why nothing does.</summary>
/// <param name="Record">Kind and id of the record.</param>
/// <param name="Field">The field that points there, with the fields it lies in, as in <c>timeline.evidence.at</c>.</param>
/// <param name="At">The place.</param>
/// <param name="WaivedFor">Why no record is needed there; null where the place is used.</param>
internal sealed record SentenceUse(string Record, string Field, Locator At, string? WaivedFor)
{
    /// <summary>The struct by which a source waives a sentence.</summary>
    private const string Waiver = "waiver";

    /// <summary>Every place that the records of the dataset point at, by record.</summary>
    public static IEnumerable<SentenceUse> OfDataset() =>
        Dataset.Records.SelectMany(r => In(ShippedSchema.Value.Kind(r.Kind)!, ToolJson.Of(r), "", $"{r.Kind}/{r.Id}"));

    // The compiler looks for places in every field too: a name or a caption uses the sentence that it stands in, as evidence does.
    private static IEnumerable<SentenceUse> In(ShapeDefinition shape, JsonObject values, string path, string record)
    {
        foreach (var field in shape.Fields)
        {
            if (values[field.Name] is not { } value)
                continue;
            foreach (var one in value as JsonArray ?? [value.DeepClone()])
            {
                if (field.Type.Type == FieldType.Locator)
                    yield return new SentenceUse(record, path + field.Name, one.Deserialize<Locator>(), shape.Name == Waiver ? values["reason"]?.ToString() ?? "" : null);
                else if (ShippedSchema.Value.StructOf(field) is { } inner)
                {
                    foreach (var use in In(inner, one!.AsObject(), $"{path}{field.Name}.", record))
                        yield return use;
                }
            }
        }
    }
}
