using AfTjData.Tests.Support;
using AfTjData.Tool.Views;

namespace AfTjData.Tool.Tests;

/// <summary>The bare command. What it should say is counted in the data files or read off the texts.</summary>
public sealed class OverviewTests
{
    private static readonly ProcessResult Overview = BuiltTool.Run().Succeeded();

    [Theory]
    [InlineData("actor")]
    [InlineData("agreement")]
    [InlineData("claim")]
    [InlineData("event")]
    [InlineData("figure")]
    [InlineData("source")]
    public void It_counts_the_records_of_each_kind(string kind) =>
        Assert.Contains(Overview.Lines, l => l.StartsWith($"  {kind} ", StringComparison.Ordinal) && l.EndsWith($" {DataText.Records(kind + "s")}", StringComparison.Ordinal));

    [Theory]
    [InlineData("southasiandesk-2025-11-16")]
    [InlineData("centralasianlight-2025-11-13")]
    [InlineData("caspian-post-2025-01")]
    [InlineData("saini-2024-07-20")]
    [InlineData("indrastra-2021-11")]
    public void It_says_what_each_text_gave(string text)
    {
        var at = Array.IndexOf(Overview.Lines, "  " + text);

        Assert.InRange(at, 0, int.MaxValue);
        Assert.Matches("^    [0-9]+ records, [0-9]+ of them figures, [0-9]+ of them disputes$", Overview.Lines[at + 1]);
        Assert.Matches("^    evidence: [0-9]+ asserted, [0-9]+ reported", Overview.Lines[at + 2]);
    }

    [Fact]
    public void It_begins_with_title_version_schema_dates_and_hash()
    {
        Assert.StartsWith("AfTjData: relations between Afghanistan and Tajikistan", Overview.Lines[0], StringComparison.Ordinal);
        Assert.Equal("  version        " + DataText.Header("version"), Overview.Lines[1]);
        Assert.Equal("  schema         1", Overview.Lines[2]);
        Assert.Equal("  data of        " + DataText.Header("date"), Overview.Lines[3]);
        Assert.Equal("  newest source  2025-11-16", Overview.Lines[4]);
        Assert.Equal("  content hash   " + Dataset.ContentHash[..12], Overview.Lines[5]);
    }

    /// <summary>Sentence 6.1 of the text of 16 November 2025 has the newest day of any happening: the delegation came to Kabul on the 15th.</summary>
    [Fact]
    public void The_newest_event_stands_first_with_its_date_how_far_it_got_and_who_says_so()
    {
        var first = Array.IndexOf(Overview.Lines, "    event/kabul-visit-2025-11-15");
        var heading = Array.FindIndex(Overview.Lines, l => l.StartsWith("Newest events (5 of ", StringComparison.Ordinal));
        var lines = Overview.Lines[(heading + 1)..first];

        Assert.DoesNotContain("", lines);
        Assert.Contains(lines, l => l.StartsWith("    2025-11-15, occurred", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("by southasiandesk-2025-11-16", StringComparison.Ordinal));
    }

    /// <summary>What is only planned or possible, and what did not happen, is no newest event.</summary>
    [Fact]
    public void Only_what_came_about_is_listed()
    {
        var newest = Overview.Output[Overview.Output.IndexOf("Newest events", StringComparison.Ordinal)..Overview.Output.IndexOf("Open disputes", StringComparison.Ordinal)];

        Assert.DoesNotContain("planned", newest, StringComparison.Ordinal);
        Assert.DoesNotContain("possible", newest, StringComparison.Ordinal);
        Assert.DoesNotContain("did-not-occur", newest, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_disputes_are_counted_and_each_shows_what_differs_and_its_sides()
    {
        var heading = Array.FindIndex(Overview.Lines, l => l == $"Open disputes (5 of {DataText.OpenDisputes()})");

        Assert.InRange(heading, 0, int.MaxValue);
        Assert.Equal(5, Overview.Lines[heading..].Count(l => l.Contains(" differs, ", StringComparison.Ordinal)));
        Assert.True(Overview.Lines[heading..].Count(l => l.StartsWith("    - ", StringComparison.Ordinal)) >= 10);
    }

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
    public void The_command_lines_it_suggests_find_something() => Assert.All(NextSteps.Lines, l =>
    {
        var run = BuiltTool.Run([.. l.Line.Split(' ').Skip(1)]).Succeeded();

        Assert.Contains(Overview.Lines, shown => shown.Contains(l.Line, StringComparison.Ordinal));
        Assert.NotEmpty(Looking.Listed.Records(run).Concat(run.Lines.Where(x => x.StartsWith("Evidence (", StringComparison.Ordinal))));
    });

    [Fact]
    public void The_query_it_suggests_is_one_that_the_README_runs() =>
        Assert.Contains(string.Join('\n', NextSteps.Query), File.ReadAllText(Repository.Path("README.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
}
