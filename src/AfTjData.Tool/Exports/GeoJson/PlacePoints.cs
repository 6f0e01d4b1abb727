using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Exports.GeoJson;

/// <summary>The points that records have of their own.</summary>
internal static class PlacePoints
{
    /// <summary>The struct that a point is.</summary>
    public const string Struct = "coordinates";

    /// <summary>The points by kind and id of the record.</summary>
    public static IReadOnlyDictionary<string, PlacePoint> Of(DatasetSnapshot dataset)
    {
        var points = new Dictionary<string, PlacePoint>(StringComparer.Ordinal);
        foreach (var kind in dataset.Kinds)
        {
            if (FieldOf(kind.Definition) is not { } field)
                continue;
            foreach (var record in kind.Records.Where(r => r[field.Name] is not null))
            {
                var address = $"{kind.Definition.Name}/{record["id"]!.GetValue<string>()}";
                points.Add(address, new PlacePoint(address, record[field.Name]!.AsObject()));
            }
        }

        return points;
    }

    /// <summary>The field in which a kind has points; null where it has none.</summary>
    public static FieldDefinition? FieldOf(KindDefinition kind) =>
        kind.Fields.FirstOrDefault(f => f.Type is { Type: FieldType.Struct, Target: Struct, IsList: false });
}

/// <summary>A point.</summary>
/// <param name="Address">Kind and id of the record that has it.</param>
/// <param name="Coordinates">Latitude, longitude, and whatever says how exact they are and where they come from.</param>
internal sealed record PlacePoint(string Address, JsonObject Coordinates)
{
    private const string Latitude = "latitude";
    private const string Longitude = "longitude";

    /// <summary>As a position of GeoJSON: the longitude comes first.</summary>
    public JsonArray Position() => [Coordinates[Longitude]!.DeepClone(), Coordinates[Latitude]!.DeepClone()];

    /// <summary>What is known of the point besides, such as its precision.</summary>
    public JsonObject Description() =>
        new([new("place", JsonValue.Create(Address)), .. Coordinates.Where(c => c.Key is not (Latitude or Longitude)).Select(c => KeyValuePair.Create(c.Key, c.Value?.DeepClone()))]);
}
