using System.Text;
using System.Text.Json;

namespace AfTjData.Tests.Json;

/// <summary>The JSON of a record, letter by letter, written by hand from the YAML and the order of the schema.</summary>
public sealed class JsonTextTests
{
    // data/topics.yaml: the fields that an entry does not fill are not there.
    private const string Diplomacy = """
        {"id":"diplomacy","kind":"topic","title":"Diplomacy","scope-note":"Contacts between governments in general.","broader":["politics"],"plover-context":"diplomatic"}
        """;

    // data/relations/: a struct, a word of an enum, an EDTF date, evidence whose polarity is the default and so left out.
    private const string Presence = """
        {"id":"iskp-present-in-afghanistan","kind":"relation","label":"ISKP is based in Afghanistan","subject":{"actor":"iskp"},"type":"present-in","places":["afghanistan"],"status":"ongoing","as-of":"2025-01","topics":["militancy"],"evidence":[{"at":"caspian-post-2025-01#30.1","hedge":"asserted"}]}
        """;

    [Fact]
    public void A_record_has_its_id_and_kind_and_then_the_fields_in_the_order_of_the_schema()
    {
        Assert.Equal(Diplomacy, AfTjDataJson.ToJson(Topics.Diplomacy));
        Assert.Equal(Presence, AfTjDataJson.ToJson(Relations.All["iskp-present-in-afghanistan"]));
    }

    [Fact]
    public void Text_written_by_hand_reads_as_the_record()
    {
        Assert.Equal(Topics.Diplomacy, AfTjDataJson.FromJson<Topic>(Diplomacy));
        Assert.Equal(Relations.All["iskp-present-in-afghanistan"], AfTjDataJson.FromJson<IRecord>(Presence));
    }

    [Fact]
    public void The_order_of_keys_and_the_white_space_do_not_matter_to_reading()
    {
        var read = AfTjDataJson.FromJson<Topic>("""
            {
              "broader": [ "politics" ], "title": "Diplomacy", "kind": "topic",
              "plover-context": "diplomatic", "scope-note": "Contacts between governments in general.", "id": "diplomacy"
            }
            """);

        Assert.Equal(Topics.Diplomacy, read);
        Assert.Equal(Diplomacy, AfTjDataJson.ToJson(read));
    }

    [Fact]
    public void Letters_of_any_script_stay_readable()
    {
        var topic = new Topic { Id = "rivers", Title = "Панҷ (\"Пандж\") & Āmū Daryā's banks" };

        var json = AfTjDataJson.ToJson(topic);

        Assert.Equal("""{"id":"rivers","kind":"topic","title":"Панҷ (\"Пандж\") & Āmū Daryā's banks"}""", json);
        Assert.Equal(topic, AfTjDataJson.FromJson<Topic>(json));
    }

    [Fact]
    public void Numbers_words_quantities_and_what_differs_from_a_default_are_written_as_the_data_files_have_them()
    {
        var place = new Place
        {
            Id = "ford",
            Label = "Ford",
            Type = PlaceType.City,
            Names = [],
            Coordinates = new Coordinates { Latitude = 37.50m, Longitude = -0.25m, Precision = CoordinatePrecision.Site, Origin = "Made up." },
            Evidence = [new Evidence { At = new Locator(Sources.CaspianPost202501, 3, 8, 4, 1), Hedge = Hedge.Alleged, Polarity = Polarity.Denies, Via = [Actors.Taliban] }],
        };

        var json = AfTjDataJson.ToJson(place);

        Assert.Contains("\"coordinates\":{\"latitude\":37.50,\"longitude\":-0.25,\"precision\":\"site\",\"origin\":\"Made up.\"}", json, StringComparison.Ordinal);
        Assert.Contains("{\"at\":\"caspian-post-2025-01#3.8-4.1\",\"hedge\":\"alleged\",\"polarity\":\"denies\",\"via\":[\"actor/taliban\"]}", json, StringComparison.Ordinal);
        Assert.Equal(place, AfTjDataJson.FromJson<Place>(json));
    }

    [Fact]
    public void A_writer_of_the_callers_own_decides_on_the_form()
    {
        var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            AfTjDataJson.Write(writer, Topics.Diplomacy);
            writer.WriteEndArray();
        }

        Assert.Equal($"[{Diplomacy}]", Encoding.UTF8.GetString(buffer.ToArray()));
    }
}
