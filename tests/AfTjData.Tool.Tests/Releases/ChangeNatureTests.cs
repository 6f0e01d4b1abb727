using AfTjData.Tool.Comparisons;
using AfTjData.Tool.Releases;
using AfTjData.Tool.Snapshots;
using AfTjData.Tool.Snapshots.Contents;

namespace AfTjData.Tool.Tests.Releases;

/// <summary>What is told, and how curators class it, are told apart by the schema.</summary>
public sealed class ChangeNatureTests
{
    private static readonly ChangeNature Nature = new(new SchemaLookup(ShippedSchema.Value));

    [Theory]
    [InlineData("event", "status")]
    [InlineData("event", "when-basis")]
    [InlineData("event", "participants[1].role")]
    [InlineData("event", "evidence")]
    [InlineData("event", "evidence[some.source#6.2]")]
    [InlineData("event", "evidence[some-source#6.2-7.1 (2)].via")]
    [InlineData("event", "evidence[some-source#6.2].note")]
    [InlineData("source", "waived[some-source#6.2].reason")]
    public void A_word_of_an_enum_and_what_belongs_to_a_sentence_is_a_reinterpretation(string kind, string path) =>
        Assert.True(Nature.IsReinterpretation(kind, new FieldChange(path, FieldChangeType.Changed)));

    [Theory]
    [InlineData("event", "when")]
    [InlineData("event", "title")]
    [InlineData("event", "places")]
    [InlineData("event", "participants")]
    [InlineData("event", "participants[1]")]
    [InlineData("event", "participants[1].actor")]
    [InlineData("actor", "names[0].text")]
    [InlineData("figure", "quantity")]
    [InlineData("event", "no-such-field")]
    [InlineData("no-such-kind", "status")]
    public void Everything_else_is_a_correction(string kind, string path) =>
        Assert.False(Nature.IsReinterpretation(kind, new FieldChange(path, FieldChangeType.Changed)));

    [Theory]
    [InlineData("when", "when")]
    [InlineData("participants[1].role", "participants role")]
    [InlineData("steps[0].evidence[some.source#6.2].hedge", "steps evidence hedge")]
    [InlineData("evidence[some-source#6.2]", "evidence")]
    [InlineData("relative-to.offset", "relative-to offset")]
    public void A_path_is_its_fields(string path, string names) => Assert.Equal(names.Split(' '), ChangeNature.NamesIn(path));
}
