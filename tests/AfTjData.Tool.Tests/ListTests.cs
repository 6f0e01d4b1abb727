using System.Text.Json;
using AfTjData.Tool.Tests.Looking;

namespace AfTjData.Tool.Tests;

/// <summary><c>aftj list</c>. What it has to list was read off the data files, whose records name the sentences that they were read from.</summary>
public sealed class ListTests
{
    private static readonly int AllEvents = DataText.Records("events");

    /// <summary>Sentence 1.1 of the text of 13 November 2025 tells of the visit to Kunduz and 3.1 of a meeting there, neither with a day.</summary>
    [Fact]
    public void What_may_lie_in_a_period_and_may_not_is_listed_as_maybe()
    {
        var run = BuiltTool.Run("list", "event", "--place", "Kunduz", "--date", "2025").Succeeded();

        Assert.Equal($"Events (0 of {AllEvents}), in 2025", run.Lines[0]);
        Assert.Equal("  Asked for: date 2025; place kunduz (Kunduz).", run.Lines[1]);
        Assert.Contains($"Events (2 of {AllEvents}), maybe in 2025: what is known of the date allows it", run.Lines);
        Assert.Equal(["event/kunduz-meeting-2025-11", "event/kunduz-visit-2025-11"], Listed.Records(run));
        Assert.Equal(["None."], Listed.Under(run, $"Events (0 of {AllEvents}), in 2025").Skip(2));
    }

    [Fact]
    public void Only_what_surely_lies_in_a_period_is_listed_if_asked_for() =>
        Assert.Empty(Listed.Records(BuiltTool.Run("list", "event", "--place", "kunduz", "--date", "2025", "--sure").Succeeded()));

