using AfTjData.Compiler.Releases;

namespace AfTjData.Curation.Tests.Releases;

/// <summary>How far each kind of change makes the version go on, why, and what the build says to a version that does not go as far.</summary>
public sealed class StepTests
{
    private static readonly Dictionary<string, ChangeCase> Cases = ChangeCases.All.ToDictionary(c => c.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_change_asks_for_its_step_and_says_why(string name)
    {
        var change = Cases[name];

        var needed = NeededStep.Between(ReleaseReader.Read(Ferries.List), Ferries.After(change.Edits).Dataset);

        needed.Step.ShouldBe(change.Step);
        needed.Reasons.Select(r => $"{r.Step} {r.Text}").ShouldBe(change.Reasons);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_build_accepts_the_least_version_and_any_later_one(string name)
    {
        var change = Cases[name];

        foreach (var version in new[] { change.Least, change.Step == VersionStep.None ? change.Least : change.Least + "-beta.1", "2.0.1", "3.0.0" })
            Ferries.Errors(Compile(change, version, change.BreaksSchema ? 4 : 3)).ShouldBeEmpty(version);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_build_refuses_a_smaller_one_and_names_the_least(string name)
    {
        var change = Cases[name];

        foreach (var version in change.TooSmall)
        {
            var error = Ferries.Errors(Compile(change, version, change.BreaksSchema ? 4 : 3)).ShouldHaveSingleItem(version);

            error.ShouldStartWith("dataset.yaml(2,10) AFTJ0064");
            error.ShouldEndWith($"; write {change.Least}");
            foreach (var reason in change.Reasons.Where(r => r.StartsWith(change.Step.ToString(), StringComparison.Ordinal)).Take(3))
                error.ShouldContain(reason[(reason.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_that_breaks_programs_needs_a_version_of_its_own(string name)
    {
        var change = Cases[name];

        var errors = Ferries.Errors(Compile(change, "2.0.0", 3));

        if (change.BreaksSchema)
            errors.ShouldHaveSingleItem().ShouldSatisfyAllConditions(e => e.ShouldStartWith("dataset.yaml(3,17) AFTJ0064"), e => e.ShouldEndWith("; write 4"));
        else
            errors.ShouldBeEmpty();
    }

    [Fact]
    public void A_schema_does_not_go_back()
    {
        Ferries.Errors(Compile(Cases["Nothing"], "1.4.3", 2)).ShouldBe(["dataset.yaml(3,17) AFTJ0064 The schema of 1.4.2 has a higher version; write 3"]);
    }

    [Fact]
    public void A_message_names_three_reasons_and_counts_the_rest()
    {
        var records = new Edit("ferries.yaml", null, string.Concat(Enumerable.Range(1, 5).Select(i => $"night-{i}:\n  title: The night ferry {i}\n")));

        Ferries.Errors(Ferries.After(records)).ShouldBe(
            ["dataset.yaml(2,10) AFTJ0064 1.4.2 is too small a step from 1.4.2: the ferry `night-1` is new, the ferry `night-2` is new, the ferry `night-3` is new and 2 more; write 1.5.0"]);
    }

    [Fact]
    public void A_version_is_judged_once_the_data_is_right()
    {
        Ferries.Errors(Ferries.After(new Edit("ferries.yaml", "state: sound", "state: sunk"))).ShouldHaveSingleItem().ShouldContain("AFTJ0021");
    }

    private static Compiler.Compilation Compile(ChangeCase change, string version, int schemaVersion) => Ferries.After(
        [.. change.Edits, new("dataset.yaml", "version: 1.4.2", $"version: {version}"), new("dataset.yaml", "schema-version: 3", $"schema-version: {schemaVersion}")]);
}
