using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Tests.Miniature;

namespace AfTjData.Compiler.Tests.Bind;

/// <summary>Work goes on after a mistake: all of them are reported at once, and each once.</summary>
public class SeveralMistakesTests
{
    [Fact]
    public void Ten_mistakes_in_a_file_are_ten_findings() => Mini.Compile((Mini.Events, """
        stirring:
          ⟦titel⟧: Stirring
          type: ⟦puor⟧
          when: 2001-⟦13⟧
          places: ⟦kitchen⟧
          count: ⟦1000⟧
          participants:
            - { actor: ⟦tea-pot⟧, role: actor }
            - ⟦{ actor: kettle }⟧
          evidence:
            - { at: ⟦tea-notes⟧, hedge: asserted }
            - { at: "tea-notes#1.1", hedge: asserted, ⟦form⟧: [type] }
        ⟦Sipping⟧:
          title: Sipping
        """)).Reports(
            (Findings.UnknownKey, "The event `stirring` has no `titel`; did you mean `title`?"),
            (Findings.UnknownMember, "The enum `event-type` has no member `puor`; did you mean `pour`?"),
            (Findings.BadEdtf, "`2001-13` is not a date in EDTF: there is no month 13; months run from 01 to 12, seasons from 21 to 24"),
            (Findings.WrongShape, "`places` should be a list (ref place[]), but `kitchen` stands here"),
            (Findings.BadNumber, "`1000` is not a whole number from -5 to 100"),
            (Findings.DanglingReference, "There is no actor `tea-pot`; did you mean `teapot`?"),
            (Findings.MissingField, "The party needs `role`; add it"),
            (Findings.BadLocator, "`tea-notes` is not a place in a source: write the source's id, `#`, paragraph, `.`, sentence, as in `some-source#6.2`, `#6.2-4` or `#3.8-4.1`"),
            (Findings.UnknownKey, "The evidence has no `form`; did you mean `for`?"),
            (Findings.BadId, "`Sipping` is not an id: use lower-case ASCII letters, digits and single hyphens between them, 200 characters at most"));

    [Fact]
    public void Mistakes_in_several_files_come_in_the_order_of_paths_and_places() => Mini.Compile(
        ("places/more.yaml", "cellar: ⟦[]⟧"),
        ("actors/more.yaml", "urn: ⟦[]⟧\nsamovar: ⟦[]⟧"),
        ("dataset.yaml", "title: Tea\nversion: 1.0.0\nschema-version: ⟦one⟧\ndate: 2001-01-01")).Reports(
            (Findings.WrongShape, "The actor `urn` should be a mapping of fields, but a list stands here"),
            (Findings.WrongShape, "The actor `samovar` should be a mapping of fields, but a list stands here"),
            (Findings.WrongShape, "`schema-version` should be a whole number, but `one` stands here"),
            (Findings.WrongShape, "The place `cellar` should be a mapping of fields, but a list stands here"));

    [Fact]
    public void Mistakes_in_the_schema_are_all_reported_too_but_for_what_may_follow_from_them() => Mini.Compile(("schema/structs/spoon.yaml", """
        struct: spoon
        ⟦sumary⟧: For stirring.
        fields:
          ⟦Size⟧: { type: line, summary: How big. }
          whose: { type: ref ⟦acter⟧, ⟦summry⟧: Whose. }
          made: { type: ⟦edft⟧, summary: When. }
          how: { type: enum hedge, default: ⟦asserte⟧, summary: How. }
        constraints:
          - { requires: [whose, mad] }
        """)).Reports(
            (Findings.UnknownKey, "The struct `spoon` has no `sumary`; did you mean `summary`?"),
            (Findings.BadId, "`Size` is not an id: use lower-case ASCII letters, digits and single hyphens between them, 200 characters at most"),
            (Findings.UnknownDefinition, "There is no kind `acter`; did you mean `actor`?"),
            (Findings.UnknownKey, "The field `whose` has no `summry`; did you mean `summary`?"),
            (Findings.BadSchema, "`edft` is not a type; types are line, text, int, decimal, bool, date, edtf, quantity, locator, enum, ref, struct (enum, ref and struct followed by a name), each with `[]` for a list; did you mean `edtf`?"),
            (Findings.BadSchema, "The field `how`: the enum `hedge` has no member `asserte`; did you mean `asserted`?"));
}
