namespace AfTjData.Tool.Tests.Releases;

/// <summary>Every kind of change to data and schema: the step of the version that it needs, and the line of the change log that it leaves.</summary>
public sealed class DataChangeTests : IDisposable
{
    private readonly FerryProject _project = FerryProject.Released();

    [Fact]
    public void A_new_record_is_a_minor_step_and_a_new_fact_with_who_tells_it() => Leaves(
        () => _project.Append("data/events.yaml", """
            ferry-halt:
              title: The ferry stops [again]
              type: halt
              status: occurred
              when: 2020-05-02
              evidence: [{ at: gazette#1.2, hedge: reported, via: [actor/harbour] }]

            """.ReplaceLineEndings("\n")),
        "1.1.0",
        "Since 1.0.0: 1 new record.",
        "Minor, because the event `ferry-halt` is new.",
        "### New facts",
        "event (1):",
        "- `event/ferry-halt`: The ferry stops \\[again\\] [occurred; reported]: reported by gazette#1.2, via actor/harbour");

    [Fact]
    public void A_corrected_value_is_a_patch_and_a_correction() => Leaves(
        () => _project.Replace("data/events.yaml", "when: 2020-05-01", "when: 2020-05-02"),
        "1.0.1",
        "Since 1.0.0: 1 corrected.",
        "Patch, because the event `ferry-reopening` says something else.",
        "### Corrections",
        "event (1):",
        "- `event/ferry-reopening`: The ferry runs again [occurred; asserted]",
        "  - `when`: differs");

    [Fact]
    public void An_enum_s_word_of_a_record_is_a_patch_and_a_reinterpretation() => Leaves(
        () => _project.Replace("data/events.yaml", "status: occurred", "status: ongoing"),
        "1.0.1",
        "Since 1.0.0: 1 reinterpreted.",
        "Patch, because the event `ferry-reopening` says something else.",
        "### Reinterpretations",
        "event (1):",
        "- `event/ferry-reopening`: The ferry runs again [ongoing; asserted]",
        "  - `status`: differs");

    [Fact]
    public void A_hedge_is_a_patch_and_a_reinterpretation() => Leaves(
        () => _project.Replace("data/events.yaml", "hedge: asserted", "hedge: alleged"),
        "1.0.1",
        "Since 1.0.0: 1 reinterpreted.",
        "Patch, because the event `ferry-reopening` says something else.",
        "### Reinterpretations",
        "event (1):",
        "- `event/ferry-reopening`: The ferry runs again [occurred; alleged]",
        "  - `evidence`: differs");

    [Fact]
    public void A_correction_and_a_reinterpretation_of_one_record_stand_apart() => Leaves(
        () =>
        {
            _project.Replace("data/places.yaml", "type: city", "type: venue");
            _project.Replace("data/places.yaml", "label: The harbour", "label: Harbour");
        },
        "1.0.1",
        "Since 1.0.0: 1 corrected, 1 reinterpreted.",
        "Patch, because the place `harbour` says something else.",
        "### Corrections",
        "place (1):",
        "- `place/harbour`: Harbour [asserted]",
        "  - `label`: differs",
        "### Reinterpretations",
        "place (1):",
        "- `place/harbour`: Harbour [asserted]",
        "  - `type`: differs");

    [Fact]
    public void An_optional_field_is_a_minor_step_and_for_developers() => Leaves(
        () => _project.Append("data/schema/topic.yaml", "  weight: { type: decimal, editorial: true, summary: How much it counts. }\n"),
        "1.1.0",
        "The same records as in 1.0.0.",
        "Minor, because the field `topic.weight` is new.",
        "### For developers",
        "- The field `topic.weight` is new: type decimal.");

    [Fact]
    public void A_new_member_of_an_enum_is_a_minor_step_and_for_developers() => Leaves(
        () => _project.Append("data/schema/enums/status.yaml", "  doubted: { number: 99, summary: Somebody doubts it. }\n"),
        "1.1.0",
        "The same records as in 1.0.0.",
        "Minor, because the member `status.doubted` is new.",
        "### For developers",
        "- The member `status.doubted` is new: number 99.");

    [Fact]
    public void A_field_that_is_gone_is_a_major_step_of_data_and_schema()
    {
        var field = _project.Text("data/schema/topic.yaml").Split('\n').Single(l => l.StartsWith("  scope-note:", StringComparison.Ordinal)) + "\n";
        _project.Replace("data/schema/topic.yaml", field, "");

        // The schema's own version is for curators to raise.
        Assert.Contains("AFTJ0064", _project.Release().Ended(1).Error, StringComparison.Ordinal);

        Leaves(
            () => _project.Replace("data/dataset.yaml", "schema-version: 1", "schema-version: 2"),
            "2.0.0",
            "The same records as in 1.0.0.",
            "Major, because the field `topic.scope-note` is gone.",
            "### For developers",
            "- The field `topic.scope-note` is gone.");
    }

