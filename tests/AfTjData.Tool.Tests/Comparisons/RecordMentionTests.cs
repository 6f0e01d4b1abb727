using System.Text.Json.Nodes;
using AfTjData.Tool.Comparisons;

namespace AfTjData.Tool.Tests.Comparisons;

/// <summary>What is said of a record wherever it is named.</summary>
public sealed class RecordMentionTests
{
    [Fact]
    public void How_far_it_got_how_firmly_it_is_told_and_that_it_is_disputed_stand_in_the_mark()
    {
        var mention = Of("""{"status":"planned","evidence":[{"at":"text#1.1","hedge":"alleged"}]}""", isDisputed: true);

        Assert.Equal("[planned; alleged; disputed]", mention.Mark());
    }

    [Fact]
    public void A_denial_is_said()
    {
        var mention = Of("""{"status":"over","evidence":[{"at":"text#1.1","hedge":"asserted"},{"at":"other#2.1","hedge":"reported","polarity":"denies","via":["actor/ann"]}]}""");

        Assert.Equal("[over; asserted, reported denial]", mention.Mark());
        Assert.Equal(["asserted by text#1.1", "denied (reported) by other#2.1, via actor/ann"], mention.Told.Select(t => t.ToString()));
    }

    /// <summary>The second sentence only dates what the first one tells as a rumour.</summary>
    [Fact]
    public void Evidence_that_does_not_bear_out_the_status_does_not_make_a_rumour_look_asserted()
    {
        var mention = Of("""{"status":"over","evidence":[{"at":"text#1.1","hedge":"alleged","for":["title","status"]},{"at":"text#1.2","hedge":"asserted","for":["when"]}]}""");

        Assert.Equal("[over; alleged]", mention.Mark());
    }

    [Fact]
    public void Places_of_one_voice_stand_together() =>
        Assert.Equal(
            ["asserted by text#1.1, #2.2", "reported by text#3.1"],
            Of("""{"evidence":[{"at":"text#1.1","hedge":"asserted"},{"at":"text#3.1","hedge":"reported"},{"at":"text#2.2","hedge":"asserted"}]}""").Told.Select(t => t.ToString()));

    [Fact]
    public void Of_a_record_known_by_hashes_nothing_is_said() =>
        Assert.Equal("", RecordMention.Of(new RecordChange { Type = RecordChangeType.Added, Kind = "gathering", Id = "a" }).Mark());

    private static RecordMention Of(string record, bool isDisputed = false) => RecordMention.Of(new RecordChange
    {
        Type = RecordChangeType.Added,
        Kind = "gathering",
        Id = "a",
        New = JsonNode.Parse(record)!.AsObject(),
        IsDisputed = isDisputed,
    });
}