    /// <summary>Sentence 21.4 of the text of 16 November 2025 gives the month of Wafa's trip.</summary>
    [Fact]
    public void What_surely_lies_in_a_period_stands_before_what_may()
    {
        using var json = JsonDocument.Parse(BuiltTool.Run("list", "event", "--actor", "yousuf-wafa", "--date", "2025-10", "--json").Succeeded().Output);
        var records = json.RootElement.GetProperty("records").EnumerateArray().ToList();

        Assert.Equal("yes", records.Single(r => r.GetProperty("id").GetString() == "wafa-dushanbe-visit").GetProperty("in-period").GetString());
        Assert.Equal(records.Select(r => r.GetProperty("in-period").GetString()), records.Select(r => r.GetProperty("in-period").GetString()).OrderDescending(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_record_is_listed_with_its_date_status_sources_sentences_and_disputes()
    {
        var run = BuiltTool.Run("list", "event", "--place", "kunduz").Succeeded();
        var start = Array.IndexOf(run.Lines, "  Tajik delegation visits Kunduz for talks with Taliban officials");

        // Sentence 1.1 names Afintl.af as where the text has it from.
        Assert.Equal(
        [
            "    no later than 2025-11-13, consult, visit, occurred, in dispute",
            "    reported by centralasianlight-2025-11-13#1.1, via Afintl.af",
            "    event/kunduz-visit-2025-11",
        ], run.Lines[(start + 1)..(start + 4)]);
    }

    [Fact]
    public void A_list_without_filters_has_every_record_of_the_kind_in_the_order_of_ids()
    {
        var listed = Listed.Records(BuiltTool.Run("list", "events").Succeeded());

        Assert.Equal(AllEvents, listed.Count);
        Assert.Equal(listed.Order(StringComparer.Ordinal), listed);
    }

    [Theory]
    [InlineData("actor", "actors")]
    [InlineData("agreement", "agreements")]
    [InlineData("cameo-code", "cameo-codes")]
    [InlineData("claim", "claims")]
    [InlineData("dispute", "disputes")]
    [InlineData("figure", "figures")]
    [InlineData("office", "offices")]
    [InlineData("place", "places")]
    [InlineData("position", "positions")]
    [InlineData("project", "projects")]
    [InlineData("relation", "relations")]
    [InlineData("source", "sources")]
    [InlineData("tenure", "tenures")]
    [InlineData("topic", "topics")]
    public void Every_kind_can_be_listed(string kind, string plural)
    {
        var run = BuiltTool.Run("list", kind).Succeeded();

        Assert.Equal(DataText.Records(plural), Listed.Records(run).Count);
        Assert.All(run.Lines, line => Assert.InRange(line.Length, 0, 120));
    }

    /// <summary>A visit is an event's mode, a hosting a relation's type.</summary>
    [Theory]
    [InlineData("event", "visit", "events", "  mode: visit")]
    [InlineData("event", "threaten", "events", "  type: threaten")]
    [InlineData("relation", "hosts", "relations", "  type: hosts")]
    [InlineData("position", "opposes", "positions", "  stance: opposes")]
    [InlineData("dispute", "tension", "disputes", "  type: tension")]
    public void Types_are_the_words_by_which_a_kind_is_sorted(string kind, string word, string plural, string line) =>
        Assert.Equal(DataText.Lines(plural, line), Listed.Records(BuiltTool.Run("list", kind, "--type", word).Succeeded()).Count);

    [Fact]
    public void Several_words_of_one_option_widen_a_list_and_several_options_narrow_it()
    {
        var both = Listed.Records(BuiltTool.Run("list", "event", "--status", "planned", "--status", "possible").Succeeded());

        Assert.Equal(DataText.Lines("events", "  status: planned") + DataText.Lines("events", "  status: possible"), both.Count);
        Assert.Empty(Listed.Records(BuiltTool.Run("list", "event", "--type", "visit", "--status", "did-not-occur", "--place", "kunduz").Succeeded()));
    }

    /// <summary>One text suspects that Tajikistan shelters the front (39.1), another asserts it (11.3), so at its firmest it is asserted.</summary>
    [Theory]
    [InlineData(true, "--hedge", "asserted")]
    [InlineData(false, "--hedge", "suspected")]
    [InlineData(true, "--at-least", "reported")]
    [InlineData(true, "--polarity", "affirms")]
    [InlineData(false, "--polarity", "denies")]
    [InlineData(true, "--source", "caspian-post-2025-01")]
    [InlineData(false, "--source", "indrastra-2021-11")]
    [InlineData(true, "--actor", "NRF")]
    [InlineData(false, "--actor", "csto")]
    [InlineData(true, "--topic", "Armed opposition")]
    [InlineData(false, "--topic", "energy")]
    [InlineData(true, "--disputed")]
    [InlineData(true, "--type", "hosts")]
    [InlineData(false, "--status", "planned")]
    public void Each_filter_asks_one_thing(bool isListed, params string[] filter) =>
        Assert.Equal(isListed, Listed.Records(BuiltTool.Run(["list", "relation", .. filter]).Succeeded()).Contains("relation/tajikistan-hosts-nrf"));

    /// <summary>Kunduz lies in Afghanistan, and visas are a matter of diplomacy.</summary>
    [Theory]
    [InlineData("--place", "afghanistan", "event/kunduz-visit-2025-11")]
    [InlineData("--topic", "diplomacy", "event/wafa-call-for-diplomatic-relations")]
    public void A_place_takes_in_those_within_it_and_a_heading_the_narrower_ones(string option, string name, string record) =>
        Assert.Contains(record, Listed.Records(BuiltTool.Run("list", "event", option, name).Succeeded()));

    /// <summary>README asks the same of the library.</summary>
    [Fact]
    public void Several_sources_all_have_to_say_so() => Assert.Equal(
        ["dispute/afghan-embassy-closed-or-staffed", "dispute/casa-1000-power", "dispute/non-support-yet-support-of-nrf"],
        Listed.Records(BuiltTool.Run("list", "dispute", "--type", "contradiction", "--source", "southasiandesk-2025-11-16", "--source", "caspian-post-2025-01").Succeeded()));

    [Fact]
    public void A_source_takes_in_what_a_text_has_from_it() =>
        Assert.Contains("event/kunduz-visit-2025-11", Listed.Records(BuiltTool.Run("list", "event", "--source", "Afintl.af").Succeeded()));

    /// <summary>Texts say Kabul for the government of the republic and for that of the Taliban alike.</summary>
    [Fact]
    public void A_name_that_several_bear_is_not_guessed()
    {
        var run = BuiltTool.Run("list", "event", "--actor", "Kabul").WithoutStackTrace();

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith("error: Several records of the kind actor are called `Kabul`", run.Error, StringComparison.Ordinal);
        Assert.Contains("islamic-republic-of-afghanistan (", run.Error, StringComparison.Ordinal);
        Assert.Contains("taliban-administration (", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("emomali-rahmon", "--actor", "Ratmon")]
    [InlineData("kunduz", "--place", "kunduzz")]
    [InlineData("saini-2024-07-20", "--source", "saini-2024-07-21")]
    [InlineData("security", "--topic", "securty")]
    public void A_name_that_nothing_bears_exits_1_and_offers_what_is_near(string offered, params string[] filter)
    {
        var run = BuiltTool.Run(["list", "event", .. filter]).WithoutStackTrace();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"`{filter[1]}`; did you mean ", run.Error, StringComparison.Ordinal);
        Assert.Contains(offered + " (", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Did you mean `event`?", "evnt")]
    [InlineData("Did you mean `visit`?", "event", "--type", "vist")]
    [InlineData("--type does not know `occurred`", "event", "--type", "occurred")]
    [InlineData("Did you mean `occurred`?", "event", "--status", "ocurred")]
    [InlineData("Did you mean `reported`?", "event", "--hedge", "reportd")]
    [InlineData("is not a period", "event", "--date", "yesterday")]
    [InlineData("is not a period", "event", "--date", "2025-13")]
    [InlineData("--date does not go with `place`", "place", "--date", "2025")]
    [InlineData("--status does not go with `actor`", "actor", "--status", "planned")]
    [InlineData("--type does not go with `topic`", "topic", "--type", "visit")]
    [InlineData("Required argument missing")]
    public void Wrong_use_says_how_to_mend_it_and_exits_2(string told, params string[] arguments)
    {
        var run = BuiltTool.Run(["list", .. arguments]).WithoutStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_words_of_the_data_files_and_who_says_so_where()
    {
        using var json = JsonDocument.Parse(BuiltTool.Run("list", "figure", "--type", "power", "--disputed", "--json").Succeeded().Output);
        var figure = json.RootElement.GetProperty("records")[0];
        var told = figure.GetProperty("attributions")[0];

        // Sentence 15.3: what the line could carry.
        Assert.Equal("casa-1000-power-3000-mw", figure.GetProperty("id").GetString());
        Assert.Equal("3000 MW", figure.GetProperty("facts").GetProperty("quantity").GetString());
        Assert.Equal("possible", figure.GetProperty("facts").GetProperty("status").GetString());
        Assert.True(figure.GetProperty("disputed").GetBoolean());
        Assert.Equal("southasiandesk-2025-11-16#15.3", told.GetProperty("at")[0].GetString());
        Assert.Equal("asserted", told.GetProperty("hedge").GetString());
    }

    [Fact]
    public void It_is_the_same_in_every_culture()
    {
        string[] arguments = ["list", "figure", "--actor", "taliban"];

        Assert.Equal(BuiltTool.Run(arguments).Succeeded().Output, BuiltTool.RunWith(new() { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8" }, arguments).Succeeded().Output);
    }
}
