using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;

namespace AfTjData.Tool.Snapshots;

/// <summary>The records of one kind.</summary>
/// <param name="Definition">What such a record can hold.</param>
/// <param name="Records">The records in the order of ids, each as <see cref="AfTjDataJson"/> writes it.</param>
internal sealed record KindSnapshot(KindDefinition Definition, IReadOnlyList<JsonObject> Records)
{
    /// <summary>The records of a kind in the dataset that ships with this program.</summary>
    public static KindSnapshot OfShipped(KindDefinition definition) => new(
        definition,
        [.. Dataset.Records.Where(r => r.Kind == definition.Name).Select(r => JsonNode.Parse(AfTjDataJson.ToJson(r))!.AsObject())]);
}
