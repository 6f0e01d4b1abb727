using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Tests.Miniature;

namespace AfTjData.Compiler.Tests.Diagnostics.Cases;

/// <summary>Records that are well-formed and do not make sense.</summary>
internal static class RuleCases
{
    public static FindingCase[] All => [.. Constraints, .. Dates, .. Evidence, .. Coverage, .. Ties, .. Warnings];

    private static FindingCase[] Constraints =>
    [
        FindingCase.OfEvent("A mode that its type does not have", Event("pour", "mode: ⟦fast⟧"), Findings.DoesNotFit,
            "The mode `fast` does not go with type `pour`; it goes with boil"),
        FindingCase.Of("None of several fields", "figures.yaml", "⟦hotness⟧:\n  title: How hot\n  measure: heat\n", Findings.MissingCompanion,
            "One of `quantity`, `word` has to be filled"),
        FindingCase.OfEvent("None of several fields of a struct", Event("pour", "participants: [⟦{ role: actor }⟧]"), Findings.MissingCompanion,
            "One of `actor`, `as` has to be filled"),
        FindingCase.Of("A field without the one it needs", "figures.yaml", "hotness:\n  title: How hot\n  measure: heat\n  word: very\n  note-author: ⟦kettle⟧\n", Findings.MissingCompanion,
            "`note-author` says nothing without `note`; fill both or neither"),
        FindingCase.Of("Fields that exclude one another", "figures.yaml", "hotness:\n  title: How hot\n  measure: heat\n  quantity: 2 kW\n  word: ⟦very⟧\n", Findings.ExclusiveFields,
            "Of `quantity`, `word` only one can be filled"),
        FindingCase.Of("A unit of another dimension", "figures.yaml", "hotness:\n  title: How hot\n  measure: heat\n  quantity: ⟦2 kg⟧\n", Findings.UnitAgainstMeasure,
            "`2 kg` is mass, but `heat` is measured as power"),
        FindingCase.OfEvent("Help that nobody receives", Event("⟦aid⟧", "participants: [{ actor: kettle, role: actor }]"), Findings.NoRecipient,
            "An event of type `aid` names a participant with the role `recipient`, or one whose `as` is `not-stated`; add it"),
    ];

    private static FindingCase[] Dates =>
    [
        FindingCase.OfEvent("Something told before it happened", Event("pour", "status: occurred").Replace("2001-02", "⟦2001-02-04⟧", StringComparison.Ordinal), Findings.BeyondSource,
            "2001-02-04 cannot have been reported by `tea-notes`, dated 2001-02-03; correct the date, or give a status that looks ahead (planned, forecast)"),
        FindingCase.OfEvent("A day of the calendar told before it came", Event("pour", "day: ⟦2001-02-04⟧"), Findings.BeyondSource,
            "2001-02-04 cannot have been reported by `tea-notes`, dated 2001-02-03; correct the date"),
        FindingCase.OfEvent("A sum that does not come out", Event("pour", "relative-to: ⟦{ event: boiling, offset: 2 d }⟧").Replace("2001-02\n", "2001-02-02\n", StringComparison.Ordinal), Findings.WrongSum,
            "2 d from `boiling` (2001-02-01) comes to 2001-02-03, which 2001-02-02 does not share a day with"),
    ];

