namespace AfTjData.Compiler.Tests.Miniature;

/// <summary>A few made-up records that the miniature schema accepts without a word: one text of four sentences, all of them used or waived.</summary>
internal static class MiniRecords
{
    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>
    {
        ["dataset.yaml"] = """
            title: Tea things
            version: 1.2.3
            schema-version: 4
            date: 2001-05-06
            """,
        ["sources.lock.yaml"] = """
            tea-notes:
              file: tea.txt
              bytes: 80
              sha256: aa
              sentences:
                "1.1": { from: 0, to: 20, sha256: bb }
                "1.2": { from: 21, to: 40, sha256: cc }
                "2.1": { from: 42, to: 60, sha256: dd }
                "2.2": { from: 61, to: 80, sha256: ee }
            """,
        ["sources.yaml"] = """
            tea-notes:
              title: Notes on tea
              date: 2001-02-03
              file: tea.txt
              waived:
                - { at: "tea-notes#2.2", reason: A page number. }
              evidence:
                - { at: "tea-notes#1.1", hedge: asserted }
            """,
        ["actors.yaml"] = """
            kettle:
              label: Kettle
              names:
                - { text: Kettle, type: primary, at: ["tea-notes#1.1"] }
                - { text: The copper one, type: alias, at: ["tea-notes#1.2"] }
              evidence:
                - { at: "tea-notes#1.1-2", hedge: asserted }
            teapot:
              label: Teapot
              names:
                - { text: Teapot, type: primary, at: ["tea-notes#2.1"] }
              evidence:
                - { at: "tea-notes#2.1", hedge: alleged }
            """,
        ["places.yaml"] = """
            kitchen:
              label: Kitchen
              names:
                - { text: Kitchen, type: primary, at: ["tea-notes#1.1"] }
              evidence:
                - { at: "tea-notes#1.1", hedge: asserted }
            """,
        ["events.yaml"] = """
            boiling:
              title: The kettle boils
              type: boil
              mode: fast
              when: 2001-02-01
              places: [kitchen]
              participants:
                - { actor: kettle, role: actor }
              evidence:
                - { at: "tea-notes#1.1", hedge: asserted, for: [type, mode, when, places, participants] }
            pouring:
              title: Tea is poured
              type: pour
              when: 2001-02-02
              relative-to: { event: boiling, offset: 1 d }
              participants:
                - { actor: kettle, role: actor }
                - { actor: teapot, role: recipient }
              evidence:
                - { at: "tea-notes#2.1", hedge: alleged }
            """,
    };
}
