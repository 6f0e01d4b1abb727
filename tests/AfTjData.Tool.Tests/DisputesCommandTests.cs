using System.Text.Json;
using AfTjData.Tests.Support;

namespace AfTjData.Tool.Tests;

/// <summary>The command <c>disputes</c>. What it should say is read off the data files and the texts.</summary>
public sealed class DisputesCommandTests
{
    /// <summary>Sentence 15.3 of the one text has 3,000 MW, sentence 26.2 of the other 1,300 MW by the year.</summary>
    [Fact]
    public void The_sides_stand_one_after_the_other_with_field_value_source_and_hedge()
    {
        var run = BuiltTool.Run("disputes", "--record", "figure/casa-1000-power-3000-mw", "--type", "contradiction").Succeeded();

        Assert.Equal(
            [
                "  Side 1: 3,000 megawatts.",
                "    quantity: 3000 MW",
                "    asserted by southasiandesk-2025-11-16#15.3",
                "    in figure/casa-1000-power-3000-mw (Power that CASA-1000 could carry from",
                "      Central Asia to South Asia) [possible; asserted; disputed]",
                "",
                "  Side 2: 1,300 megawatts, put as by the year: 300 for Afghanistan and 1,000 for",
                "  Pakistan.",
                "    quantity: 1300 MW/a",
                "    asserted by caspian-post-2025-01#26.2",
                "    in figure/casa-1000-annual-power (Power that CASA-1000 is to bring by the",
                "      year) [planned; asserted; disputed]",
            ],
            run.Lines.SkipWhile(l => !l.StartsWith("  Side 1", StringComparison.Ordinal)));
        Assert.Contains("  differs   value", run.Lines);
        Assert.Contains("  clash     contradiction", run.Lines);
        Assert.Contains("  state     open: nothing that the sources say explains it", run.Lines);
        Assert.Contains("note The second text adds up.", run.Flat(), StringComparison.Ordinal);
        Assert.Contains("(the curators' reference, no side: ", run.Flat(), StringComparison.Ordinal);
    }

    /// <summary>Of the head of security one text speaks in its own voice, of his trip another only has it from an outlet that has it from people without a name.</summary>
    [Fact]
    public void A_side_that_is_only_passed_on_says_from_whom()
    {
        var run = BuiltTool.Run("disputes", "--record", "dispute/security-chief-trip-one-or-two").Succeeded();

        Assert.Contains("reported by centralasianlight-2025-11-13#7.2, via Afghanistan International, via Sources of Afghanistan International", run.Flat(), StringComparison.Ordinal);
        Assert.Contains("participants: actor rustam-emomali (Rustam Emomali), role actor, as Tajik security chief asserted by southasiandesk-2025-11-16#10.4", run.Flat(), StringComparison.Ordinal);
        Assert.Contains("disputes 1: 1 open; by how hard they clash 1 tension", run.Flat(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_filter_every_dispute_stands_open_ones_first()
    {
        var run = BuiltTool.Run("disputes").Succeeded();
        var states = run.Lines.Where(l => l.StartsWith("  state ", StringComparison.Ordinal)).Select(l => l.Contains(" open: ", StringComparison.Ordinal)).ToList();

        Assert.Equal(DataText.Records("disputes"), states.Count);
        Assert.Equal(DataText.OpenDisputes(), states.Count(s => s));
        Assert.Equal(states.OrderDescending(), states);
        Assert.All(Disputes.All, d => Assert.Contains($"dispute {d.Id} ", run.Flat(), StringComparison.Ordinal));
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public void States_narrow_alone_and_all_ways_of_being_explained_together()
    {
        var all = DataText.Records("disputes");

        Assert.Equal(DataText.OpenDisputes(), Count("--state", "open"));
        Assert.Equal(all - DataText.OpenDisputes(), Count("--state", "explained"));
        Assert.Equal(all - DataText.OpenDisputes(), Count("--state", "explained-by-date") + Count("--state", "explained-by-scope"));
        Assert.Equal(all, Count("--type", "contradiction") + Count("--type", "tension") + Count("--type", "precision"));
    }

    /// <summary>The tenth question of README.md, asked without code.</summary>
    [Fact]
    public void Two_sources_give_what_they_tell_differently() => Assert.Equal(
        ["afghan-embassy-closed-or-staffed", "casa-1000-power", "non-support-yet-support-of-nrf"],
        Ids("--source", "southasiandesk-2025-11-16", "--source", "caspian-post-2025-01", "--type", "contradiction"));

    [Fact]
    public void An_actor_gives_the_disputes_of_which_a_side_tells_of_it()
    {
        var ids = Ids("--actor", "Wafa");

        Assert.Contains("no-official-visits-yet-governors-travel", ids);
        Assert.DoesNotContain("casa-1000-power", ids);
    }

    [Fact]
    public void A_record_that_nothing_contests_has_none() =>
        Assert.Contains("disputes none", BuiltTool.Run("disputes", "--record", "place/kunduz").Succeeded().Flat(), StringComparison.Ordinal);

    [Fact]
    public void Json_gives_value_status_and_attribution_of_each_side()
    {
        using var json = JsonDocument.Parse(BuiltTool.Run("disputes", "--record", "dispute/casa-1000-power", "--json").Succeeded().Output);
        var dispute = Assert.Single(json.RootElement.GetProperty("disputes").EnumerateArray());
        var side = dispute.GetProperty("sides")[0];

        Assert.Equal("value", dispute.GetProperty("differs").GetString());
        Assert.Equal("contradiction", dispute.GetProperty("type").GetString());
        Assert.Equal("open", dispute.GetProperty("state").GetString());
        Assert.Equal("figure/casa-1000-power-3000-mw", side.GetProperty("record").GetString());
        Assert.Equal("possible", side.GetProperty("status").GetString());
        Assert.Equal("quantity", side.GetProperty("field").GetString());
        Assert.Equal("3000 MW", side.GetProperty("value").GetString());
        Assert.Equal("southasiandesk-2025-11-16#15.3", side.GetProperty("attributions")[0].GetProperty("at")[0].GetString());
        Assert.Equal("asserted", side.GetProperty("attributions")[0].GetProperty("hedge").GetString());
    }

    [Theory]
    [InlineData(2, "open", "--state", "opne")]
    [InlineData(2, "contradiction", "--type", "contradicton")]
    [InlineData(2, "twice", "--source", "afintl-af", "--source", "caspian-post-2025-01", "--source", "saini-2024-07-20")]
    [InlineData(1, "yousuf-wafa", "--actor", "Waffa")]
    [InlineData(1, "figure/casa-1000-power-3000-mw", "--record", "figure/casa-1000-power-300-mw")]
    public void What_is_not_known_is_told_with_how_to_mend_it(int code, string mend, params string[] arguments)
    {
        var run = BuiltTool.Run(["disputes", .. arguments]).WithoutStackTrace();

        Assert.Equal(code, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(mend, run.Error, StringComparison.Ordinal);
    }

    private static int Count(params string[] arguments) => Ids(arguments).Count;

    private static List<string> Ids(params string[] arguments)
    {
        using var json = JsonDocument.Parse(BuiltTool.Run(["disputes", "--json", .. arguments]).Succeeded().Output);
        return [.. json.RootElement.GetProperty("disputes").EnumerateArray().Select(d => d.GetProperty("id").GetString()!)];
    }
}
