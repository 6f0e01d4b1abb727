using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace AfTjData.Tests.Json;

/// <summary>Values of the library in a consumer's own types: the text forms are those of the records, with a source-generated context and by reflection.</summary>
public sealed class ConsumerValueTests
{
    private static readonly Sighting Filled = new(
        EdtfDate.Parse("2025-10~"), Quantity.Parse("more-than 140 {person}"), new Locator(Sources.CaspianPost202501, 3, 8, 4, 1), Hedge.Alleged, RelationType.MemberOf,
        Places.Kunduz, new Ref<IRecord>(Actors.Taliban), [Topics.Diplomacy], [Places.Kunduz, Actors.Taliban], Ternary.Maybe, new DayRange(15, null));

    private const string FilledJson = """
        {"When":"2025-10~","Count":"more-than 140 {person}","At":"caspian-post-2025-01#3.8-4.1","Hedge":"alleged","Tie":"member-of","Place":"kunduz","Who":"actor/taliban","Topics":["diplomacy"],"About":["place/kunduz","actor/taliban"],"Sure":"maybe","Days":{"least":15}}
        """;

    public static TheoryData<bool> BothWays => [true, false];

    [Theory, MemberData(nameof(BothWays))]
    public void Values_have_the_text_that_records_give_them_and_read_back_equal(bool generated)
    {
        var json = JsonSerializer.Serialize(Filled, Contract<Sighting>(generated));

        Assert.Equal(FilledJson, json);
        Assert.Equal(Filled, JsonSerializer.Deserialize(json, Contract<Sighting>(generated)));
    }

    [Theory, MemberData(nameof(BothWays))]
    public void What_may_be_absent_is_null_and_reads_back_as_null(bool generated)
    {
        var empty = new Maybes(null, null, null, null, null, null, null, null);

        var json = JsonSerializer.Serialize(empty, Contract<Maybes>(generated));

        Assert.Equal("""{"When":null,"Count":null,"At":null,"Hedge":null,"Place":null,"Topics":null,"Sure":null,"Days":null}""", json);
        Assert.Equal(empty, JsonSerializer.Deserialize(json, Contract<Maybes>(generated)));
    }

    [Theory, MemberData(nameof(BothWays))]
    public void A_date_that_states_none_and_a_reference_to_nothing_are_null_too(bool generated)
    {
        var json = JsonSerializer.Serialize(new Defaults(default, default, default), Contract<Defaults>(generated));

        Assert.Equal("""{"When":null,"Place":null,"Places":[]}""", json);
        Assert.Equal(new Defaults(default, default, default), JsonSerializer.Deserialize(json, Contract<Defaults>(generated)));
    }

    [Theory, MemberData(nameof(BothWays))]
    public void Words_dates_and_references_are_keys_of_dictionaries(bool generated)
    {
        var counts = new Counts(
            new() { [EventType.Consult] = 2 }, new() { [EdtfDate.Parse("2025")] = 3 }, new() { [Places.Kunduz] = 4 }, new() { [Quantity.Parse("1 km")] = 5 });

        var json = JsonSerializer.Serialize(counts, Contract<Counts>(generated));
        var read = JsonSerializer.Deserialize(json, Contract<Counts>(generated))!;

        Assert.Equal("""{"ByType":{"consult":2},"ByDate":{"2025":3},"ByPlace":{"kunduz":4},"ByLength":{"1 km":5}}""", json);
        Assert.Equal(counts.ByType, read.ByType);
        Assert.Equal(counts.ByDate, read.ByDate);
        Assert.Equal(counts.ByPlace, read.ByPlace);
        Assert.Equal(counts.ByLength, read.ByLength);
    }

    [Fact]
    public void A_reference_to_what_the_dataset_lacks_keeps_its_id()
    {
        var read = JsonSerializer.Deserialize(FilledJson.Replace("\"Place\":\"kunduz\"", "\"Place\":\"atlantis\"", StringComparison.Ordinal), ValueContext.Default.Sighting)!;

        Assert.False(read.Place.IsResolved);
        Assert.Equal("place/atlantis", read.Place.ToString());
    }

