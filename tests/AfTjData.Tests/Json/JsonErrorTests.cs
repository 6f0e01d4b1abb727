using System.Text;
using System.Text.Json;
using AfTjData.Json;

namespace AfTjData.Tests.Json;

/// <summary>What is no record's JSON is refused, with what is wrong and where.</summary>
public sealed class JsonErrorTests
{
    private const string Whole = """
        {"id":"reed","kind":"event","title":"Reed","type":"consult","status":"occurred","when":"2025-01","participants":[{"as":"reeds","count":"2 {person}"}],"evidence":[{"at":"caspian-post-2025-01#30.1","hedge":"asserted"},{"at":"caspian-post-2025-01#30.2","hedge":"reported"}]}
        """;

    [Theory]
    [InlineData("\"hedge\":\"reported\"", "\"hedge\":\"reportd\"", "$.evidence[1].hedge", "`reportd` is no hedge; did you mean `reported`?")]
    [InlineData("\"type\":\"consult\"", "\"type\":\"Consult\"", "$.type", "`Consult` is no event-type; did you mean `consult`?")]
    [InlineData("\"when\":\"2025-01\"", "\"when\":\"2025-13\"", "$.when", "2025-13")]
    [InlineData("2 {person}", "2 persons", "$.participants[0].count", "persons")]
    [InlineData("2025-01#30.1", "2025-01#30", "$.evidence[0].at", "is no place in a source")]
    [InlineData("2025-01#30.1", "2025-01#30.2-1", "$.evidence[0].at", "is no place in a source")]
    [InlineData("\"title\":\"Reed\"", "\"titel\":\"Reed\"", "$", "`titel` is no key of event; did you mean `title`?")]
    [InlineData("\"as\":\"reeds\"", "\"by\":\"reeds\"", "$.participants[0]", "`by` is no key of party")]
    [InlineData("\"title\":\"Reed\",", "", "$", "`title` is missing; every event has it")]
    [InlineData(",\"hedge\":\"reported\"", "", "$.evidence[1]", "`hedge` is missing; every evidence has it")]
    [InlineData("\"id\":\"reed\",", "", "$", "`id` is missing; every event has it")]
    [InlineData("\"title\":\"Reed\"", "\"title\":\"Reed\",\"title\":\"Rush\"", "$.title", "stands here twice")]
    [InlineData("\"title\":\"Reed\"", "\"title\":null", "$.title", "leave out what has no value")]
    [InlineData("\"title\":\"Reed\"", "\"title\":7", "$.title", "a string is expected here")]
    [InlineData("\"title\":\"Reed\"", "\"title\":\"Reed\",\"aggregate\":\"yes\"", "$.aggregate", "true or false is expected here")]
    [InlineData("\"title\":\"Reed\"", "\"title\":\"Reed\",\"places\":\"kunduz\"", "$.places", "a list is expected here")]
    [InlineData("\"title\":\"Reed\"", "\"title\":\"Reed\",\"part-of\":\"\"", "$.part-of", "an empty id refers to nothing")]
    [InlineData("\"hedge\":\"reported\"", "\"hedge\":\"reported\",\"via\":[\"taliban\"]", "$.evidence[1].via[0]", "write kind and id")]
    [InlineData("\"hedge\":\"reported\"", "\"hedge\":\"reported\",\"via\":[\"actr/taliban\"]", "$.evidence[1].via[0]", "`actr` is no kind of record; did you mean `actor`?")]
    [InlineData("\"kind\":\"event\"", "\"kind\":\"evnt\"", "$", "`evnt` is no kind of record; did you mean `event`?")]
    [InlineData("\"kind\":\"event\",", "", "$", "`kind` is missing")]
    public void A_mistake_is_told_with_its_place(string right, string wrong, string path, string problem)
    {
        Assert.Equal("reed", AfTjDataJson.FromJson<Event>(Whole).Id);
        Assert.Contains(right, Whole, StringComparison.Ordinal);

        var error = Assert.Throws<JsonException>(() => AfTjDataJson.FromJson<Event>(Whole.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.Equal(path, error.Path);
        Assert.StartsWith(path, error.Message, StringComparison.Ordinal);
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-02-30")]
    [InlineData("2025-2-3")]
    [InlineData("13.11.2025")]
    public void A_day_is_year_month_and_day(string day)
    {
        Assert.Equal(new DateOnly(2025, 11, 13), ReadDay("2025-11-13"));

        var error = Assert.Throws<JsonException>(() => ReadDay(day));

        Assert.Equal($"$: `{day}` is no day; write it as 2025-11-13.", error.Message);

        // No field of the schema holds a day at present, and the next one that does is read by this.
        static DateOnly ReadDay(string day)
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes($"\"{day}\""));
            reader.Read();
            return new JsonInput(reader).Date();
        }
    }

    [Fact]
    public void A_day_is_written_so_in_every_culture()
    {
        var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
            JsonOutput.Date(writer, new DateOnly(2025, 11, 3));

        Assert.Equal("\"2025-11-03\"", Encoding.UTF8.GetString(buffer.ToArray()));
    }

    [Fact]
    public void A_record_of_another_kind_is_not_the_one_asked_for()
    {
        var error = Assert.Throws<JsonException>(() => AfTjDataJson.FromJson<Topic>(Whole));

        Assert.Equal("$.kind: the record is of the kind `event`, and Topic is asked for.", error.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("{\"id\":\"x\",\"kind\":\"topic\",\"title\":\"\\ud800\"}")]
    [InlineData("{\"id\":\"x\",\"kind\":\"topic\",\"title\":\"X\"} {}")]
    [InlineData("{\"id\":\"x\",\"kind\":\"topic\",\"title\":\"X\",}")]
    public void What_is_not_one_record_is_a_JSON_exception_too(string json) =>
        Assert.ThrowsAny<JsonException>(() => AfTjDataJson.FromJson<Topic>(json));

    [Fact]
    public void Null_is_an_argument_exception()
    {
        Assert.Throws<ArgumentNullException>(() => AfTjDataJson.FromJson<Topic>((string)null!));
        Assert.Throws<ArgumentNullException>(() => AfTjDataJson.ToJson(null!));
        Assert.Throws<ArgumentNullException>(() => AfTjDataJson.Write(null!, Topics.Diplomacy));
    }

    [Fact]
    public void A_reference_to_nothing_cannot_be_written()
    {
        var record = new RelativeDate { Event = default, Offset = Quantity.Parse("1 d") };

        Assert.Throws<InvalidOperationException>(() => JsonSerializer.Serialize(record, ConsumerContext.Default.RelativeDate));
    }
}
