using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Tool.Exports.Fields;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Exports.GeoJson;

/// <summary>The records of a kind that can be put on the map.</summary>
/// <param name="Features">Those that can, as GeoJSON features.</param>
/// <param name="WithoutPoint">How many name a place, or are one, of which no point is known.</param>
internal sealed record LocatedRecords(IReadOnlyList<JsonObject> Features, int WithoutPoint)
{
    /// <summary>Finds them.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="points">The points that there are.</param>
    /// <returns>Null for a kind that by the schema neither has points nor refers to what has.</returns>
    public static LocatedRecords? Of(DatasetSnapshot dataset, KindSnapshot kind, IReadOnlyDictionary<string, PlacePoint> points)
    {
        var hasOwn = PlacePoints.FieldOf(kind.Definition) is not null;
        var leading = kind.Definition.Fields.Where(f => Leads(dataset.Schema, f)).ToList();
        if (!hasOwn && leading.Count == 0)
            return null;
        var features = new List<JsonObject>();
        var withoutPoint = 0;
        foreach (var record in kind.Records)
        {
            var address = $"{kind.Definition.Name}/{record["id"]!.GetValue<string>()}";
            // What a place lies in is not where it is.
            var places = hasOwn
                ? [address]
                : leading.Where(f => record[f.Name] is not null)
                    .SelectMany(f => FilledFields.Items(record[f.Name]!).Select(i => ReferenceText.Of(f, i)))
                    .Distinct().ToList();
            var known = places.Where(points.ContainsKey).Select(p => points[p]).ToList();
            if (known.Count > 0)
                features.Add(Feature(dataset.Schema, kind.Definition, record, address, known, [.. places.Where(p => !points.ContainsKey(p))]));
            else if (places.Count > 0)
                withoutPoint++;
        }

        return new LocatedRecords(features, withoutPoint);
    }

    // A field that is called `place` or `places` says where something is. One with a name of its own, such as the country that a government is of, says something
    // else; and a reference to any kind says what a record is about, which may be a place, and not that it is there.
    private static bool Leads(Schema schema, FieldDefinition field) =>
        field.Type is { Type: FieldType.Ref, Target: { } target } && schema.Kind(target) is { } kind && PlacePoints.FieldOf(kind) is not null
        && (field.Name == kind.Name || field.Name == kind.Plural);

    private static JsonObject Feature(Schema schema, KindDefinition kind, JsonObject record, string address, List<PlacePoint> points, List<string> unknown)
    {
        var properties = new JsonObject { ["caption"] = record[kind.Caption]?.DeepClone() };
        var evidence = EvidenceSummary.Of(schema, kind, record);
        if (evidence is not null)
        {
            properties["hedges"] = Words(evidence.Hedges);
            properties["polarities"] = Words(evidence.Polarities);
        }

        properties["points"] = new JsonArray([.. points.Select(p => p.Description())]);
        if (unknown.Count > 0)
            properties["places-without-point"] = Words(unknown);
        foreach (var (name, value) in record)
            properties[name] = value?.DeepClone();
        return new JsonObject
        {
            ["type"] = "Feature",
            ["id"] = address,
            ["geometry"] = points.Count == 1
                ? new JsonObject { ["type"] = "Point", ["coordinates"] = points[0].Position() }
                : new JsonObject { ["type"] = "MultiPoint", ["coordinates"] = new JsonArray([.. points.Select(p => p.Position())]) },
            ["properties"] = properties,
        };
    }

    private static JsonArray Words(IEnumerable<string> words) => [.. words.Select(w => JsonValue.Create(w))];
}
