using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AfTjData.Tests.Json;

/// <summary>A consumer's own source-generated context, with records as they are and inside of the consumer's types.</summary>
public sealed class ConsumerContextTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void A_record_is_the_same_JSON_as_without_a_context()
    {
        var json = JsonSerializer.Serialize(Events.KunduzVisit202511, new ConsumerContext(new JsonSerializerOptions(Readable)).Event);

        Assert.Equal(AfTjDataJson.ToJson(Events.KunduzVisit202511), json);
        Assert.Equal(Events.KunduzVisit202511, JsonSerializer.Deserialize(json, ConsumerContext.Default.Event));
    }

    [Fact]
    public void So_is_a_list_of_every_event()
    {
        List<Event> all = [.. Events.All];

        var json = JsonSerializer.Serialize(all, ConsumerContext.Default.ListEvent);

        Assert.Equal(all, JsonSerializer.Deserialize(json, ConsumerContext.Default.ListEvent));
    }

    [Fact]
    public void A_type_of_the_consumer_holds_records_structs_and_records_of_any_kind()
    {
        var briefing = new Briefing("Kunduz", Events.KunduzVisit202511, Events.KunduzVisit202511.Evidence[0], [Places.Kunduz, Actors.Taliban], null);

        var json = JsonSerializer.Serialize(briefing, ConsumerContext.Default.Briefing);
        var read = JsonSerializer.Deserialize(json, ConsumerContext.Default.Briefing)!;

        Assert.Equal(briefing.Visit, read.Visit);
        Assert.Equal(briefing.Said, read.Said);
        Assert.Equal(briefing.About, read.About);
        Assert.Null(read.Dispute);
    }

    [Fact]
    public async Task A_stream_that_comes_in_pieces_reads_the_same()
    {
        IRecord[] all = [.. Dataset.Records];
        using var stream = new MemoryStream();
        await JsonSerializer.SerializeAsync(stream, all, ConsumerContext.Default.IRecordArray);
        stream.Position = 0;

        var read = new List<IRecord?>();
        // The buffer is far smaller than a record, so that records come in several pieces.
        var options = new JsonSerializerOptions { DefaultBufferSize = 16 };
        await foreach (var record in JsonSerializer.DeserializeAsyncEnumerable(stream, new ConsumerContext(options).IRecord))
            read.Add(record);

        Assert.Equal(all, read);
    }

    [Fact]
    public void A_mistake_in_a_list_is_told_with_the_way_to_the_record_and_the_place_in_it()
    {
        var json = "[" + AfTjDataJson.ToJson(Events.KunduzVisit202511) + "," + AfTjDataJson.ToJson(Events.KunduzVisit202511).Replace("\"visit\"", "\"visits\"", StringComparison.Ordinal) + "]";

        var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, ConsumerContext.Default.ListEvent));

        Assert.Equal("$[1]", error.Path);
        Assert.Equal("$.mode of event/kunduz-visit-2025-11: `visits` is no event-mode; did you mean `visit`?", error.Message);
    }
}

/// <summary>What a consumer might hold records in.</summary>
public sealed record Briefing(string Title, Event Visit, Evidence Said, IReadOnlyList<IRecord> About, Dispute? Dispute);

/// <summary>The context that a consumer declares.</summary>
[JsonSerializable(typeof(Event))]
[JsonSerializable(typeof(List<Event>))]
[JsonSerializable(typeof(IRecord[]))]
[JsonSerializable(typeof(RelativeDate))]
[JsonSerializable(typeof(Briefing))]
public sealed partial class ConsumerContext : JsonSerializerContext;
