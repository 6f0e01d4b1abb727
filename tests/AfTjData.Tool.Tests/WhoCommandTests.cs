using System.Text.Json;
using AfTjData.Tests.Support;

namespace AfTjData.Tool.Tests;

/// <summary>The command <c>who</c>. What it should say is read off the data files and the texts.</summary>
public sealed class WhoCommandTests
{
    private static readonly ProcessResult Wafa = BuiltTool.Run("who", "Wafa").Succeeded();

    /// <summary>Both texts of November 2025 have the full name, the later one the short form alone too; all of it is told without reserve.</summary>
    [Fact]
    public void All_that_is_told_of_somebody_stands_together_with_who_tells_it()
    {
        Assert.Equal(
            [
                "Yousuf Wafa",
                "  actor        yousuf-wafa [asserted]",
                "  type         person",
                "  description  Taliban governor of Balkh.",
                "  told         asserted by centralasianlight-2025-11-13#2.2",
                "  told         asserted by southasiandesk-2025-11-16#21.4, #21.5",
                "",
                "Names (2)",
                "  primary  Yousuf Wafa: centralasianlight-2025-11-13#2.2,",
                "           southasiandesk-2025-11-16#21.4",
                "  weak     Wafa: southasiandesk-2025-11-16#21.5",
                "",
                "Offices held (1)",
                "  as of 2025-11-13, 2025-11-16: Taliban governor of Balkh, called \"Taliban",
                "  governor of Balkh\", \"Balkh governor\" [asserted]",
                "    asserted by centralasianlight-2025-11-13#2.2",
                "    asserted by southasiandesk-2025-11-16#21.4",
                "    tenure/yousuf-wafa-governor-of-balkh",
                "",
                "Relations (1)",
                "  as of 2025-11-13: aide-of Hibatullah Akhundzada, close: Yousuf Wafa is a close",
                "  aide of Hibatullah Akhundzada [ongoing; asserted]",
                "    asserted by centralasianlight-2025-11-13#2.2",
                "    relation/yousuf-wafa-aide-of-hibatullah-akhundzada",
            ],
            Wafa.Lines.TakeWhile(l => !l.StartsWith("Events", StringComparison.Ordinal)).SkipLast(1));
        Assert.Contains("Events (3)", Wafa.Lines);
        Assert.Contains("2025-10: actor (Taliban governor of Balkh): Yousuf Wafa, Taliban governor of Balkh, visits Dushanbe [occurred; asserted; disputed] asserted by centralasianlight-2025-11-13#2.2, #9.1", Wafa.Flat(), StringComparison.Ordinal);
        Assert.Contains("2025-10: met as guest Tajikistan: ", Wafa.Flat(), StringComparison.Ordinal);
    }

    /// <summary>Sentence 9.2 has from him that trouble in the one country would harm the others; the occasion is his visit of October.</summary>
    [Fact]
    public void What_a_text_has_from_somebody_is_a_statement_and_not_a_fact() =>
        Assert.Contains("Statements, as texts have them (1) 2025-10: claim: An unstable Afghanistan would do harm to every country around it. [possible; reported] reported by centralasianlight-2025-11-13#9.2, via Yousuf Wafa", Wafa.Flat(), StringComparison.Ordinal);

    [Theory]
    [InlineData("yousuf-wafa")]
    [InlineData("actor/yousuf-wafa")]
    [InlineData("yousuf WAFA")]
    public void Any_spelling_and_the_id_find_the_same(string name) => Assert.Equal(Wafa.Output, BuiltTool.Run("who", name).Succeeded().Output);

    [Fact]
    public void A_body_has_its_offices_with_their_holders_and_those_who_belong_to_it()
    {
        var csto = BuiltTool.Run("who", "CSTO").Succeeded().Flat();
        var tajikistan = BuiltTool.Run("who", "actor/tajikistan").Succeeded().Flat();

        Assert.Contains("Members and parts (2)", csto, StringComparison.Ordinal);
        Assert.Contains("has-member Russia: ", csto, StringComparison.Ordinal);
        Assert.Contains("has-member Tajikistan: ", csto, StringComparison.Ordinal);
        Assert.Contains("President of Tajikistan: Emomali Rahmon, called ", tajikistan, StringComparison.Ordinal);
    }

