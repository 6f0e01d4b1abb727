using AfTjData.Tool.Comparisons;
using static AfTjData.Tool.Tests.Comparisons.Sample;

namespace AfTjData.Tool.Tests.Comparisons;

/// <summary>What can differ in a record, down to what stands inside its lists.</summary>
public sealed class FieldComparisonTests
{
    [Fact]
    public void A_value_is_changed_filled_or_emptied()
    {
        Assert.Equal(["Changed when: \"2024\" -> \"2025\""], Changes("\"when\":\"2024\"", "\"when\":\"2025\""));
        Assert.Equal(["Filled when: - -> \"2025\""], Changes("", "\"when\":\"2025\""));
        Assert.Equal(["Emptied when: \"2024\" -> -"], Changes("\"when\":\"2024\"", ""));
    }

    [Fact]
    public void Differences_come_in_the_order_of_the_schema() =>
        Assert.Equal(
            ["Filled status: - -> \"over\"", "Changed when: \"2024\" -> \"2025\"", "Emptied size: 1 -> -"],
            Changes("\"size\":1,\"when\":\"2024\"", "\"when\":\"2025\",\"status\":\"over\""));

    [Fact]
    public void References_show_their_kind_however_the_field_spells_them() =>
        Assert.Equal(
            ["Changed room: \"room/hall\" -> \"room/attic\"", "Filled about: - -> [\"gathering/other\"]"],
            Changes("\"room\":\"hall\"", "\"room\":\"attic\",\"about\":[\"gathering/other\"]"));

    [Fact]
    public void What_is_left_out_has_its_default()
    {
        Assert.Equal(["Changed open: false -> true"], Changes("", "\"open\":true"));
        Assert.Empty(Changes("\"open\":false", ""));
        Assert.Empty(Changes("\"topics\":[]", ""));
    }

    [Fact]
    public void Numbers_are_compared_as_they_are_written() =>
        Assert.Equal(["Changed size: 1.5 -> 1.50"], Changes("\"size\":1.5", "\"size\":1.50"));

    [Fact]
    public void The_order_of_keys_says_nothing() =>
        Assert.Empty(Changes("\"size\":1,\"guests\":[{\"name\":\"Ann\",\"role\":\"host\"}]", "\"guests\":[{\"role\":\"host\",\"name\":\"Ann\"}],\"size\":1"));

    [Fact]
    public void Items_of_a_list_are_added_and_removed_one_by_one() =>
        Assert.Equal(
            ["ItemRemoved topics: \"topic/a\" -> -", "ItemAdded topics: - -> \"topic/c\""],
            Changes("\"topics\":[\"a\",\"b\"]", "\"topics\":[\"b\",\"c\"]"));

    [Fact]
    public void An_item_that_a_list_has_twice_is_told_from_one_that_it_has_once() =>
        Assert.Equal(["ItemRemoved topics: \"topic/a\" -> -"], Changes("\"topics\":[\"a\",\"a\"]", "\"topics\":[\"a\"]"));

    [Fact]
    public void Another_order_is_a_difference_of_its_own() =>
        Assert.Equal(
            ["Reordered topics: [\"topic/a\",\"topic/b\"] -> [\"topic/b\",\"topic/a\"]"],
            Changes("\"topics\":[\"a\",\"b\"]", "\"topics\":[\"b\",\"a\"]"));

    [Fact]
    public void What_changes_inside_an_item_has_the_way_to_it() =>
        Assert.Equal(
            ["Changed guests[1].role: \"guest\" -> \"speaker\""],
            Changes(
                "\"guests\":[{\"name\":\"Ann\",\"role\":\"host\"},{\"name\":\"Bob\",\"role\":\"guest\"}]",
                "\"guests\":[{\"name\":\"Ann\",\"role\":\"host\"},{\"name\":\"Bob\",\"role\":\"speaker\"}]"));

    /// <summary>Bob is the third of the newer list, and Cy took the place that Bob had.</summary>
    [Fact]
    public void An_item_is_known_again_in_another_place_and_counted_in_the_newer_list() =>
        Assert.Equal(
            ["ItemAdded guests[1]: - -> {\"name\":\"Cy\",\"role\":\"guest\"}", "Changed guests[2].role: \"guest\" -> \"speaker\""],
            Changes(
                "\"guests\":[{\"name\":\"Ann\",\"role\":\"host\"},{\"name\":\"Bob\",\"role\":\"guest\"}]",
                "\"guests\":[{\"name\":\"Ann\",\"role\":\"host\"},{\"name\":\"Cy\",\"role\":\"guest\"},{\"name\":\"Bob\",\"role\":\"speaker\"}]"));