    private static FindingCase[] Evidence =>
    [
        FindingCase.OfEvent("A field that no evidence bears out", """
            stirring:
              title: Stirring
              type: pour
              when: ⟦2001-02⟧
              evidence:
                - { at: "tea-notes#1.1", hedge: asserted, for: [type] }
            """, Findings.Unattributed, "No evidence of `stirring` covers `when`; add it to a `for`, or add evidence"),
        FindingCase.OfEvent("Evidence for a field that the kind does not have", """
            stirring:
              title: Stirring
              type: pour
              when: 2001-02
              evidence:
                - { at: "tea-notes#1.1", hedge: asserted, for: [type, when, ⟦wehn⟧] }
            """, Findings.NoSuchField, "The kind `event` has no field `wehn`; did you mean `when`?"),
        FindingCase.OfEvent("A sentence that the paragraph does not have", Event("pour", "count: 1", "⟦\"tea-notes#1.3\"⟧"), Findings.NoSuchSentence,
            "`tea-notes#1.3` points at no sentence: paragraph 1 has 2 sentence(s), counted from 1"),
        FindingCase.OfEvent("A paragraph that the text does not have", Event("pour", "count: 1", "⟦\"tea-notes#2.2-3.1\"⟧"), Findings.NoSuchSentence,
            "`tea-notes#2.2-3.1` points at no sentence: no sentence begins in paragraph 3; the text has 2 paragraphs"),
        new("A source that has no text cannot be pointed into",
            [("sources/cited.yaml", "tea-lore:\n  title: Old tea lore\n  evidence: [{ at: \"tea-notes#1.1\", hedge: asserted }]\n"), (Mini.Events, Event("pour", "count: 1", "⟦\"tea-lore#1.1\"⟧"))],
            (Findings.NoSuchSentence, "`tea-lore#1.1` points at no sentence: `tea-lore` has no text of its own")),
    ];

    private static FindingCase[] Coverage =>
    [
        FindingCase.Of("Sentences that nothing uses are named together", "sources.yaml", """
            ⟦tea-notes⟧:
              title: Notes on tea
              date: 2001-02-03
              file: tea.txt
            """, Findings.UnusedSentence, "Nothing uses #2.2 of this source; record what it says, or waive it with a reason"),
        new("A text that nobody locked",
            [("sources/new.yaml", "⟦coffee-notes⟧:\n  title: Notes on coffee\n  file: coffee.txt\n"), (Mini.Events, Event("pour", "count: 1", "\"coffee-notes#1.1\""))],
            (Findings.NotLocked, "`coffee-notes` has a text but no entry in sources.lock.yaml; run the lock command")),
    ];

    private static FindingCase[] Ties =>
    [
        Dispute("A dispute of a record with itself", "⟦[{ record: boiling }, { record: event/boiling }]⟧", Findings.OneSidedDispute,
            "The sides of this dispute come to one; name two different records, or two fields that differ"),
        Dispute("A dispute about a field that the record does not have", "[{ record: boiling, field: ⟦wen⟧ }, { record: pouring, field: when }]", Findings.NoSuchField,
            "The kind `event` has no field `wen`; did you mean `when`?"),
        new("A primary name that two actors bear",
            [("actors/other.yaml", """
                urn:
                  label: Urn
                  names: [{ text: ⟦Kettle⟧, type: primary }]
                  evidence: [{ at: "tea-notes#1.1", hedge: asserted }]
                """),
                (Mini.Events, Event("pour", "about: [urn]"))],
            (Findings.SharedPrimaryName, "`Kettle` is the primary name of the actor `kettle` too (actors.yaml(4,15)); make one of them more exact")),
    ];

    private static FindingCase[] Warnings =>
    [
        FindingCase.Of("A place that nothing refers to", "places/more.yaml", """
            ⟦cellar⟧:
              label: Cellar
              names: [{ text: Cellar, type: primary }]
              evidence: [{ at: "tea-notes#1.1", hedge: asserted }]
            """, Findings.Unreferenced, "Nothing refers to the place `cellar`; use it or remove it"),
        new("A sentence that is waived and used",
            [(Mini.Events, Event("pour", "count: 1", "\"tea-notes#2.2\"")), Mini.Edit("sources.yaml", "\"tea-notes#2.2\"", "⟦\"tea-notes#2.2\"⟧")],
            (Findings.NeedlessWaiver, "tea-notes#2.2 is waived here, but records use it; remove the waiver")),
    ];

    private static FindingCase Dispute(string name, string sides, Finding finding, string message) => FindingCase.Of(name, "disputes.yaml", $$"""
        hot-or-not:
          title: Whether it was hot
          sides: {{sides}}
          evidence: [{ at: "tea-notes#1.1", hedge: asserted }]
        """, finding, message);

    private static string Event(string type, string line, string at = "\"tea-notes#1.1\"") => $$"""
        stirring:
          title: Stirring
          type: {{type}}
          when: 2001-02
          {{line}}
          evidence: [{ at: {{at}}, hedge: asserted }]

        """;
}
