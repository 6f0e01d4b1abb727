using System.Text.Json;

namespace AfTjData.Tool.Tests;

/// <summary>The command <c>path</c>. What it should say is read off the data files and the texts.</summary>
public sealed class PathCommandTests
{
    /// <summary>Sentence 15.5 of the text of November 2021 says that Russia belongs to it.</summary>
    [Fact]
    public void A_hop_names_the_tie_the_record_and_who_says_so()
    {
        var run = BuiltTool.Run("path", "Russia", "CSTO", "--max", "1").Succeeded();

        Assert.Equal(
            [
                "From Russia to Collective Security Treaty Organisation",
                "  from  actor/russia",
                "  to    actor/csto",
                "  sees  what occurred or is ongoing; in either direction",
                "  ways  1",
                "",
                "1. Russia > Collective Security Treaty Organisation",
                "  Russia > Collective Security Treaty Organisation",
                "    member-of: Russia belongs to the Collective Security Treaty Organisation",
                "      [ongoing; asserted], asserted by indrastra-2021-11#15.5,",
                "      relation/russia-member-of-csto",
            ],
            run.Lines);
    }

    [Fact]
    public void A_directed_way_goes_as_the_record_reads_and_not_back()
    {
        var back = BuiltTool.Run("path", "CSTO", "Russia", "--max", "1", "--directed").WithoutStackTrace();

        Assert.Contains("the way that each record reads", BuiltTool.Run("path", "Russia", "CSTO", "--max", "1", "--directed").Succeeded().Flat(), StringComparison.Ordinal);
        Assert.Contains("has-member: ", BuiltTool.Run("path", "CSTO", "Russia", "--max", "1").Succeeded().Output, StringComparison.Ordinal);
        Assert.Equal(1, back.ExitCode);
        Assert.Empty(back.Output);
        Assert.Equal("error: No way leads from Collective Security Treaty Organisation to Russia in one hop through what is asked for; --max takes up to 6.", back.Error.Trim());
    }

    /// <summary>The ninth question of README.md, asked without code.</summary>
    [Fact]
    public void The_shortest_way_comes_first()
    {
        using var json = JsonDocument.Parse(BuiltTool.Run("path", "Emomali Rahmon", "Imran Khan", "--json").Succeeded().Output);
        var paths = json.RootElement.GetProperty("paths");

        Assert.Equal(["emomali-rahmon", "tajikistan", "pakistan", "imran-khan-administration", "imran-khan"], paths[0].GetProperty("actors").EnumerateArray().Select(a => a.GetString()));
        Assert.Equal(3, paths.GetArrayLength());
        Assert.Equal(4, paths[0].GetProperty("hops").GetArrayLength());
    }

    /// <summary>That Tajikistan shelters the front the text of July 2024 asserts; the text that only suspects it is of January 2025.</summary>
    [Theory]
    [InlineData("--as-of", "2024-07-20")]
    [InlineData("--as-of", "2024-07")]
    [InlineData("--source", "saini-2024-07-20")]
    [InlineData("--at-least", "reported")]
    public void A_slice_shows_only_what_it_lets_through(string option, string value)
    {
        var run = BuiltTool.Run("path", "Tajikistan", "NRF", "--max", "1", option, value).Succeeded().Flat();

        Assert.Contains("hosts: Tajikistan gives the National Resistance Front shelter [ongoing; suspected, asserted; disputed], asserted by saini-2024-07-20#11.3, #20.1, relation/tajikistan-hosts-nrf", run, StringComparison.Ordinal);
        Assert.DoesNotContain("caspian-post-2025-01#39.1", run, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_says_of_each_step_which_record_how_far_how_firmly_and_by_whom()
    {
        using var json = JsonDocument.Parse(BuiltTool.Run("path", "Russia", "CSTO", "--max", "1", "--json").Succeeded().Output);
        var step = Assert.Single(json.RootElement.GetProperty("paths")[0].GetProperty("hops")[0].EnumerateArray());

        Assert.Equal("russia", step.GetProperty("from").GetString());
        Assert.Equal("member-of", step.GetProperty("label").GetString());
        Assert.Equal("csto", step.GetProperty("to").GetString());
        Assert.Equal("forward", step.GetProperty("direction").GetString());
        Assert.Equal("relation/russia-member-of-csto", step.GetProperty("record").GetString());
        Assert.Equal("ongoing", step.GetProperty("status").GetString());
        Assert.Equal("indrastra-2021-11#15.5", step.GetProperty("attributions")[0].GetProperty("at")[0].GetString());
        Assert.Equal("asserted", step.GetProperty("attributions")[0].GetProperty("hedge").GetString());
    }

    [Fact]
    public void Many_records_of_a_hop_are_cut_off_and_counted_unless_all_are_asked_for()
    {
        var some = BuiltTool.Run("path", "actor/tajikistan", "actor/taliban", "--max", "1").Succeeded();
        var all = BuiltTool.Run("path", "actor/tajikistan", "actor/taliban", "--max", "1", "--all").Succeeded();
        var steps = ActorGraph.Paths(Actors.Tajikistan, Actors.Taliban, 1).Single().Hops[0].Count;

        Assert.True(steps > 5);
        Assert.Contains($"    and {steps - 5} more; --all shows them", some.Lines);
        Assert.DoesNotContain("--all shows them", all.Output, StringComparison.Ordinal);
        Assert.All(all.Lines, l => Assert.InRange(l.Length, 0, 80));
    }

    [Fact]
    public void No_way_is_an_empty_list_in_json_and_still_exits_1()
    {
        var run = BuiltTool.Run("path", "Rahmon", "Ansarullah", "--as-of", "2020", "--json").WithoutStackTrace();
        using var json = JsonDocument.Parse(run.Output);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(0, json.RootElement.GetProperty("paths").GetArrayLength());
        Assert.StartsWith("error: No way leads from Emomali Rahmon to Jamaat Ansarullah in 4 hops or fewer", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "tajikistan", "Tadschikistan", "NRF")]
    [InlineData(1, "Both are Tajikistan", "actor/tajikistan", "tajikistan")]
    [InlineData(1, "saini", "Russia", "CSTO", "--source", "sainy-2024-07-20")]
    [InlineData(2, "between 1 and 6", "Russia", "CSTO", "--max", "7")]
    [InlineData(2, "between 1 and 6", "Russia", "CSTO", "--max", "0")]
    [InlineData(2, "at least 1", "Russia", "CSTO", "--ways", "0")]
    [InlineData(2, "EDTF", "Russia", "CSTO", "--as-of", "yesterday")]
    [InlineData(2, "EDTF", "Russia", "CSTO", "--as-of", "2021/..")]
    [InlineData(2, "reported", "Russia", "CSTO", "--at-least", "reportd")]
    public void What_cannot_be_is_told_with_how_to_mend_it(int code, string mend, params string[] arguments)
    {
        var run = BuiltTool.Run(["path", .. arguments]).WithoutStackTrace();

        Assert.Equal(code, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(mend, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_ends_are_needed() => Assert.Equal(2, BuiltTool.Run("path", "Russia").WithoutStackTrace().ExitCode);
}
