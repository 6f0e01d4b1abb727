using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Tests.Miniature;

namespace AfTjData.Compiler.Tests.Bind;

/// <summary>One mistake is one finding: what only follows from it is not reported.</summary>
public class EchoTests
{
    [Fact]
    public void A_misspelt_reference_does_not_leave_the_record_that_was_meant_unreferenced() => Mini.Compile(
        Mini.Edit("events.yaml", "places: [kitchen]", "places: [⟦kichen⟧]")).Reports(
            (Findings.DanglingReference, "There is no place `kichen`; did you mean `kitchen`?"));

    [Fact]
    public void A_misspelt_sentence_does_not_leave_the_one_that_was_meant_unused()
    {
        var actors = Mini.Files["actors.yaml"].Replace("#2.1\"]", "#1.1\"]", StringComparison.Ordinal);
        Mini.Compile(("actors.yaml", actors.Replace("tea-notes#2.1\"", "tea-notes#1.1\"", StringComparison.Ordinal)),
            Mini.Edit("events.yaml", "\"tea-notes#2.1\"", "⟦\"tea-notes#2.3\"⟧")).Reports(
            (Findings.NoSuchSentence, "`tea-notes#2.3` points at no sentence: paragraph 2 has 2 sentence(s), counted from 1"));
    }

    [Fact]
    public void A_record_that_cannot_be_bound_leaves_no_sentence_unused() => Mini.Compile(
        Mini.Edit("sources.yaml", "reason: A page number.", "⟦raeson⟧: A page number.")).Reports(
            (Findings.UnknownKey, "The waiver has no `raeson`; did you mean `reason`?"));

    [Fact]
    public void A_record_under_a_malformed_id_is_not_missed_by_those_who_refer_to_it() => Mini.Compile(
        Mini.Edit("actors.yaml", "teapot:", "⟦Teapot⟧:")).Reports(
            (Findings.BadId, "`Teapot` is not an id: use lower-case ASCII letters, digits and single hyphens between them, 200 characters at most"));

    [Fact]
    public void A_syntax_error_ends_its_own_file_and_does_not_make_references_to_its_records_dangle() => Mini.Compile(
        Mini.Edit("actors.yaml", "label: Teapot", "label: Tea⟦⟧: pot")).Reports(
            (Findings.MalformedYaml, "The YAML breaks off here: while scanning a plain scalar value, found invalid mapping. Nothing behind this place was read"));

    [Fact]
    public void A_tab_anywhere_in_a_file_leaves_the_rest_of_the_data_in_peace() => Mini.Compile(
        Mini.Edit("actors.yaml", "label: Teapot", "label:⟦\t⟧Teapot")).Reports((Findings.HostileCharacter, "A tab stands here; use spaces"));

    [Fact]
    public void Other_files_are_judged_all_the_same() => Mini.Compile(
        Mini.Edit("actors.yaml", "label: Teapot", "label:⟦\t⟧Teapot"),
        (Mini.Events, "stirring:\n  title: Stirring\n  type: ⟦stir⟧\n  when: 2001\n  evidence: [{ at: \"tea-notes#1.1\", hedge: asserted }]\n")).Reports(
            (Findings.HostileCharacter, "A tab stands here; use spaces"),
            (Findings.UnknownMember, "The enum `event-type` has no member `stir`; its members are boil, pour, aid"));

    [Fact]
    public void A_key_that_stands_twice_takes_no_uses_away() => Mini.Compile(
        Mini.Edit("events.yaml", "pouring:", "⟦boiling⟧:")).Reports(
            (Findings.DuplicateKey, "`boiling` stands in this mapping already (line 1); keep one of the two"));

    [Fact]
    public void An_id_given_twice_takes_no_uses_away() => Mini.Compile(
        ("events.yaml", Mini.Files["events.yaml"][..Mini.Files["events.yaml"].IndexOf("pouring:", StringComparison.Ordinal)]),
        ("events/other.yaml", Mini.Files["events.yaml"][Mini.Files["events.yaml"].IndexOf("pouring:", StringComparison.Ordinal)..].Replace("pouring:", "⟦boiling⟧:", StringComparison.Ordinal))).Reports(
            (Findings.DuplicateId, "The event `boiling` exists already (events.yaml(1,1)); ids are unique within a kind"));

    [Fact]
    public void A_file_under_a_misspelt_name_holds_the_records_that_it_was_meant_to()
    {
        var files = Mini.Files.Where(f => f.Key != "places.yaml").Append(new("place.yaml", Mini.Files["places.yaml"]));
        var found = Assert.Single(DataCompiler.Compile(files.Select(f => new AfTjData.Compiler.Parse.DataFile(f.Key, f.Value))).Diagnostics);
        Assert.Equal((Findings.StrayFile, "place.yaml"), (found.Finding, found.Location.Path));
    }

