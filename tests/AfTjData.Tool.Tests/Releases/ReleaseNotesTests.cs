using AfTjData.Compiler.Releases;
using AfTjData.Compiler.Support;
using AfTjData.Tool.Comparisons;
using AfTjData.Tool.Releases;
using AfTjData.Tool.Snapshots;
using AfTjData.Tool.Snapshots.Contents;
using static AfTjData.Tool.Tests.Comparisons.Sample;

namespace AfTjData.Tool.Tests.Releases;

/// <summary>The section of a release where the values of the last one are known.</summary>
public sealed class ReleaseNotesTests
{
    [Fact]
    public void A_correction_has_the_old_value_and_the_new_one() => Assert.Equal(
        [
            "### Corrections",
            "gathering (1):",
            "- `gathering/m`: A gathering",
            "  - `when`: 2024 -> 2025-\\*",
            "  - `room`: room/hall -> (empty)",
            "  - `size`: (empty) -> 3",
            "  - `topics`: removed topic/trade",
            "  - `topics`: added topic/water",
            "  - `guests[0].seat`: 1 -> 2",
        ],
        Notes(
            Dataset(Gathering("m", "\"when\":\"2024\",\"room\":\"hall\",\"topics\":[\"trade\"],\"guests\":[{\"name\":\"Anna\",\"seat\":1}]")),
            Dataset(Gathering("m", "\"when\":\"2025-*\",\"size\":3,\"topics\":[\"water\"],\"guests\":[{\"name\":\"Anna\",\"seat\":2}]"))));

    [Fact]
    public void Another_hedge_is_no_correction() => Assert.Equal(
        [
            "### Reinterpretations",
            "gathering (1):",
            "- `gathering/m`: A gathering [over; reported]",
            "  - `status`: planned -> over",
            "  - `evidence[text#1.1].hedge`: asserted -> reported",
        ],
        Notes(
            Dataset(Gathering("m", "\"status\":\"planned\",\"evidence\":[{\"at\":\"text#1.1\",\"hedge\":\"asserted\"}]")),
            Dataset(Gathering("m", "\"status\":\"over\",\"evidence\":[{\"at\":\"text#1.1\",\"hedge\":\"reported\"}]"))));

    [Fact]
    public void Whatever_names_a_record_that_has_another_id_was_not_corrected()
    {
        var old = Dataset(Room("hall"), Gathering("m", "\"room\":\"hall\",\"about\":[\"room/hall\",\"topic/trade\"]"));
        var @new = Dataset(Room("great-hall"), Gathering("m", "\"room\":\"great-hall\",\"about\":[\"room/great-hall\",\"topic/trade\"]")) with
        {
            Redirects = [new FormerId("room", "hall", ["great-hall"], "It is one of two.")],
        };

        Assert.Equal(
            [
                "### Redirects",
                "- `room/hall` was renamed to `room/great-hall`. It is one of two.",
            ],
            Notes(old, @new, new ReleasedRedirect("room", "hall", "renamed", new EquatableArray<string>(["great-hall"]), "2.0.0", "It is one of two.")));
    }

    [Fact]
    public void A_record_that_has_another_id_can_be_corrected_besides()
    {
        var old = Dataset(Room("hall"));
        var @new = Dataset(Room("great-hall", "The great hall")) with { Redirects = [new FormerId("room", "hall", ["great-hall"])] };

        Assert.Equal(
            ["### Corrections", "room (1):", "- `room/great-hall`: The great hall", "  - `label`: A room -> The great hall"],
            Notes(old, @new));
    }

    [Theory]
    [InlineData("merged", "great-hall", "was merged into `room/great-hall`. Why.")]
    [InlineData("split", "north,south", "was split into `room/north` and `room/south`. Why.")]
    [InlineData("withdrawn", "", "was withdrawn. Why.")]
    public void What_became_of_an_id_is_told_with_the_reason(string change, string to, string line) => Assert.Equal(
        ["### Redirects", "- `room/hall` " + line],
        Notes(Dataset(), Dataset(), new ReleasedRedirect("room", "hall", change, new EquatableArray<string>(to.Split(',', StringSplitOptions.RemoveEmptyEntries)), "2.0.0", "Why.")));

    [Fact]
    public void A_retired_member_is_told_with_the_one_in_its_place()
    {
        var changes = Changes(Dataset(), Dataset()) with { Retired = [new ReleasedMember("status", "over", 2, "done", "Said twice."), new ReleasedMember("status", "gone", 3, null, "Unused.")] };

        Assert.Equal(
            ["### Redirects", "- The member `status.over` was retired: use `done`. Said twice.", "- The member `status.gone` was retired. Unused."],
            Lines(changes, []));
    }

    [Fact]
    public void Three_reasons_are_named_and_the_rest_counted()
    {
        StepReason[] reasons = [.. "abcde".Select(t => new StepReason(VersionStep.Minor, false, t.ToString())), new StepReason(VersionStep.Patch, false, "f")];

        Assert.Equal(["Minor, because a; b; c; and for 2 more reasons."], Lines(Changes(Dataset(), Dataset()), reasons));
    }

    private static string Room(string id, string label = "A room") => $$"""{"id":"{{id}}","kind":"room","label":"{{label}}"}""";

    private static ReleaseChanges Changes(ComparedDataset old, ComparedDataset @new, params ReleasedRedirect[] redirects) =>
        ReleaseChanges.Of(DatasetDifference.Between(FollowedReferences.In(old, @new), @new), new SchemaLookup(Schema), redirects, []);

    private static string[] Notes(ComparedDataset old, ComparedDataset @new, params ReleasedRedirect[] redirects) => Lines(Changes(old, @new, redirects), []);

    // Without heading, counts and blank lines.
    private static string[] Lines(ReleaseChanges changes, StepReason[] reasons) =>
    [
        .. ReleaseNotes.Write("2.0.0", new DateOnly(2020, 5, 4), "1.0.0", new NeededStep(reasons), changes, "").Split('\n').Where(l => l.Length > 0).Skip(3),
    ];
}
