using System.Text.Json;
using AfTjData.Tool.Tests.Looking;

namespace AfTjData.Tool.Tests;

/// <summary><c>aftj show</c>. What it has to show was read off the data files, whose records name the sentences that they were read from.</summary>
public sealed class ShowTests
{
    /// <summary>Sentences 2.2, 9.1 and 21.4 tell of the trip; the last of them alone gives the month.</summary>
    [Fact]
    public void A_record_is_shown_with_its_fields_and_who_says_so_where()
    {
        var run = BuiltTool.Run("show", "event/wafa-dushanbe-visit").Succeeded();

        Assert.Equal("Yousuf Wafa, Taliban governor of Balkh, visits Dushanbe", run.Lines[0]);
        Assert.Equal("  record        event/wafa-dushanbe-visit [occurred; asserted; disputed]", run.Lines[1]);
        Assert.Contains("  when          2025-10", run.Lines);
        Assert.Contains("  places        dushanbe (Dushanbe)", run.Lines);
        Assert.Contains("  participants  actor yousuf-wafa (Yousuf Wafa), role actor, as Taliban governor", run.Lines);
        Assert.Contains("                  of Balkh", run.Lines);
        Assert.Contains("                actor tajikistan (Tajikistan), role recipient", run.Lines);
        var evidence = Listed.Under(run, "Evidence (3)").ToList();
        Assert.Equal(["centralasianlight-2025-11-13#2.2", "asserted", "for type, mode, status, places, participants"], evidence[..3]);
        Assert.Equal(["southasiandesk-2025-11-16#21.4", "asserted", "for type, mode, status, when, places, participants"], evidence[^5..^2]);
    }

    /// <summary>The record is told by two texts, one of which only suspects it.</summary>
    [Fact]
    public void Hedges_and_the_sides_of_disputes_stand_beside_each_other()
    {
        var run = BuiltTool.Run("show", "relation/tajikistan-hosts-nrf").Succeeded();

        Assert.Equal(["caspian-post-2025-01#39.1", "suspected", "By whom it is thought is not said."], Listed.Under(run, "Evidence (3)").Take(3));
        var disputes = Listed.Under(run, "Disputes (3)").ToList();
        Assert.Contains("scope differs, tension, open", disputes);
        Assert.Contains("- The front is in Tajikistan, or thought to be. (this record, status)", disputes);
        Assert.Contains("- Tajikistan declares that it does not back them.", disputes);
        Assert.Contains("(position/tajikistan-does-not-support-taliban-opponents, content)", disputes);
        Assert.Contains("[ongoing; asserted]", disputes);
        Assert.Contains("dispute/non-support-yet-shelter-of-nrf", disputes);
    }

    [Fact]
    public void What_points_at_a_record_is_shown_under_the_names_of_the_schema_with_status_and_hedge()
    {
        var run = BuiltTool.Run("show", "casa-1000").Succeeded();

        Assert.Contains("  figures (6)", run.Lines);
        Assert.Contains("    figure/casa-1000-price (Price of the power that CASA-1000 could carry)", run.Lines);
        Assert.Contains("      [possible; asserted]", run.Lines);
    }

    /// <summary>Sentence 26.1 tells what the World Bank announced, of building that goes on.</summary>
    [Fact]
    public void A_step_of_a_timeline_has_its_own_evidence_under_it()
    {
        var lines = BuiltTool.Run("show", "casa-1000").Succeeded().Lines;
        var step = Array.IndexOf(lines, "            what Building goes on, status ongoing, as-of 2024-02");

        Assert.True(step > 0);
        Assert.Equal("              reported by caspian-post-2025-01#26.1, via actor/world-bank (World", lines[step + 1]);
        Assert.Equal("                Bank)", lines[step + 2]);
    }

    /// <summary>That joint commission is planned, and the visit on which it is to build has taken place.</summary>
    [Fact]
    public void What_a_record_refers_to_is_named_with_how_far_it_has_got()
    {
        var lines = BuiltTool.Run("show", "event/joint-economic-commission-founding").Succeeded().Lines;
        var start = Array.FindIndex(lines, l => l.StartsWith("  follows ", StringComparison.Ordinal));

        Assert.Contains("kabul-visit-2025-11-15 (High-level Tajik delegation visits Kabul) [occurred; asserted; disputed]", string.Join(' ', lines[start..(start + 3)].Select(l => l.Trim())), StringComparison.Ordinal);
    }

