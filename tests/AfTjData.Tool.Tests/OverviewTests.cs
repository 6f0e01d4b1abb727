using AfTjData.Tests.Support;
using AfTjData.Tool.Views;

namespace AfTjData.Tool.Tests;

/// <summary>The bare command. What it should say was counted in the data files and read off the text of 13 November 2025.</summary>
public sealed class OverviewTests
{
    private static readonly ProcessResult Overview = BuiltTool.Run().Succeeded();

    [Theory]
    [InlineData("actor", 15)]
    [InlineData("claim", 6)]
    [InlineData("dispute", 4)]
    [InlineData("event", 7)]
    [InlineData("office", 6)]
    [InlineData("place", 7)]
    [InlineData("position", 2)]
    [InlineData("relation", 6)]
    [InlineData("source", 4)]
    [InlineData("tenure", 6)]
    [InlineData("topic", 11)]
    [InlineData("all kinds", 74)]
    public void It_counts_the_records_of_each_kind(string kind, int count) =>
        Assert.Contains(Overview.Lines, l => l.StartsWith($"  {kind} ", StringComparison.Ordinal) && l.EndsWith($" {count}", StringComparison.Ordinal));

    [Fact]
    public void It_begins_with_title_version_schema_dates_and_hash()
    {
        Assert.StartsWith("AfTjData: relations between Afghanistan and Tajikistan", Overview.Lines[0], StringComparison.Ordinal);
        Assert.Equal("  version        0.1.0", Overview.Lines[1]);
        Assert.Equal("  schema         1", Overview.Lines[2]);
        Assert.Equal("  data of        2025-11-13", Overview.Lines[3]);
        Assert.Equal("  newest source  2025-11-13", Overview.Lines[4]);
        Assert.Equal("  content hash   " + Dataset.ContentHash[..12], Overview.Lines[5]);
    }

    /// <summary>Sentence 1.1 has the visit from Afintl.af; that a dateline is plain (11.1) must not make it look asserted.</summary>
    [Fact]
    public void An_event_shows_when_how_far_and_who_says_so_how_firmly()
    {
        Assert.Contains("""
              Tajik delegation visits Kunduz for talks with Taliban officials
                no later than 2025-11-13, occurred, in dispute
                reported by centralasianlight-2025-11-13, via Afintl.af
                event/kunduz-visit-2025-11

            """.ReplaceLineEndings("\n"), Overview.Output, StringComparison.Ordinal);
    }

    /// <summary>Sentence 7.1: no official visits of high rank up to the day of the text.</summary>
    [Fact]
    public void What_did_not_happen_is_told_from_what_did() =>
        Assert.Contains("    until 2025-11-13, did-not-occur, in dispute", Overview.Lines);

    /// <summary>The meeting of sentence 3.1 was a part of the visit of 1.1, which stands in the list already.</summary>
    [Fact]
    public void A_part_of_a_larger_event_is_not_listed_beside_it()
    {
        Assert.Contains("Newest events (4)", Overview.Lines);
        Assert.DoesNotContain("    event/kunduz-meeting-2025-11", Overview.Lines);
    }

    /// <summary>Paragraphs 5 and 6: a limited engagement kept up, and limited contact lately sought.</summary>
    [Fact]
    public void An_open_dispute_shows_what_differs_and_each_side()
    {
        Assert.Contains("Open disputes (2)", Overview.Lines);
        Assert.Contains("    existence differs, tension", Overview.Lines);
        Assert.Contains("    - A limited engagement has been kept up.", Overview.Lines);
        Assert.Contains("      (relation/tajikistan-ties-with-taliban, status)", Overview.Lines);
        Assert.Contains("    - Limited contact is something lately sought.", Overview.Lines);
    }

    [Fact]
    public void A_dispute_that_scope_explains_is_not_among_the_open_ones() =>
        Assert.DoesNotContain("What the talks in Kunduz were about", Overview.Output, StringComparison.Ordinal);

    [Fact]
    public void It_names_commands_that_exist_a_query_and_the_README()
    {
        var named = Overview.Lines.Where(l => l.StartsWith("  aftj ", StringComparison.Ordinal)).Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]).ToList();

        Assert.Superset(new HashSet<string> { "--json", "lock", "verify", "validate", "--help" }, named.ToHashSet());
        Assert.All(named, n => BuiltTool.Run(n.StartsWith('-') ? [n] : [n, "--help"]).Succeeded());
        Assert.Contains("    foreach (var e in Places.All[\"kunduz\"].Events)", Overview.Lines);
        Assert.Contains("README.md", Overview.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_query_it_suggests_is_one_that_the_README_runs() =>
        Assert.Contains(string.Join('\n', NextSteps.Query), File.ReadAllText(Repository.Path("README.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
}
