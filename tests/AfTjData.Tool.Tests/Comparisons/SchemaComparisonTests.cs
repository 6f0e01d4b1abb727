using AfTjData.Compiler.Releases;
using AfTjData.Tool.Comparisons;
using static AfTjData.Tool.Tests.Comparisons.Sample;

namespace AfTjData.Tool.Tests.Comparisons;

/// <summary>What can happen to what records hold.</summary>
public sealed class SchemaComparisonTests
{
    [Fact]
    public void The_same_schema_has_no_difference() => Assert.Empty(Compare(SchemaText, SchemaText));

    [Fact]
    public void A_field_is_added_and_says_whether_it_must_be_filled()
    {
        var optional = Assert.Single(Compare(SchemaText, SchemaText + "\n  mood: { type: line, summary: How it felt. }"));
        var required = Assert.Single(Compare(SchemaText, SchemaText + "\n  mood: { type: line, required: true, summary: How it felt. }"));

        Assert.Equal((SchemaChangeType.Added, SchemaPartType.Field, "gathering.mood"), (optional.Type, optional.Part, optional.Name));
        Assert.False(optional.NewPart!.IsRequired);
        Assert.True(required.NewPart!.IsRequired);
    }

    [Fact]
    public void A_field_that_is_renamed_is_removed_and_added() =>
        Assert.Equal(
            ["Added gathering.extent", "Removed gathering.size"],
            Compare(SchemaText, SchemaText.Replace("  size:", "  extent:", StringComparison.Ordinal)).Select(c => $"{c.Type} {c.Name}"));

    [Theory]
    [InlineData("when: { type: edtf,", "when: { type: line,", "type", "edtf", "line")]
    [InlineData("when: { type: edtf,", "when: { type: edtf, required: true,", "required", null, "true")]
    [InlineData("status: { type: enum status,", "status: { type: enum status, index: true,", "index", null, "true")]
    [InlineData("room: { type: ref room,", "room: { type: ref room, reverse: gatherings,", "reverse", null, "gatherings")]
    [InlineData("default: false", "default: true", "default", "false", "true")]
    public void What_is_settled_of_a_field_changes(string old, string @new, string property, string? was, string? now)
    {
        var change = Assert.Single(Compare(SchemaText, SchemaText.Replace(old, @new, StringComparison.Ordinal)));

        Assert.Equal((SchemaChangeType.Changed, property, was, now), (change.Type, change.Property, change.Old, change.New));
    }

    [Fact]
    public void A_field_that_need_not_be_filled_any_more_says_that_it_had_to_be()
    {
        var change = Assert.Single(Compare(SchemaText.Replace("when: { type: edtf,", "when: { type: edtf, required: true,", StringComparison.Ordinal), SchemaText));

        Assert.Equal(("gathering.when", "required", "true", null), (change.Name, change.Property, change.Old, change.New));
        Assert.True(change.OldPart!.IsRequired);
        Assert.False(change.NewPart!.IsRequired);
    }

    [Fact]
    public void A_summary_is_no_part_of_what_programs_are_written_against() =>
        Assert.Empty(Compare(SchemaText, SchemaText.Replace("summary: When.", "summary: At what time.", StringComparison.Ordinal)));

    [Fact]
    public void Enum_members_are_added_removed_and_renumbered()
    {
        var others = OtherFiles.Select(f => f.StartsWith("enum: status", StringComparison.Ordinal)
            ? "enum: status\nsummary: How far.\nmembers:\n  planned: { number: 3, summary: To come. }\n  put-off: { number: 4, summary: Later. }\n"
            : f);

        var changes = SchemaComparison.Compare(SchemaOutline.Of(Schema), SchemaOutline.Of(SchemaOf(SchemaText, others)));

        Assert.Equal(["Removed status.over", "Changed status.planned", "Added status.put-off"], changes.Select(c => $"{c.Type} {c.Name}"));
        Assert.Equal(("number", "1", "3"), (changes[1].Property, changes[1].Old, changes[1].New));
    }

    [Fact]
    public void A_kind_that_goes_takes_its_fields_with_it() =>
        Assert.Equal(
            ["Removed poster"],
            SchemaComparison.Compare(SchemaOutline.Of(Schema), SchemaOutline.Of(SchemaOf(SchemaText, OtherFiles.Where(f => !f.StartsWith("kind: poster", StringComparison.Ordinal)))))
                .Select(c => $"{c.Type} {c.Name}"));

    [Fact]
    public void A_schema_that_is_not_known_has_no_difference_and_that_is_said()
    {
        var difference = DatasetDifference.Between(Dataset() with { Outline = null }, Dataset());

        Assert.Empty(difference.Schema);
        Assert.Contains(difference.Limits, l => l.Contains("does not hold its schema", StringComparison.Ordinal));
    }

    private static IReadOnlyList<SchemaChange> Compare(string old, string @new) =>
        SchemaComparison.Compare(SchemaOutline.Of(SchemaOf(old, OtherFiles)), SchemaOutline.Of(SchemaOf(@new, OtherFiles)));
}
