using System.Text.Json.Nodes;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Exports.GeoJson;

/// <summary>What can be put on a map, as GeoJSON (RFC 7946).</summary>
internal sealed class GeoJsonFormat : IExportFormat
{
    /// <inheritdoc/>
    public string Name => "geojson";

    /// <inheritdoc/>
    public string Summary => "GeoJSON (RFC 7946): places with a point, and what happened or lies there; what has none is counted.";

    /// <inheritdoc/>
    public bool IsFolder => false;

    /// <inheritdoc/>
    public string FileName => "aftjdata.geojson";

    /// <inheritdoc/>
    public void Write(DatasetSnapshot dataset, string path, IProgress<string> progress)
    {
        var points = PlacePoints.Of(dataset);
        var features = new List<JsonNode>();
        var coverage = new JsonObject();
        foreach (var kind in dataset.Kinds)
        {
            progress.Report(kind.Definition.Plural);
            var found = LocatedRecords.Of(dataset, kind, points);
            if (found is null)
                continue;
            features.AddRange(found.Features);
            coverage[kind.Definition.Name] = new JsonObject
            {
                ["records"] = kind.Records.Count,
                ["on-the-map"] = found.Features.Count,
                ["places-without-point"] = found.WithoutPoint,
                ["without-place"] = kind.Records.Count - found.Features.Count - found.WithoutPoint,
            };
        }

        var head = new JsonObject
        {
            ["type"] = "FeatureCollection",
            ["title"] = dataset.Identity.Title,
            ["version"] = dataset.Identity.Version,
            ["content-hash"] = dataset.Identity.ContentHash,
            ["licence"] = DatasetTexts.Licence,
            ["licence-note"] = DatasetTexts.OtherLicences,
            ["note"] = "A point with the precision area or country stands for all of it and is no site. No point is derived: a place without coordinates of its own is not on the map, even where it lies in one that is.",
            ["coverage"] = coverage,
        };
        using var writer = ExportFile.Create(path);
        ExportJson.WriteList(head, "features", features, writer);
    }
}
