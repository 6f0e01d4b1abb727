using System.Text.Json;
using System.Text.RegularExpressions;
using AfTjData.Tests.Support;

namespace AfTjData.Tool.Tests;

/// <summary>The command <c>timeline</c>. What it should say is read off the texts' records in the data files.</summary>
public sealed class TimelineCommandTests
{
    private static readonly ProcessResult Whole = BuiltTool.Run("timeline").Succeeded();

    /// <summary>Each event is one happening, but for those that say that they are another account of one.</summary>
    [Fact]
    public void Each_happening_counts_once_whatever_number_of_accounts_it_has()
    {
        var accounts = Directory.GetFiles(Repository.Path("data/events")).Sum(f => Regex.Count(File.ReadAllText(f), "(?m)^  account-of:"));

        Assert.True(accounts > 0);
        Assert.Contains($"happenings {DataText.Records("events") - accounts}; other accounts, which are not counted: {accounts}", Whole.Flat(), StringComparison.Ordinal);
        Assert.Equal(DataText.Records("events") - accounts, Regex.Count(Whole.Output, "(?m)^    event/"));
    }

    [Fact]
    public void Another_account_is_noted_with_its_happening_and_has_its_own_line_if_asked_for()
    {
        const string Other = "another account: event/wafa-call-for-recognition, 2025-10: Wafa urges that recognition be granted [occurred; asserted; disputed], asserted by southasiandesk-2025-11-16#21.5";

        Assert.Contains("event/wafa-call-for-diplomatic-relations " + Other, Whole.Flat(), StringComparison.Ordinal);
        Assert.DoesNotContain("another account", BuiltTool.Run("timeline", "--all").Succeeded().Output, StringComparison.Ordinal);
        Assert.Contains("    event/wafa-call-for-recognition", BuiltTool.Run("timeline", "--all").Succeeded().Lines);
    }

    [Fact]
    public void Months_stand_in_order_with_coarser_dates_before_them_and_what_has_no_first_day_last()
    {
        var headings = Whole.Lines.Where(l => l.Length > 0 && l[0] != ' ').Skip(1).ToList();

        Assert.Equal("1996 to 2001, year not known", headings[0]);
        Assert.Equal(["2021, month not known", "July 2021", "August 2021", "September 2021", "October 2021"], headings.SkipWhile(h => !h.StartsWith("2021", StringComparison.Ordinal)).Take(5));
        Assert.Equal("No first day known, by the last", headings[^1]);
        Assert.Single(headings, "October 2025");
    }

    /// <summary>Sentence 1.1 of the text of 13 November 2025 has the visit from Afintl.af; sentence 10.1 of another text has the bombers from the Taliban, at a distance.</summary>
    [Theory]
    [InlineData("no later than 2025-11-13: Tajik delegation visits Kunduz for talks with Taliban officials [occurred; reported; disputed] reported by centralasianlight-2025-11-13#1.1, via Afintl.af event/kunduz-visit-2025-11, in Kunduz")]
    [InlineData("[occurred; alleged] alleged by caspian-post-2025-01#10.1, via Taliban event/")]
    [InlineData("2021-10: Rahmon is to visit Belgium and France [proposed; asserted]")]
    [InlineData("New Delhi has voiced no support for the National Resistance Front [did-not-occur; asserted]")]
    public void Each_happening_says_how_far_it_has_got_how_firmly_it_is_told_and_by_whom(string line) =>
        Assert.Contains(line, Whole.Flat(), StringComparison.Ordinal);

    [Fact]
    public void Every_line_of_a_happening_bears_its_status()
    {
        var flat = Whole.Flat();

        Assert.All(Events.Distinct, e => Assert.Contains($"{e.Title} [{e.Status.ToKey()}; ", flat, StringComparison.Ordinal));
    }

    /// <summary>The day of the visit is one up to 13 November: it may lie in October and may not.</summary>
    [Fact]
    public void What_may_lie_outside_the_time_asked_for_is_shown_and_says_so()
    {
        var run = BuiltTool.Run("timeline", "--from", "2025-10", "--to", "2025-10", "--place", "Kunduz").Succeeded();

        Assert.Contains("time 2025-10/2025-10 place Kunduz (place/kunduz), with what lies within happenings 2; 2 of them may lie outside the time asked for", run.Flat(), StringComparison.Ordinal);
        Assert.Contains("    event/kunduz-visit-2025-11, in Kunduz", run.Lines);
        Assert.Equal(2, run.Lines.Count(l => l == "    its date may lie outside the time asked for"));
    }