    [Fact]
    public void A_renamed_record_is_a_major_step_and_what_names_it_was_not_corrected() => Leaves(
        () =>
        {
            _project.Replace("data/actors.yaml", "ferry-guild:", "guild-of-ferries:");
            _project.Replace("data/events.yaml", "actor: ferry-guild", "actor: guild-of-ferries");
            Redirect("kind: actor, id: ferry-guild, change: renamed, to: guild-of-ferries");
        },
        "2.0.0",
        "Since 1.0.0: 1 corrected, 1 redirected.",
        "Major, because the actor `ferry-guild` is gone.",
        "### Corrections",
        "event (1):",
        "- `event/ferry-reopening`: The ferry runs again [occurred; asserted]",
        // Hashes do not tell a reference that follows from another one.
        "  - `participants`: differs",
        "### Redirects",
        "- `actor/ferry-guild` was renamed to `actor/guild-of-ferries`. They say so.");

    [Fact]
    public void A_withdrawn_record_is_a_major_step() => Leaves(
        () =>
        {
            _project.Replace("data/topics.yaml", "traffic: { title: Traffic }\n", "boats: { title: Boats }\n");
            _project.Replace("data/events.yaml", "  topics: [traffic]\n", "");
            Redirect("kind: topic, id: traffic, change: withdrawn");
        },
        "2.0.0",
        "Since 1.0.0: 1 new record, 1 corrected, 1 redirected.",
        "Major, because the topic `traffic` is gone.",
        "### New facts",
        "topic (1):",
        "- `topic/boats`: Boats",
        "### Corrections",
        "event (1):",
        "- `event/ferry-reopening`: The ferry runs again [occurred; asserted]",
        "  - `topics`: emptied",
        "### Redirects",
        "- `topic/traffic` was withdrawn. They say so.");

    [Fact]
    public void A_split_names_all_successors() => Leaves(
        () =>
        {
            _project.Replace("data/topics.yaml", "traffic: { title: Traffic }\n", "boats: { title: Boats }\nrafts: { title: Rafts }\n");
            _project.Replace("data/events.yaml", "topics: [traffic]", "topics: [boats]");
            Redirect("kind: topic, id: traffic, change: split, to: [boats, rafts]");
        },
        "2.0.0",
        "Since 1.0.0: 2 new records, 1 corrected, 1 redirected.",
        "Major, because the topic `traffic` is gone.",
        "### New facts",
        "topic (2):",
        "- `topic/boats`: Boats",
        "- `topic/rafts`: Rafts",
        "### Corrections",
        "event (1):",
        "- `event/ferry-reopening`: The ferry runs again [occurred; asserted]",
        "  - `topics`: differs",
        "### Redirects",
        "- `topic/traffic` was split into `topic/boats` and `topic/rafts`. They say so.");

    [Fact]
    public void A_record_that_is_gone_without_a_redirect_is_not_released()
    {
        _project.Replace("data/topics.yaml", "traffic: { title: Traffic }\n", "boats: { title: Boats }\n");
        _project.Replace("data/events.yaml", "topics: [traffic]", "topics: [boats]");

        Assert.Contains("`aftj validate ", _project.Release("--version", "2.0.0").Ended(1).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_title_of_the_dataset_is_a_patch() => Leaves(
        () => _project.Replace("data/dataset.yaml", "Ferries of the harbour", "Ferries"),
        "1.0.1",
        "The same records as in 1.0.0.",
        "Patch, because the title is another.");

    [Fact]
    public void The_text_of_a_source_is_a_patch() => Leaves(
        () => _project.Replace("data/sources.lock.yaml", "bytes: 50\n  sha256: \"00\"", "bytes: 50\n  sha256: \"01\""),
        "1.0.1",
        "The same records as in 1.0.0.",
        "Patch, because the text of `gazette` is another.");

    [Fact]
    public void What_stood_under_Unreleased_moves_to_the_developers() => Leaves(
        () =>
        {
            _project.Replace("CHANGELOG.md", "## [Unreleased]\n", "## [Unreleased]\n\n### Fixed\n\n- A `leak`, and **more**.\n");
            _project.Append("data/topics.yaml", "boats: { title: Boats }\n");
        },
        "1.1.0",
        "Since 1.0.0: 1 new record.",
        "Minor, because the topic `boats` is new.",
        "### New facts",
        "topic (1):",
        "- `topic/boats`: Boats",
        "### For developers",
        "#### Fixed",
        "- A `leak`, and **more**.");

    /// <inheritdoc/>
    public void Dispose() => _project.Dispose();

    private void Redirect(string fields) => _project.Write("data/redirects.yaml", $"redirects:\n  - {{ {fields}, reason: They say so. }}\n");

    /// <summary>Makes a change, releases it, and holds the section of the change log, without blank lines, to these lines; a second run changes nothing.</summary>
    private void Leaves(Action change, string version, params string[] lines)
    {
        change();

        Assert.StartsWith(version + ", after 1.0.0: ", _project.Release().Ended(0).Out, StringComparison.Ordinal);

        Assert.Equal(["### In short", .. lines], _project.Section(version).Split('\n').Where(l => l.Length > 0));
        ToolRun.Of("validate", _project.PathOf("data")).Ended(0);
        var state = _project.State();
        Assert.StartsWith("There is nothing to release", _project.Release().Ended(0).Out, StringComparison.Ordinal);
        Assert.Equal(state, _project.State());
    }
}
