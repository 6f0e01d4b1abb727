using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Tests.Miniature;

namespace AfTjData.Compiler.Tests.Diagnostics.Cases;

/// <summary>Values that are not what their field's type wants.</summary>
internal static class ValueCases
{
    public static FindingCase[] All =>
    [
        FindingCase.OfEvent("An id with a capital letter", "⟦Stirring⟧: {}", Findings.BadId,
            "`Stirring` is not an id: use lower-case ASCII letters, digits and single hyphens between them, 200 characters at most"),
        FindingCase.OfEvent("A reference that cannot be an id", Event("places: [kitchen, ⟦the kitchen⟧]"), Findings.BadId,
            "`the kitchen` is not an id: use lower-case ASCII letters, digits and single hyphens between them, 200 characters at most"),

        FindingCase.OfEvent("An enum member misspelt", Event("mode: ⟦fsat⟧"), Findings.UnknownMember,
            "The enum `event-mode` has no member `fsat`; did you mean `fast`?"),
        FindingCase.OfEvent("An enum member like no other", Event("mode: ⟦leisurely⟧"), Findings.UnknownMember,
            "The enum `event-mode` has no member `leisurely`; its members are fast, slow"),

        FindingCase.OfEvent("A month that the year does not have is reported from its own place on", Event("when: 2001-⟦13⟧"), Findings.BadEdtf,
            "`2001-13` is not a date in EDTF: there is no month 13; months run from 01 to 12, seasons from 21 to 24"),
        FindingCase.OfEvent("The same inside quotes", Event("when: \"2001-⟦13⟧\""), Findings.BadEdtf,
            "`2001-13` is not a date in EDTF: there is no month 13; months run from 01 to 12, seasons from 21 to 24"),
        FindingCase.OfEvent("Where an escape parts text and file, the whole value is reported", Event("when: ⟦\"2001\\x2D13\"⟧"), Findings.BadEdtf,
            "`2001-13` is not a date in EDTF: there is no month 13; months run from 01 to 12, seasons from 21 to 24"),

        FindingCase.Of("A unit that nobody knows is reported from its own place on", "figures.yaml", Figure("quantity: 3 ⟦kilo⟧"), Findings.BadQuantity,
            "`3 kilo` is not a quantity: `kilo` is no unit known here; to count things write `{kilo}`"),
        FindingCase.Of("Bounds the wrong way round", "figures.yaml", Figure("quantity: between 5 and ⟦3 kg⟧"), Findings.BadQuantity,
            "`between 5 and 3 kg` is not a quantity: the second number of a span is the greater one; swap the two"),
        FindingCase.OfEvent("An offset that is no span of time", Event("relative-to: { event: boiling, offset: ⟦2 km⟧ }"), Findings.BadQuantity,
            "`2 km` is not a quantity: an offset is a span of time in d, wk, mo or a, as in `2 d` or `-20 d`"),

        FindingCase.OfEvent("A whole number that is none", Event("count: ⟦four⟧"), Findings.BadNumber, "`four` is not a whole number from -5 to 100"),
        FindingCase.OfEvent("A whole number out of range", Event("count: ⟦101⟧"), Findings.BadNumber, "`101` is not a whole number from -5 to 100"),
        FindingCase.OfEvent("A decimal number with a comma", Event("share: ⟦0,5⟧"), Findings.BadNumber, "`0,5` is not a decimal number"),

        FindingCase.OfEvent("A day that the month does not have", Event("day: ⟦2001-02-29⟧"), Findings.BadDate,
            "`2001-02-29` is not a day of the calendar; write YYYY-MM-DD"),

        FindingCase.OfEvent("A locator without a sentence", Event("", "⟦tea-notes⟧"), Findings.BadLocator,
            "`tea-notes` is not a place in a source: write the source's id, `#`, paragraph, `.`, sentence, as in `some-source#6.2`, `#6.2-4` or `#3.8-4.1`"),
        FindingCase.OfEvent("A locator that runs backwards", Event("", "⟦\"tea-notes#2.1-1.2\"⟧"), Findings.BadLocator,
            "`tea-notes#2.1-1.2` is not a place in a source: the range ends before it begins, or with the sentence it begins with"),

        FindingCase.OfEvent("A field without a value", Event("content:⟦⟧"), Findings.BadText, "`content` is empty; give it a value, or leave the field out"),
        FindingCase.OfEvent("A field that holds null", Event("content: ⟦~⟧"), Findings.BadText, "`content` is empty; give it a value, or leave the field out"),
        FindingCase.OfEvent("A field that holds white space only", Event("content: ⟦'  '⟧"), Findings.BadText,
            "`content` holds nothing but white space; give it a value, or leave the field out"),
        FindingCase.OfEvent("A line with a line break in it", """
            stirring:
              title: ⟦|
                Stirring
                slowly⟧
              type: pour
              when: 2001
              evidence: [{ at: "tea-notes#1.1", hedge: asserted }]
            """, Findings.BadText, "`title` is one line, and a line break stands in it; join the lines, or fold them with `>-`"),
    ];

    // An event that is right but for one line, which may replace one of its own.
    private static string Event(string line, string at = "\"tea-notes#1.1\"")
    {
        var lines = new List<string> { "title: Stirring", "type: boil", "when: 2001", $"evidence: [{{ at: {at}, hedge: asserted }}]" };
        lines.RemoveAll(l => l.StartsWith(line.Split(':')[0] + ":", StringComparison.Ordinal));
        if (line.Length > 0)
            lines.Insert(2, line);
        return "stirring:\n  " + string.Join("\n  ", lines) + "\n";
    }

    private static string Figure(string line) => $"hotness:\n  title: How hot\n  measure: heat\n  {line}\n";
}
