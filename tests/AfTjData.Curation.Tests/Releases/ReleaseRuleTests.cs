using AfTjData.Compiler;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Releases;

namespace AfTjData.Curation.Tests.Releases;

/// <summary>What a version may not lose of the last release, and what is said where it does.</summary>
public sealed class ReleaseRuleTests
{
    // Far enough for whatever a test does, so that only the loss is left to tell.
    private static readonly Edit[] Later = [new("dataset.yaml", "version: 1.4.2", "version: 2.0.0"), new("dataset.yaml", "schema-version: 3", "schema-version: 4")];

    private static readonly Edit NoEvening = new(
        "ferries.yaml", "evening:\n  title: The evening ferry\n  from: south\n  state: leaking\n  evidence: [{ at: gazette#1.2, hedge: asserted }]\n", "");

    [Fact]
    public void A_record_that_is_gone_needs_a_redirect() =>
        Errors(NoEvening).ShouldBe(["redirects.yaml(1,1) AFTJ0061 The ferry `evening` of 1.4.2 is gone; bring it back, or add a redirect"]);

    [Fact]
    public void A_record_under_another_id_is_found_by_what_it_says() =>
        Errors(new("ferries.yaml", "evening:", "dusk:"), new("ferries.yaml", null, "evenings:\n  title: Another one\n")).ShouldBe(
            ["redirects.yaml(1,1) AFTJ0061 The ferry `evening` of 1.4.2 is gone; bring it back, or add a redirect to `dusk`, which looks like it"]);

    [Fact]
    public void A_record_of_which_half_is_as_it_was_still_looks_like_it() =>
        Errors(new Edit("ferries.yaml", "evening:\n  title: The evening ferry\n  from: south", "dusk:\n  title: The last ferry\n  from: north")).ShouldHaveSingleItem().ShouldContain("`dusk`");

    [Fact]
    public void A_record_with_nearly_the_id_is_offered_where_none_says_the_same() =>
        Errors(NoEvening, new("ferries.yaml", null, "evenings:\n  title: Another one\n")).ShouldHaveSingleItem().ShouldContain("`evenings`");

    [Fact]
    public void A_record_of_the_last_release_is_no_heir() =>
        Errors(NoEvening, new("ferries.yaml", "title: The morning ferry\n  from: north\n  state: sound", "title: The evening ferry\n  from: south\n  state: leaking"))
            .ShouldHaveSingleItem().ShouldEndWith("add a redirect");

    [Fact]
    public void Every_record_that_is_gone_is_told() =>
        Errors(new Edit("ferries.yaml", Ferries.Files["ferries.yaml"], "")).Select(e => e[..e.IndexOf(" of", StringComparison.Ordinal)]).ShouldBe(
            ["redirects.yaml(1,1) AFTJ0061 The ferry `morning`", "redirects.yaml(1,1) AFTJ0061 The ferry `evening`"], ignoreOrder: true);

    [Fact]
    public void A_record_that_could_not_be_read_is_not_called_lost() =>
        Errors(new Edit("ferries.yaml", "evening:", "Evening:")).ShouldHaveSingleItem().ShouldContain("AFTJ0020");

    [Fact]
    public void An_id_that_stands_twice_now_is_one_mistake() =>
        Errors(new("ferries.yaml", "evening:\n", ""), new("ferries/more.yaml", null, "morning:\n  title: The evening ferry\n")).ShouldNotContain(e => e.Contains("AFTJ0061"));

    [Fact]
    public void An_id_that_references_still_name_is_a_slip_of_the_record() =>
        Errors(new("harbours.yaml", "north:\n", "nroth:\n"), new("ferries.yaml", "from: south", "from: north"))
            .ShouldHaveSingleItem().ShouldContain("AFTJ0038");

    [Fact]
    public void A_member_that_is_gone_has_to_be_retired() =>
        Errors(new("schema/enums/state.yaml", "  leaking: { number: 2, summary: Not quite. }\n", ""), new("ferries.yaml", "state: leaking", "state: sound")).ShouldBe(
            ["schema/enums/state.yaml(1,7) AFTJ0063 `state` has no member `leaking` any more, which is in 1.4.2; list it under `retired` with its number 2"]);

    [Fact]
    public void A_member_keeps_its_number() =>
        Errors(new Edit("schema/enums/state.yaml", "number: 2", "number: 7")).ShouldBe(
            ["schema/enums/state.yaml(5,3) AFTJ0063 `leaking` has the number 2 in 1.4.2 and 7 here; give it back its number"]);

    [Fact]
    public void Two_members_that_change_numbers_are_both_told() =>
        Errors(new("schema/enums/state.yaml", "number: 2", "number: 3"), new("schema/enums/state.yaml", "number: 1", "number: 2"), new("schema/enums/state.yaml", "number: 3", "number: 1"))
            .Length.ShouldBe(2);

    [Fact]
    public void A_member_does_not_take_the_number_of_one_that_is_gone() =>
        Errors(new("schema/enums/state.yaml", "leaking:", "wet:"), new("ferries.yaml", "leaking", "wet")).ShouldBe(
            ["schema/enums/state.yaml(5,3) AFTJ0063 The number 2 is that of `leaking` in 1.4.2; give `wet` a number of its own, and list `leaking` under `retired`"]);

    [Fact]
    public void Without_a_release_nothing_is_asked() =>
        Ferries.Errors(DataCompiler.Compile(Ferries.FilesAfter(NoEvening))).ShouldBeEmpty();

    [Fact]
    public void Validate_says_what_the_build_says_and_a_release_is_not_listed_over()
    {
        using var data = new AfTjData.Tests.Support.TempFolder();
        foreach (var file in Ferries.FilesAfter(NoEvening).Append(Ferries.List))
            data.Write(file.Path, file.Text);

        Support.Workplace.Run("validate", data.Root).ShouldExit(1).Error.ShouldContain("redirects.yaml(1,1): error AFTJ0061");
        Support.Workplace.Run("list-release", "--data", data.Root).ShouldExit(1);
        File.ReadAllText(data.Path("releases/1.4.2.json")).ShouldBe(Ferries.List.Text);
    }

    private static string[] Errors(params Edit[] edits) => Ferries.Errors(Ferries.After([.. edits, .. Later]));
}
