using System.Text.Json.Nodes;

namespace AfTjData.Tool.Tests.Exports;

/// <summary>The map, against RFC 7946 and against points that stand in the data files.</summary>
public sealed class GeoJsonTests
{
    private static readonly JsonObject Map = Shipped.Json(Shipped.Export("geojson"));
    private static readonly List<JsonObject> Features = [.. Map["features"]!.AsArray().Select(f => f!.AsObject())];

    [Fact]
    public void It_is_a_collection_of_features_with_ids_of_their_own()
    {
        Assert.Equal("FeatureCollection", Map["type"]!.GetValue<string>());
        Assert.All(Features, f => Assert.Equal("Feature", f["type"]!.GetValue<string>()));
        Assert.Equal(Features.Count, Features.Select(Id).Distinct().Count());
        // Members that the standard keeps for other uses must not be among the foreign ones.
        Assert.DoesNotContain(Map.Select(m => m.Key), k => k is "coordinates" or "geometries" or "geometry" or "properties" or "crs");
    }

    [Fact]
    public void Every_geometry_is_one_point_or_several_with_the_longitude_first()
    {
        Assert.All(Features, f =>
        {
            var geometry = f["geometry"]!;
            var coordinates = geometry["coordinates"]!.AsArray();
            var positions = geometry["type"]!.GetValue<string>() == "Point" ? [coordinates] : coordinates.Select(c => c!.AsArray()).ToList();
            Assert.All(positions, p =>
            {
                Assert.Equal(2, p.Count);
                // All places of the dataset lie north of the equator and between Turkey and the Pacific, or in the Americas and Europe at most.
                Assert.InRange(p[0]!.GetValue<decimal>(), -180m, 180m);
                Assert.InRange(p[1]!.GetValue<decimal>(), 0m, 90m);
            });
            Assert.Equal(positions.Count, f["properties"]!["points"]!.AsArray().Count);
        });
    }

    /// <summary>Kunduz stands in the data file with 36.72895 north and 68.857 east, a point for the area.</summary>
    [Fact]
    public void A_place_stands_at_its_point_with_precision_and_origin()
    {
        var kunduz = Features.Single(f => Id(f) == "place/kunduz");

        Assert.Equal("[68.857,36.72895]", kunduz["geometry"]!["coordinates"]!.ToJsonString());
        Assert.Equal("area", kunduz["properties"]!["points"]![0]!["precision"]!.GetValue<string>());
        Assert.StartsWith("GeoNames", kunduz["properties"]!["points"]![0]!["origin"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_stands_where_it_happened_with_its_status_hedges_and_polarities()
    {
        var visit = Features.Single(f => Id(f) == "event/kunduz-visit-2025-11");

        Assert.Equal("[68.857,36.72895]", visit["geometry"]!["coordinates"]!.ToJsonString());
        Assert.Equal("occurred", visit["properties"]!["status"]!.GetValue<string>());
        Assert.Equal(["asserted", "reported"], visit["properties"]!["hedges"].Texts());
        Assert.Equal(["affirms"], visit["properties"]!["polarities"].Texts());
    }

    /// <summary>The embassy has no coordinates; the city that it lies in has.</summary>
    [Fact]
    public void What_has_no_point_is_counted_and_none_is_made_up()
    {
        var places = Map["coverage"]!["place"]!;
        var withPoint = Places.All.Count(p => p.Coordinates is not null);

        Assert.DoesNotContain(Features, f => Id(f) is "place/afghan-embassy-in-dushanbe" or "event/afghan-embassy-in-dushanbe-closure");
        Assert.Equal(withPoint, places["on-the-map"]!.GetValue<int>());
        Assert.Equal(Places.All.Count - withPoint, places["places-without-point"]!.GetValue<int>());
        Assert.All(Map["coverage"]!.AsObject(), c => Assert.Equal(
            c.Value!["records"]!.GetValue<int>(),
            c.Value["on-the-map"]!.GetValue<int>() + c.Value["places-without-point"]!.GetValue<int>() + c.Value["without-place"]!.GetValue<int>()));
    }

    [Fact]
    public void Only_what_says_where_it_is_stands_on_the_map() =>
        // The country that a government is of is not where it sits: one in exile would stand in the middle of the land that it left.
        Assert.DoesNotContain(Features, f => Id(f).StartsWith("actor/", StringComparison.Ordinal));

    private static string Id(JsonObject feature) => feature["id"]!.GetValue<string>();
}