    [Theory]
    [InlineData("2025-10~", "2025-13", "$.When", "2025-13")]
    [InlineData("more-than 140 {person}", "more-then 140 {person}", "$.Count", "more-then")]
    [InlineData("2025-01#3.8-4.1", "2025-01#3", "$.At", "`caspian-post-2025-01#3` is no place in a source")]
    [InlineData("\"alleged\"", "\"aleged\"", "$.Hedge", "`aleged` is no hedge; did you mean `alleged`?")]
    [InlineData("\"alleged\"", "3", "$.Hedge", "a string is expected here.")]
    [InlineData("\"alleged\"", "null", "$.Hedge", "a string is expected here; leave out what has no value.")]
    [InlineData("\"Place\":\"kunduz\"", "\"Place\":\"\"", "$.Place", "an empty id refers to nothing.")]
    [InlineData("\"Who\":\"actor/taliban\"", "\"Who\":\"actr/taliban\"", "$.Who", "`actr` is no kind of record; did you mean `actor`?")]
    [InlineData("[\"diplomacy\"]", "\"diplomacy\"", "$.Topics", "a list is expected here.")]
    [InlineData("[\"diplomacy\"]", "[\"diplomacy\",null]", "$.Topics", "[1]: a string is expected here")]
    [InlineData("\"maybe\"", "\"mayby\"", "$.Sure", "`mayby` is no answer; did you mean `maybe`?")]
    [InlineData("{\"least\":15}", "{\"leest\":15}", "$.Days", "`leest` is no key of number of days; did you mean `least`?")]
    [InlineData("{\"least\":15}", "{\"least\":15.5}", "$.Days", ".least: a whole number of 64 bits is expected.")]
    [InlineData("{\"least\":15}", "{\"least\":15,\"most\":3}", "$.Days", "`least` is greater than `most`.")]
    public void A_mistake_is_told_with_the_way_to_the_value(string right, string wrong, string path, string problem)
    {
        Assert.Contains(right, FilledJson, StringComparison.Ordinal);
        var json = FilledJson.Replace(right, wrong, StringComparison.Ordinal);

        foreach (var generated in new[] { true, false })
        {
            var error = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(json, Contract<Sighting>(generated)));

            Assert.Equal(path, error.Path);
            Assert.StartsWith(path, error.Message, StringComparison.Ordinal);
            Assert.Contains(problem, error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_place_in_no_source_and_a_nameless_member_cannot_be_written()
    {
        Assert.Throws<InvalidOperationException>(() => JsonSerializer.Serialize(default(Locator), ValueContext.Default.Locator));
        Assert.Throws<ArgumentOutOfRangeException>(() => JsonSerializer.Serialize(default(Hedge), ValueContext.Default.Hedge));
        Assert.Throws<InvalidOperationException>(() => JsonSerializer.Serialize(new Dictionary<EdtfDate, int> { [default] = 1 }, ValueContext.Default.DictionaryEdtfDateInt32));
    }

    [Fact]
    public void Every_data_enum_is_its_words_and_every_kind_has_references()
    {
        foreach (var type in typeof(Hedge).Assembly.GetExportedTypes().Where(t => t.IsEnum && t.Assembly.GetType(t.FullName + "Extensions")?.GetMethod("TryFromKey") is not null))
        {
            foreach (var value in Enum.GetValues(type))
            {
                var json = JsonSerializer.Serialize(value, type);
                Assert.Matches("^\"[a-z0-9-]+\"$", json);
                Assert.Equal(value, JsonSerializer.Deserialize(json, type));
            }
        }

        foreach (var record in Dataset.AllKinds.Where(t => t.Count > 0).Select(t => t.RecordAt(0)))
        {
            var reference = Activator.CreateInstance(typeof(Ref<>).MakeGenericType(record.GetType()), record)!;
            var json = JsonSerializer.Serialize(reference, reference.GetType());
            Assert.Equal($"\"{record.Id}\"", json);
            Assert.Equal(reference, JsonSerializer.Deserialize(json, reference.GetType()));
        }
    }

    // Either the context that the compiler made, or reflection, which asks for nothing.
    private static JsonTypeInfo<T> Contract<T>(bool generated)
    {
        var options = new JsonSerializerOptions
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = generated ? ValueContext.Default : new DefaultJsonTypeInfoResolver(),
        };
        return (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }
}

/// <summary>What a consumer might hold values of the library in.</summary>
public sealed record Sighting(
    EdtfDate When, Quantity Count, Locator At, Hedge Hedge, RelationType Tie, Ref<Place> Place, Ref<IRecord> Who, RefList<Topic> Topics, RefList<IRecord> About, Ternary Sure, DayRange Days);

/// <summary>The same where each may be absent.</summary>
public sealed record Maybes(
    EdtfDate? When, Quantity? Count, Locator? At, Hedge? Hedge, Ref<Place>? Place, RefList<Topic>? Topics, Ternary? Sure, DayRange? Days);

/// <summary>Values that say nothing by default.</summary>
public sealed record Defaults(EdtfDate When, Ref<Place> Place, RefList<Place> Places);

/// <summary>Counts by what has a text.</summary>
public sealed record Counts(
    Dictionary<EventType, int> ByType, Dictionary<EdtfDate, int> ByDate, Dictionary<Ref<Place>, int> ByPlace, Dictionary<Quantity, int> ByLength);

/// <summary>The context that a consumer declares for them.</summary>
[JsonSerializable(typeof(Sighting))]
[JsonSerializable(typeof(Maybes))]
[JsonSerializable(typeof(Defaults))]
[JsonSerializable(typeof(Counts))]
public sealed partial class ValueContext : JsonSerializerContext;