    /// <summary>The second question of README.md, asked without code: four happenings bear the month or a day of it.</summary>
    [Fact]
    public void Only_what_surely_lies_in_a_month_can_be_asked_for()
    {
        var run = BuiltTool.Run("timeline", "--from", "2021-09", "--to", "2021-09", "--sure").Succeeded();
        var month = run.Lines.SkipWhile(l => l != "September 2021").TakeWhile(l => l.Length == 0 || l[0] == ' ' || l == "September 2021").Select(l => l.Trim());

        Assert.Contains("time 2021-09/2021-09, surely", run.Flat(), StringComparison.Ordinal);
        Assert.DoesNotContain("its date may lie outside", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            ["event/darvaz-parade-2021-09-27", "event/taliban-suicide-bomber-claim-2021-09-25", "event/taliban-suicide-bombers-to-takhar-2021-09-25", "event/taliban-warning-against-meddling-2021-09"],
            month.Where(l => l.StartsWith("event/", StringComparison.Ordinal)).Select(l => l.Split(',')[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_place_takes_in_the_places_within_it() =>
        Assert.Contains("event/kunduz-visit-2025-11", BuiltTool.Run("timeline", "--place", "place/afghanistan").Succeeded().Output, StringComparison.Ordinal);

    [Fact]
    public void A_time_in_which_nothing_is_told_is_an_answer() =>
        Assert.Contains("happenings none", BuiltTool.Run("timeline", "--actor", "Wafa", "--to", "2019").Succeeded().Flat(), StringComparison.Ordinal);

    /// <summary>All that Wafa did he did in October 2025; of the calls for ties one text tells another way.</summary>
    [Fact]
    public void Json_has_periods_in_EDTF_and_every_mark()
    {
        using var json = JsonDocument.Parse(BuiltTool.Run("timeline", "--actor", "Wafa", "--from", "2025", "--json").Succeeded().Output);
        var group = Assert.Single(json.RootElement.GetProperty("groups").EnumerateArray());
        var call = group.GetProperty("events").EnumerateArray().First();
        var told = Assert.Single(call.GetProperty("attributions").EnumerateArray());

        Assert.Equal("2025/..", json.RootElement.GetProperty("period").GetString());
        Assert.Equal("yousuf-wafa", json.RootElement.GetProperty("actor").GetString());
        Assert.Equal(3, json.RootElement.GetProperty("count").GetInt32());
        Assert.Equal("2025-10", group.GetProperty("period").GetString());
        Assert.Equal("wafa-call-for-diplomatic-relations", call.GetProperty("id").GetString());
        Assert.Equal("2025-10", call.GetProperty("when").GetString());
        Assert.Equal("yes", call.GetProperty("in-period").GetString());
        Assert.Equal("occurred", call.GetProperty("status").GetString());
        Assert.Equal("centralasianlight-2025-11-13#9.1", told.GetProperty("at")[0].GetString());
        Assert.Equal("asserted", told.GetProperty("hedge").GetString());
        Assert.Equal(["wafa-call-for-recognition"], call.GetProperty("accounts").EnumerateArray().Select(a => a.GetString()));
    }

    [Theory]
    [InlineData("--from", "2025-13")]
    [InlineData("--from", "yesterday")]
    [InlineData("--from", "2024/2025")]
    [InlineData("--to", "[2024,2025]")]
    [InlineData("--from", "2025", "--to", "2024")]
    [InlineData("2025")]
    public void A_time_that_no_calendar_has_is_a_wrong_use(params string[] arguments)
    {
        var run = BuiltTool.Run(["timeline", .. arguments]).WithoutStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Error.Trim());
        Assert.DoesNotContain("Timeline\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--actor", "Waffa", "yousuf-wafa")]
    [InlineData("--place", "Kunduzz", "kunduz")]
    [InlineData("--actor", "Kabul", "islamic-republic-of-afghanistan")]
    [InlineData("--actor", "Kabul", "taliban-administration")]
    public void A_name_of_nobody_or_of_several_is_told_with_who_may_be_meant(string option, string name, string meant)
    {
        var run = BuiltTool.Run("timeline", option, name).WithoutStackTrace();

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(meant, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_plain_and_fits_80_columns()
    {
        Assert.DoesNotContain('\u001b', Whole.Output);
        Assert.DoesNotContain('\r', Whole.Output);
        Assert.All(Whole.Lines, l => Assert.InRange(l.Length, 0, 80));
    }
}
