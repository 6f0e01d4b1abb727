using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Tests.Miniature;

namespace AfTjData.Compiler.Tests.Diagnostics.Cases;

/// <summary>What can be wrong with a file as YAML.</summary>
internal static class YamlCases
{
    private const string MalformedEnd = ". Nothing behind this place was read";
    private const string RefusedEnd = " cannot be used in data files; write the value out where it belongs";

    public static FindingCase[] All =>
    [
        FindingCase.OfEvent("A colon and a space inside a plain text end the file", """
            stirring:
              title: Tea⟦⟧: stirred
            """, Findings.MalformedYaml,
            "The YAML breaks off here: while scanning a plain scalar value, found invalid mapping" + MalformedEnd),
        FindingCase.OfEvent("A bracket that is never closed is reported where the text falls back", """
            stirring:
              places: [kitchen
              ⟦⟧title: Stirring
            """, Findings.MalformedYaml,
            "The YAML breaks off here: a `[` or `{` is still open, and this line stands further left than what is in it; close it, or indent the line" + MalformedEnd),
        FindingCase.OfEvent("A quote that is never closed is reported from where it opens", "stirring:\n  title: ⟦'Stirring\n⟧", Findings.MalformedYaml,
            "The YAML breaks off here: while scanning a quoted scalar, found unexpected end of stream" + MalformedEnd),
        FindingCase.OfEvent("An escape that spells half a character ends the file", "stirring:\n  title: \"\\uD83D\\u0041⟦⟧\"\n", Findings.MalformedYaml,
            "The YAML breaks off here: an escape stands for half a character" + MalformedEnd),

        new("Anchors and aliases are refused, each where it stands",
            [(Mini.Events, """
                stirring:
                  title: ⟦&x⟧ Stirring
                  content: ⟦*x⟧
                  when: ⟦!!str⟧ 2001
                  type: pour
                  evidence: [{ at: "tea-notes#1.1", hedge: asserted }]
                """)],
            (Findings.RefusedYaml, "The anchor `&x`" + RefusedEnd),
            (Findings.RefusedYaml, "The alias `*x`" + RefusedEnd),
            (Findings.RefusedYaml, "The tag `!!str`" + RefusedEnd)),
        FindingCase.OfEvent("A merge key is refused, and its alias is no second mistake", """
            stirring:
              ⟦<<⟧: *boiling
              title: Stirring
              type: pour
              when: 2001
              evidence: [{ at: "tea-notes#1.1", hedge: asserted }]
            """, Findings.RefusedYaml, "The merge key `<<`" + RefusedEnd),
        FindingCase.OfEvent("A second document is refused", "# nothing here\n{}\n⟦---⟧\nstirring: {}\n", Findings.RefusedYaml, "A second document" + RefusedEnd),

        FindingCase.OfEvent("A key that stands twice is reported the second time", """
            stirring:
              title: Stirring
              type: pour
              when: 2001
              ⟦title⟧: Stirring again
              evidence: [{ at: "tea-notes#1.1", hedge: asserted }]
            """, Findings.DuplicateKey, "`title` stands in this mapping already (line 2); keep one of the two"),

        FindingCase.OfEvent("A tab is refused, a run of them once", "stirring:\n⟦\t\t⟧title: Stirring\n", Findings.HostileCharacter,
            "A tab stands here; use spaces"),
        FindingCase.OfEvent("A character that turns the line around is refused in a comment too", "# tea ⟦\u202E⟧ aet\n", Findings.HostileCharacter,
            "The invisible character U+202E stands here; remove it"),
        FindingCase.OfEvent("A hidden character is refused as an escape too", """
            stirring:
              title: ⟦"Stir\u200Bring"⟧
              type: pour
              when: 2001
              evidence: [{ at: "tea-notes#1.1", hedge: asserted }]
            """, Findings.HostileCharacter, "The invisible character U+200B (written as an escape) stands here; remove it"),

        FindingCase.OfEvent("Nesting ends at its limit", "stirring:\n  content: " + new string('[', 30) + "⟦[⟧" + new string(']', 31), Findings.TooLarge,
            "The nesting is too deep; the limit is 32 levels"),

        FindingCase.Of("A file that no kind claims is a stray", "kettles.yaml", "⟦⟧whistling: {}", Findings.StrayFile,
            "`kettles.yaml` is neither a schema file nor the file or folder of a kind; expected schema/, dataset.yaml, redirects.yaml, sources.lock.yaml, or the plural of a kind"),
        FindingCase.Of("A file named nearly like a kind is offered it", "evnts/more.yaml", "⟦⟧{}", Findings.StrayFile,
            "`evnts/more.yaml` is neither a schema file nor the file or folder of a kind; did you mean `events`?; expected schema/, dataset.yaml, redirects.yaml, sources.lock.yaml, or the plural of a kind"),
    ];
}