    [Fact]
    public void Somebody_else_in_the_same_place_and_role_is_a_change_of_the_item() =>
        Assert.Equal(
            ["Changed guests[0].name: \"Ann\" -> \"Eve\""],
            Changes("\"guests\":[{\"name\":\"Ann\",\"role\":\"host\"}]", "\"guests\":[{\"name\":\"Eve\",\"role\":\"host\"}]"));

    [Fact]
    public void Somebody_else_with_nothing_in_common_is_another_item() =>
        Assert.Equal(
            ["ItemRemoved guests[0]: {\"name\":\"Ann\",\"role\":\"host\"} -> -", "ItemAdded guests[0]: - -> {\"name\":\"Eve\",\"role\":\"guest\"}"],
            Changes("\"guests\":[{\"name\":\"Ann\",\"role\":\"host\"}]", "\"guests\":[{\"name\":\"Eve\",\"role\":\"guest\"}]"));

    [Fact]
    public void Evidence_is_known_by_its_place_in_the_source() =>
        Assert.Equal(
            [
                "ItemRemoved evidence[text#1.1]: {\"at\":\"text#1.1\",\"hedge\":\"asserted\"} -> -",
                "Changed evidence[text#2.1-3].hedge: \"reported\" -> \"alleged\"",
                "ItemAdded evidence[text#4.1]: - -> {\"at\":\"text#4.1\",\"hedge\":\"asserted\"}",
            ],
            Changes(
                "\"evidence\":[{\"at\":\"text#1.1\",\"hedge\":\"asserted\"},{\"at\":\"text#2.1-3\",\"hedge\":\"reported\"}]",
                "\"evidence\":[{\"at\":\"text#2.1-3\",\"hedge\":\"alleged\"},{\"at\":\"text#4.1\",\"hedge\":\"asserted\"}]"));

    /// <summary>Evidence that gave two pieces from one sentence: the one for the date stays itself, the one for the title changes.</summary>
    [Fact]
    public void Two_pieces_of_evidence_from_one_sentence_are_told_apart() =>
        Assert.Equal(
            ["Changed evidence[text#1.1 (2)].hedge: \"asserted\" -> \"reported\""],
            Changes(
                "\"evidence\":[{\"at\":\"text#1.1\",\"hedge\":\"asserted\",\"for\":[\"when\"]},{\"at\":\"text#1.1\",\"hedge\":\"asserted\",\"for\":[\"title\"]}]",
                "\"evidence\":[{\"at\":\"text#1.1\",\"hedge\":\"asserted\",\"for\":[\"when\"]},{\"at\":\"text#1.1\",\"hedge\":\"reported\",\"for\":[\"title\"]}]"));

    [Fact]
    public void A_denial_is_a_change_from_the_default() =>
        Assert.Equal(
            ["Changed evidence[text#1.1].polarity: \"affirms\" -> \"denies\""],
            Changes("\"evidence\":[{\"at\":\"text#1.1\",\"hedge\":\"asserted\"}]", "\"evidence\":[{\"at\":\"text#1.1\",\"hedge\":\"asserted\",\"polarity\":\"denies\"}]"));

    [Fact]
    public void Lists_inside_items_are_compared_by_items_too() =>
        Assert.Equal(
            ["Changed steps[0].evidence[text#1.1].hedge: \"asserted\" -> \"alleged\"", "ItemAdded steps[0].evidence[text#1.1].via: - -> \"room/attic\""],
            Changes(
                "\"steps\":[{\"what\":\"Talks\",\"evidence\":[{\"at\":\"text#1.1\",\"hedge\":\"asserted\",\"via\":[\"room/hall\"]}]}]",
                "\"steps\":[{\"what\":\"Talks\",\"evidence\":[{\"at\":\"text#1.1\",\"hedge\":\"alleged\",\"via\":[\"room/hall\",\"room/attic\"]}]}]"));

    [Fact]
    public void A_field_that_no_schema_knows_is_compared_all_the_same() =>
        Assert.Equal(["Changed mood: \"good\" -> \"bad\""], Changes("\"mood\":\"good\"", "\"mood\":\"bad\""));

    [Theory]
    [InlineData("when", "when")]
    [InlineData("guests[1].role", "guests")]
    [InlineData("evidence[text#1.1]", "evidence")]
    public void The_field_of_a_difference_is_the_beginning_of_its_path(string path, string field) =>
        Assert.Equal(field, new FieldChange(path, FieldChangeType.Changed).Field);
}
