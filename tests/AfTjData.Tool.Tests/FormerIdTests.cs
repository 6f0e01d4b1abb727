using AfTjData.Curation;
using AfTjData.Tool.Lookups;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Tests;

/// <summary>Ids that were given up, as people still type them.</summary>
public sealed class FormerIdTests
{
    private static readonly FormerId[] Former =
    [
        new("place", "qunduz", ["kunduz"], "Another spelling.") { Change = "renamed", Since = "2.0.0" },
        new("event", "two-visits", ["kabul-visit-2025-11-15", "kunduz-visit-2025-11"], "They were two.") { Change = "split", Since = "2.0.0" },
        new("event", "no-visit", [], "Nobody tells it.") { Change = "withdrawn", Since = "2.1.0" },
    ];

    [Theory]
    [InlineData("qunduz")]
    [InlineData("place/qunduz")]
    public void One_that_has_one_successor_leads_to_it(string typed)
    {
        Assert.Same(Places.All["kunduz"], RecordIds.Resolve(typed, Former, out var former));
        Assert.Equal("place/qunduz was renamed to place/kunduz in 2.0.0. Another spelling.", former!.ToString());
    }

    [Fact]
    public void An_id_that_a_record_has_is_that_record_s()
    {
        Assert.Same(Places.All["kunduz"], RecordIds.Resolve("place/kunduz", Former, out var former));
        Assert.Null(former);
    }

    [Theory]
    [InlineData("two-visits", "event/two-visits was split into event/kabul-visit-2025-11-15 and event/kunduz-visit-2025-11 in 2.0.0. They were two.")]
    [InlineData("event/no-visit", "event/no-visit was withdrawn in 2.1.0. Nobody tells it.")]
    public void One_that_leads_to_several_or_none_says_what_became_of_it(string typed, string message) =>
        Assert.Equal(message, Assert.Throws<CurationException>(() => RecordIds.Resolve(typed, Former, out _)).Message);

    [Fact]
    public void One_of_another_kind_is_not_meant() =>
        Assert.Throws<CurationException>(() => RecordIds.Resolve("actor/qunduz", Former, out _));

    [Theory]
    [InlineData("merged", "a", "topic/x was merged into topic/a in 2.0.0. Why.")]
    [InlineData("renamed", "a,b", "topic/x was renamed in 2.0.0, and topic/a and topic/b stand in its place now. Why.")]
    [InlineData("merged", "", "topic/x was merged in 2.0.0. Why.")]
    public void What_became_of_it_is_a_sentence(string change, string successors, string sentence) => Assert.Equal(
        sentence,
        new FormerId("topic", "x", successors.Split(',', StringSplitOptions.RemoveEmptyEntries), "Why.") { Change = change, Since = "2.0.0" }.ToString());
}
