using System.Text.Json.Nodes;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Releases;
using static AfTjData.Compiler.Releases.VersionStep;

namespace AfTjData.Curation.Tests.Releases;

/// <summary>Ids and enum members that are given up as they should be: what step that is, what the list keeps, and what later versions may not do to it.</summary>
public sealed class GivenUpTests
{
    private const string States = "schema/enums/state.yaml";

    private static readonly Edit[] Later = [new("dataset.yaml", "version: 1.4.2", "version: 2.0.0"), new("dataset.yaml", "schema-version: 3", "schema-version: 4")];

    private static readonly ChangeCase[] Cases =
    [
        new("Renamed", Major, ["Major the ferry `evening` is gone", "Minor the ferry `dusk` is new", "Patch the redirect of the ferry `evening` is new or says something else"],
            new Edit("ferries.yaml", "evening:", "dusk:"), Redirect("evening", "renamed", "dusk")),
        new("Merged", Major, ["Major the ferry `evening` is gone", "Patch the redirect of the ferry `evening` is new or says something else"],
            NoEvening, Redirect("evening", "merged", "morning")),
        new("Split", Major,
            ["Major the ferry `evening` is gone", "Minor the ferry `dusk` is new", "Minor the ferry `night` is new", "Patch the redirect of the ferry `evening` is new or says something else"],
            NoEvening, new Edit("ferries.yaml", null, "dusk:\n  title: The ferry at dusk\nnight:\n  title: The night ferry\n"), Redirect("evening", "split", "[dusk, night]")),
        new("Withdrawn", Major, ["Major the ferry `evening` is gone", "Patch the redirect of the ferry `evening` is new or says something else"],
            NoEvening, Redirect("evening", "withdrawn", null)),
        new("Retired", Major,
            ["Major the member `state.leaking` is gone", "Patch the ferry `evening` says something else", "Patch the retired member `state.leaking` is new or says something else"],
            [.. Retired]) { BreaksSchema = true },
    ];

    public static TheoryData<string> Names => [.. Cases.Select(c => c.Name)];

    private static Edit NoEvening => new(
        "ferries.yaml", "evening:\n  title: The evening ferry\n  from: south\n  state: leaking\n  evidence: [{ at: gazette#1.2, hedge: asserted }]\n", "");

    private static Edit[] Retired =>
    [
        new(States, "  leaking: { number: 2, summary: Not quite. }\n", "retired:\n  leaking: { number: 2, to: sound, reason: They all leak. }\n"),
        new("ferries.yaml", "state: leaking", "state: sound"),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Giving_up_is_a_major_step_and_no_mistake(string name)
    {
        var change = Cases.Single(c => c.Name == name);

        var needed = NeededStep.Between(ReleaseReader.Read(Ferries.List), Ferries.After(change.Edits).Dataset);

        needed.Reasons.Select(r => $"{r.Step} {r.Text}").ShouldBe(change.Reasons);
        Ferries.Errors(Ferries.After([.. change.Edits, .. Later])).ShouldBeEmpty();
        Ferries.Errors(Ferries.After([.. change.Edits, new("dataset.yaml", "1.4.2", "1.5.0"), Later[1]])).ShouldHaveSingleItem().ShouldContain("AFTJ0064");
    }

    [Fact]
    public void A_redirect_is_as_old_as_the_first_list_that_has_it()
    {
        var second = Listed("2.0.0");
        var third = new DataFile("releases/3.0.0.json", Ferries.ListOf([.. Ferries.FilesAfter([.. Renamed, new("dataset.yaml", "1.4.2", "3.0.0")]), Ferries.List, second]));
        var history = ReleaseHistory.Of(new[] { Ferries.List, second, third }.Select(ReleaseReader.Read));

        history.Diagnostics.ShouldBeEmpty();
        history.SinceOf("ferry", "evening").ShouldBe("2.0.0");
        history.SinceOf("ferry", "morning").ShouldBeNull();
        JsonNode.Parse(third.Text)!["redirects"]!.AsArray().ShouldHaveSingleItem()!.ToJsonString()
            .ShouldBe("""{"kind":"ferry","id":"evening","change":"renamed","to":["dusk"],"since":"2.0.0","reason":"Why not."}""");
    }

    [Theory]
    [InlineData("renamed, to: dusk", "merged, to: dusk", "The redirect of the ferry `evening` in 2.0.0 (renamed to dusk) says something else")]
    [InlineData("renamed, to: dusk", "renamed, to: morning", "The redirect of the ferry `evening` in 2.0.0 (renamed to dusk) says something else")]
    [InlineData("  - { kind: ferry, id: evening, change: renamed, to: dusk, reason: Why not. }\n", "  []\n", "The redirect of the ferry `evening` in 2.0.0 (renamed to dusk) is gone")]
    public void A_redirect_that_was_listed_stays_as_it_was(string old, string @new, string message)
    {
        var errors = Ferries.Errors(Compiler.DataCompiler.Compile(
            [.. Ferries.FilesAfter([.. Renamed, new("dataset.yaml", "1.4.2", "9.0.0"), new("redirects.yaml", old, @new)]), Ferries.List, Listed("2.0.0")]));

        errors.ShouldHaveSingleItem().ShouldContain($"AFTJ0066 {message}");
    }

    [Fact]
    public void A_retired_member_that_was_listed_stays_as_it_was()
    {
        var listed = new DataFile("releases/2.0.0.json", Ferries.ListOf([.. Ferries.FilesAfter([.. Retired, .. Later]), Ferries.List]));

        var errors = Ferries.Errors(Compiler.DataCompiler.Compile([
            .. Ferries.FilesAfter([.. Retired, new("dataset.yaml", "1.4.2", "9.0.0"), Later[1], new(States, "retired:\n  leaking: { number: 2, to: sound, reason: They all leak. }\n", "")]),
            Ferries.List, listed]));

        errors.ShouldHaveSingleItem().ShouldContain("AFTJ0066 The retired member `state.leaking` of 2.0.0 (number 2, to `sound`) is gone");
    }

    private static Edit[] Renamed => [new("ferries.yaml", "evening:", "dusk:"), Redirect("evening", "renamed", "dusk")];

    private static DataFile Listed(string version) =>
        new(ReleaseFile.PathOf(version), Ferries.ListOf([.. Ferries.FilesAfter([.. Renamed, new("dataset.yaml", "1.4.2", version)]), Ferries.List]));

    private static Edit Redirect(string id, string change, string? to) =>
        new("redirects.yaml", null, $"redirects:\n  - {{ kind: ferry, id: {id}, change: {change}, {(to is null ? "" : $"to: {to}, ")}reason: Why not. }}\n");
}