    [Fact]
    public void A_damaged_lock_accuses_no_evidence() => Mini.Compile(
        Mini.Edit("sources.lock.yaml", "\"1.2\":", "⟦\"1.x\"⟧:")).Reports(
            (Findings.BadLock, "`1.x` is no sentence number, or stands out of order; run the lock command over the texts instead of editing this file"));

    [Fact]
    public void A_lock_that_breaks_off_accuses_neither_sources_nor_evidence() => Mini.Compile(
        Mini.Edit("sources.lock.yaml", "bytes: 80", "bytes: 80⟦⟧: 81")).Reports(
            (Findings.MalformedYaml, "The YAML breaks off here: while scanning a plain scalar value, found invalid mapping. Nothing behind this place was read"));

    [Fact]
    public void A_header_that_breaks_off_lacks_nothing() => Mini.Compile(
        ("dataset.yaml", "title: Tea⟦⟧: things\nversion: 1.0.0")).Reports(
            (Findings.MalformedYaml, "The YAML breaks off here: while scanning a plain scalar value, found invalid mapping. Nothing behind this place was read"));

    [Fact]
    public void Schema_errors_silence_errors_in_records() => Mini.Compile(
        Mini.Edit("schema/enums/hedge.yaml", "number: 2", "number: ⟦1⟧"),
        (Mini.Events, "stirring:\n  titel: Stirring\n  places: [kichen]\n")).Reports(
            (Findings.BadEnumNumber, "`asserted` has the number 1 already"));

    [Theory]
    [InlineData("schema/event.yaml", "kind: event", "kind:⟦\t⟧event")]
    [InlineData("schema/structs/evidence.yaml", "struct: evidence", "struct:⟦\t⟧evidence")]
    [InlineData("schema/enums/hedge.yaml", "enum: hedge", "enum:⟦\t⟧hedge")]
    [InlineData("schema/source.yaml", "kind: source", "kind:⟦\t⟧source")]
    public void A_schema_file_that_breaks_off_is_the_only_error(string path, string old, string @new) =>
        Mini.Compile(Mini.Edit(path, old, @new)).Reports((Findings.HostileCharacter, "A tab stands here; use spaces"));

    [Theory]
    [InlineData("schema/event.yaml", "fields:", "⟦feilds⟧:", "The kind `event` has no `feilds`; did you mean `fields`?")]
    [InlineData("schema/event.yaml", "caption:", "⟦captoin⟧:", "The kind `event` has no `captoin`; did you mean `caption`?")]
    [InlineData("schema/event.yaml", "plural:", "⟦plurals⟧:", "The kind `event` has no `plurals`; did you mean `plural`?")]
    [InlineData("schema/structs/name.yaml", "fields:", "⟦field⟧:", "The struct `name` has no `field`; did you mean `fields`?")]
    [InlineData("schema/enums/hedge.yaml", "members:", "⟦member⟧:", "The enum `hedge` has no `member`; did you mean `members`?")]
    [InlineData("schema/enums/hedge.yaml", "number:", "⟦numbre⟧:", "The member `asserted` has no `numbre`; did you mean `number`?")]
    public void A_misspelt_key_of_the_schema_is_the_only_error(string path, string old, string @new, string message) =>
        Mini.Compile(Mini.Edit(path, old, @new)).Reports((Findings.UnknownKey, message));

    [Theory]
    [InlineData("schema/structs/dispute-side.yaml", "of: [actor, place, event, figure]", "of: ⟦actor⟧", "`of` should be a list, but `actor` stands here")]
    [InlineData("schema/event.yaml", "{ fits: [mode, type] }", "{ fits: ⟦mode⟧ }", "`fits` should be a list, but `mode` stands here")]
    [InlineData("schema/event.yaml", "{ not-after-source: day }", "{ not-after-source: ⟦[day]⟧ }", "`not-after-source` should be a text, but a list stands here")]
    [InlineData("schema/figure.yaml", "{ any-of: [quantity, word] }", "{ any-of: [⟦[quantity]⟧, word] }", "`any-of` should be a list of words, but a list stands here")]
    public void A_wrong_shape_in_the_schema_is_the_only_error(string path, string old, string @new, string message) =>
        Mini.Compile(Mini.Edit(path, old, @new)).Reports((Findings.WrongShape, message));

    [Fact]
    public void A_definition_dropped_over_its_name_is_not_missed_by_those_who_use_it() => Mini.Compile(
        ("schema/structs/ac-tor.yaml", "struct: ⟦ac-tor⟧\nsummary: A split one.\nfields:\n  size: { type: line, summary: How big. }"),
        ("schema/structs/user.yaml", "struct: user\nsummary: A user.\nfields:\n  who: { type: struct ac-tor, summary: Who. }")).Reports(
            (Findings.NameClash, "The struct `ac-tor` becomes `AcTor` in C#, which differs from `Actor` (the kind `actor`) in capitals only; rename it"));
}
