using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Tests.Miniature;

namespace AfTjData.Compiler.Tests.Diagnostics.Cases;

/// <summary>Mappings, lists and single values in one another's place; keys too many and too few.</summary>
internal static class ShapeCases
{
    public static FindingCase[] All =>
    [
        FindingCase.OfEvent("A single value where a list belongs", """
            stirring:
              title: Stirring
              type: pour
              when: 2001
              places: ⟦kitchen⟧
              evidence: [{ at: "tea-notes#1.1", hedge: asserted }]
            """, Findings.WrongShape, "`places` should be a list (ref place[]), but `kitchen` stands here"),
        FindingCase.OfEvent("A list where a single value belongs", """
            stirring:
              title: Stirring
              type: ⟦[pour, boil]⟧
              when: 2001
              evidence: [{ at: "tea-notes#1.1", hedge: asserted }]
            """, Findings.WrongShape, "`type` should be a single value (enum event-type), but a list stands here"),
        FindingCase.OfEvent("A single value where a struct belongs", """
            stirring:
              title: Stirring
              type: pour
              when: 2001
              relative-to: ⟦boiling⟧
              evidence: [{ at: "tea-notes#1.1", hedge: asserted }]
            """, Findings.WrongShape, "`relative-to` should be a mapping (struct relative-date), but `boiling` stands here"),
        FindingCase.OfEvent("A word where true or false belongs", """
            stirring:
              title: Stirring
              type: pour
              when: 2001
              aggregate: ⟦yes⟧
              evidence: [{ at: "tea-notes#1.1", hedge: asserted }]
            """, Findings.WrongShape, "`aggregate` should be `true` or `false`, but `yes` stands here"),
        FindingCase.OfEvent("A record that is no mapping", "stirring: ⟦[a, b]⟧", Findings.WrongShape,
            "The event `stirring` should be a mapping of fields, but a list stands here"),
        FindingCase.Of("A file that is no mapping", Mini.Events, "# a list\n⟦- stirring\n- pouring⟧  # ends here\n", Findings.WrongShape,
            "A data file should be a mapping from ids or keys to values, but a list stands here"),
        FindingCase.OfEvent("A key that is no word", "? ⟦[stirring]⟧\n: {}\n", Findings.WrongShape, "A key should be a word, but a list stands here"),

        FindingCase.OfEvent("A misspelt field is unknown, and not missing as well", """
            stirring:
              ⟦titel⟧: Stirring
              type: pour
              when: 2001
              evidence: [{ at: "tea-notes#1.1", hedge: asserted }]
            """, Findings.UnknownKey, "The event `stirring` has no `titel`; did you mean `title`?"),
        FindingCase.OfEvent("A field like no other is unknown without a suggestion", """
            stirring:
              title: Stirring
              type: pour
              when: 2001
              ⟦temperature⟧: 80
              evidence: [{ at: "tea-notes#1.1", hedge: asserted }]
            """, Findings.UnknownKey, "The event `stirring` has no `temperature`"),
        FindingCase.OfEvent("A misspelt field of a struct", """
            stirring:
              title: Stirring
              type: pour
              when: 2001
              evidence: [{ at: "tea-notes#1.1", ⟦hegde⟧: asserted }]
            """, Findings.UnknownKey, "The evidence has no `hegde`; did you mean `hedge`?"),
        FindingCase.Of("A misspelt key of a definition is unknown, and not missing as well", "schema/enums/colour.yaml", """
            enum: colour
            ⟦sumary⟧: What colour.
            members:
              red: { number: 1, summary: Like a poppy. }
            """, Findings.UnknownKey, "The enum `colour` has no `sumary`; did you mean `summary`?"),

        FindingCase.OfEvent("A missing field is reported at the id", """
            ⟦stirring⟧:
              title: Stirring
              type: pour
              evidence: [{ at: "tea-notes#1.1", hedge: asserted }]
            """, Findings.MissingField, "The event `stirring` needs `when`; add it"),
        FindingCase.OfEvent("A missing field of a struct is reported at the struct", """
            stirring:
              title: Stirring
              type: pour
              when: 2001
              evidence:
                - ⟦{ at: "tea-notes#1.1" }⟧
            """, Findings.MissingField, "The evidence needs `hedge`; add it"),
        FindingCase.OfEvent("A required list without an item", """
            stirring:
              title: Stirring
              type: pour
              when: 2001
              evidence: ⟦[]⟧
            """, Findings.MissingField, "The list `evidence` needs `an item`; add it"),
    ];
}
