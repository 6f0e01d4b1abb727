using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Tests.Miniature;

namespace AfTjData.Compiler.Tests.Bind;

/// <summary>What values are taken for.</summary>
public class ValueTests
{
    [Theory]
    [InlineData("content: '  two words  '", "two words")]
    [InlineData("content: \"one\\r\\ntwo\\rthree\"", "one\ntwo\nthree")]
    [InlineData("content: |\n    one\n\n    two\n", "one\n\ntwo")]
    [InlineData("content: 'null'", "null")]
    [InlineData("content: 007", "007")]
    [InlineData("content: no", "no")]
    public void A_text_is_what_stands_there_without_white_space_around_it(string line, string expected) =>
        Assert.Equal(expected, ((BoundText)Field(line, "content")).Value);

    [Theory]
    [InlineData("count: -5", -5)]
    [InlineData("count: '100'", 100)]
    [InlineData("aggregate: true", 1)]
    [InlineData("aggregate: false", 0)]
    [InlineData("day: 0001-01-01", 0)]
    [InlineData("day: 0001-12-31", 364)]
    public void Numbers_truths_and_days_become_numbers(string line, int expected) =>
        Assert.Equal(expected, ((BoundNumber)Field(line, line.Split(':')[0])).Value);

    [Theory]
    [InlineData("/kettle")]
    [InlineData("actor/")]
    [InlineData("/")]
    [InlineData("actor/kettle/kettle")]
    public void A_reference_to_any_kind_has_a_kind_before_its_slash_and_an_id_behind_it(string written)
    {
        var found = Mini.Compile((Mini.Events,
            $"stirring:\n  title: Stirring\n  type: pour\n  when: 2001\n  about: [\"{written}\"]\n  evidence: [{{ at: \"tea-notes#1.1\", hedge: asserted }}]\n")).Compilation.Diagnostics;
        Assert.Equal((Findings.BadId, written), Assert.Single(found.Select(f => (f.Finding, f.Arguments[0]))));
    }

    [Fact]
    public void An_empty_list_is_a_field_left_out() => Assert.Null(Compile("places: []").Dataset.Table("event")!.Records.Single(r => r.Id == "stirring")["places"]);

    [Theory]
    [InlineData("\"tea-notes#1.1\"", "1.1", "1.1", "tea-notes#1.1")]
    [InlineData("\"tea-notes#1.1-2\"", "1.1", "1.2", "tea-notes#1.1-2")]
    [InlineData("\"tea-notes#1.2-2.1\"", "1.2", "2.1", "tea-notes#1.2-2.1")]
    public void A_locator_names_a_sentence_or_a_run_of_them(string written, string first, string last, string shown)
    {
        var records = Compile("count: 1", written).Dataset.Table("event")!.Records;
        var evidence = (BoundList)records.Single(r => r.Id == "stirring")["evidence"]!;
        var locator = (BoundLocator)((BoundStruct)evidence.Items[0])["at"]!;
        Assert.Equal((first, last, shown), (locator.First.ToString(), locator.Last.ToString(), locator.ToString()));
    }

    [Fact]
    public void Paragraphs_and_sentences_are_counted_to_99999()
    {
        Assert.True(LocatorParser.TryParse("tea-notes#99999.99999", default, out var locator, out _));
        Assert.Equal("99999.99999", locator.First.ToString());
    }

    [Theory]
    [InlineData("tea-notes#")]
    [InlineData("#1.1")]
    [InlineData("tea-notes#1")]
    [InlineData("tea-notes#0.1")]
    [InlineData("tea-notes#1.0")]
    [InlineData("tea-notes#1.1-")]
    [InlineData("tea-notes#1.1-1.1")]
    [InlineData("tea-notes#1.1-1")]
    [InlineData("tea-notes#1.1-2-3")]
    [InlineData("tea-notes# 1.1")]
    [InlineData("tea-notes#+1.1")]
    [InlineData("tea-notes#1.1.1")]
    [InlineData("tea-notes#99999999999.1")]
    [InlineData("tea-notes#100000.1")]
    [InlineData("tea-notes#1.100000")]
    [InlineData("tea-notes#1.1#2.1")]
    [InlineData("Tea-Notes#1.1")]
    [InlineData("tea-notes#١.١")]
    public void Nothing_else_is_a_locator(string text) =>
        Assert.False(LocatorParser.TryParse(text, default, out _, out _));

    private static BoundValue Field(string line, string field) =>
        Compile(line).Dataset.Table("event")!.Records.Single(r => r.Id == "stirring")[field]!;

    private static Compilation Compile(string line, string at = "\"tea-notes#1.1\"")
    {
        var result = Mini.Compile((Mini.Events, $"stirring:\n  title: Stirring\n  type: pour\n  when: 2001\n  {line}\n  evidence: [{{ at: {at}, hedge: asserted }}]\n"));
        result.IsClean();
        return result.Compilation;
    }
}