    [Fact]
    public void Long_lists_of_what_points_at_a_record_are_cut_unless_all_is_asked_for()
    {
        var some = BuiltTool.Run("show", "source/saini-2024-07-20").Succeeded();
        var all = BuiltTool.Run("show", "source/saini-2024-07-20", "--all").Succeeded();

        Assert.Contains(some.Lines, l => l.EndsWith(" more; --all shows them", StringComparison.Ordinal));
        Assert.DoesNotContain(all.Lines, l => l.EndsWith(" more; --all shows them", StringComparison.Ordinal));
        Assert.True(all.Lines.Length > some.Lines.Length);
    }

    [Fact]
    public void Fields_and_words_are_explained_if_asked_for()
    {
        var run = BuiltTool.Run("show", "figure/casa-1000-power-3000-mw", "--explain").Succeeded();

        Assert.Contains("  status    possible", run.Lines);
        Assert.Contains(run.Lines, l => l.StartsWith("              - possible: The source or a speaker says that it may", StringComparison.Ordinal));
        Assert.Contains(run.Lines, l => l.StartsWith("              - quantity: The number with the source's own bound", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_curators_answer_for_says_so() =>
        Assert.Contains("  None: the curators answer for it.", BuiltTool.Run("show", "topic/security").Succeeded().Lines);

    /// <summary>Every kind that the schema has: a field of any type is shown.</summary>
    [Fact]
    public void A_record_of_each_kind_can_be_shown()
    {
        foreach (var table in Dataset.AllKinds)
        {
            var record = Dataset.Records.First(r => r.Kind == table.Kind);

            var run = BuiltTool.Run("show", $"{record.Kind}/{record.Id}", "--all", "--explain").Succeeded();

            Assert.StartsWith("  record", run.Lines.First(l => l.StartsWith(' ')), StringComparison.Ordinal);
            Assert.Contains(run.Lines, l => l.Contains($" {record.Kind}/{record.Id}", StringComparison.Ordinal));
        }
    }

    /// <summary>An actor and a place are called Tajikistan.</summary>
    [Fact]
    public void An_id_of_several_records_is_not_guessed()
    {
        var run = BuiltTool.Run("show", "tajikistan").WithoutStackTrace();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("error: `tajikistan` is the id of several records; write one of actor/tajikistan or place/tajikistan.", run.Error.Trim());
    }

    [Theory]
    [InlineData("event/kunduz-visit-2025-12", "There is no event `kunduz-visit-2025-12`. Did you mean event/kunduz-visit-2025-11?")]
    [InlineData("wafa-dushanbe", "There is no record `wafa-dushanbe`. Did you mean event/wafa-dushanbe-visit?")]
    [InlineData("actor/Rakhmon", "There is no actor `Rakhmon`. Did you mean actor/emomali-rahmon?")]
    [InlineData("xyzzyplugh", "There is no record `xyzzyplugh`. `aftj list KIND` shows the ids of a kind.")]
    public void An_id_that_nothing_has_exits_1_and_offers_what_is_near(string id, string told)
    {
        var run = BuiltTool.Run("show", id).WithoutStackTrace();

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal("error: " + told, run.Error.Trim());
    }

    [Theory]
    [InlineData]
    [InlineData("evnt/kabul-visit-2025-11-15")]
    [InlineData("casa-1000", "--frobnicate")]
    public void Wrong_use_exits_2(params string[] arguments) => Assert.Equal(2, BuiltTool.Run(["show", .. arguments]).WithoutStackTrace().ExitCode);

    [Fact]
    public void Json_has_the_record_as_the_library_writes_it_and_what_belongs_to_it()
    {
        using var json = JsonDocument.Parse(BuiltTool.Run("show", "relation/tajikistan-hosts-nrf", "--json").Succeeded().Output);
        var root = json.RootElement;

        Assert.Equal(Relations.All["tajikistan-hosts-nrf"], AfTjDataJson.FromJson<Relation>(root.GetProperty("record").GetRawText()));
        Assert.Equal(3, root.GetProperty("disputes").GetArrayLength());
        Assert.Equal("open", root.GetProperty("disputes")[0].GetProperty("state").GetString());
        var pointing = root.GetProperty("pointed-at-by").GetProperty("positions-towards")[0];
        Assert.Equal("taliban-resents-tajik-hosting-of-opponents", pointing.GetProperty("id").GetString());
        Assert.Equal("ongoing", pointing.GetProperty("status").GetString());
        Assert.Equal("asserted", pointing.GetProperty("attributions")[0].GetProperty("hedge").GetString());
    }
}