    /// <summary>That Tajikistan gives the front shelter one text asserts and another suspects; the text says no more than that of it.</summary>
    [Fact]
    public void A_tie_shows_how_firmly_each_text_puts_it() =>
        Assert.Contains(
            "hosted-by Tajikistan: Tajikistan gives the National Resistance Front shelter [ongoing; suspected, asserted; disputed] suspected by caspian-post-2025-01#39.1 asserted by saini-2024-07-20#11.3, #20.1 relation/tajikistan-hosts-nrf",
            BuiltTool.Run("who", "NRF").Succeeded().Flat(), StringComparison.Ordinal);

    /// <summary>The visits to Belgium and France were only proposed.</summary>
    [Fact]
    public void A_meeting_that_has_not_taken_place_is_an_event_to_come_and_no_meeting()
    {
        var rahmon = BuiltTool.Run("who", "Rakhmon").Succeeded().Flat();

        Assert.Contains("2021-10: actor: Rahmon is to visit Belgium and France [proposed; asserted]", rahmon, StringComparison.Ordinal);
        Assert.DoesNotContain("met as guest", rahmon, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_is_told_by_what_says_that_it_is_one()
    {
        var parts = Actors.All.Where(a => a.Parent is not null && a.EvidenceFor("parent").Count() < a.Evidence.Count).ToList();

        Assert.NotEmpty(parts);
        Assert.All(parts, p => Assert.Equal(
            p.EvidenceFor("parent").Select(e => e.At),
            Profiles.ActorProfile.Of(p).Sections.Single(s => s.Name == "memberships").Lines.Single(l => ReferenceEquals(l.Record, p)).Told.SelectMany(t => t.At)));
    }

    [Fact]
    public void Every_actor_can_be_asked_for()
    {
        Assert.All(Actors.All, a => Assert.NotEmpty(Views.WhoJson.Write(Profiles.ActorProfile.Of(a))));
        Assert.All(Actors.All, a => Assert.NotEmpty(Views.WhoPage.Of(Profiles.ActorProfile.Of(a)).Sections));
    }

    [Fact]
    public void Json_has_sections_by_name_with_status_dates_and_attribution()
    {
        using var json = JsonDocument.Parse(BuiltTool.Run("who", "Wafa", "--json").Succeeded().Output);
        var sections = json.RootElement.GetProperty("sections");
        var tie = Assert.Single(sections.GetProperty("relations").EnumerateArray());

        Assert.Equal("yousuf-wafa", json.RootElement.GetProperty("actor").GetProperty("id").GetString());
        Assert.Equal(["offices", "relations", "events", "meetings", "statements"], sections.EnumerateObject().Select(s => s.Name));
        Assert.Equal("relation/yousuf-wafa-aide-of-hibatullah-akhundzada", tie.GetProperty("record").GetString());
        Assert.Equal("2025-11-13", tie.GetProperty("dates").GetProperty("as-of").GetString());
        Assert.Equal("ongoing", tie.GetProperty("status").GetString());
        Assert.Equal("centralasianlight-2025-11-13#2.2", tie.GetProperty("attributions")[0].GetProperty("at")[0].GetString());
    }

    [Theory]
    [InlineData("Waffa", "yousuf-wafa")]
    [InlineData("Kabul", "taliban-administration")]
    [InlineData("Zzyzx", "Zzyzx")]
    public void A_name_of_nobody_or_of_several_exits_1_with_who_may_be_meant(string name, string told)
    {
        var run = BuiltTool.Run("who", name).WithoutStackTrace();

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_asked_for_is_a_wrong_use() => Assert.Equal(2, BuiltTool.Run("who").WithoutStackTrace().ExitCode);
}
