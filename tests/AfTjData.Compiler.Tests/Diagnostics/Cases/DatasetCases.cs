using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Tests.Miniature;

namespace AfTjData.Compiler.Tests.Diagnostics.Cases;

/// <summary>What shows only where all files are taken together.</summary>
internal static class DatasetCases
{
    public static FindingCase[] All => [.. References, .. Ids, .. Frame];

    private static FindingCase[] References =>
    [
        FindingCase.OfEvent("A misspelt reference is offered the id that was meant", Event("places: [⟦kitchn⟧]"), Findings.DanglingReference,
            "There is no place `kitchn`; did you mean `kitchen`?"),
        FindingCase.OfEvent("A reference like no id", Event("part-of: ⟦breakfast-in-the-garden⟧"), Findings.DanglingReference,
            "There is no event `breakfast-in-the-garden`"),
        FindingCase.OfEvent("A reference deep in a list of structs", Event("participants: [{ actor: ⟦ketle⟧, role: actor }]"), Findings.DanglingReference,
            "There is no actor `ketle`; did you mean `kettle`?"),
        FindingCase.OfEvent("A locator in a source that is not there", Event("content: Round and round.", "⟦\"tea-nots#1.1\"⟧"), Findings.DanglingReference,
            "There is no source `tea-nots`; did you mean `tea-notes`?"),
        FindingCase.OfEvent("A reference to a record of any kind", Event("about: [⟦kitchn⟧]"), Findings.DanglingReference,
            "There is no record `kitchn`; did you mean `kitchen`?"),

        new("An id that several references miss by a letter is told once, where it stands",
            [
                ("actors.yaml", """
                    ⟦ketle⟧:
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
                    """),
            ],
            (Findings.MisspeltId, "2 references name the actor `kettle`, which is not there, and none names `ketle`; if it is meant, give it that id")),

        new("The id of a source that its locators miss by a letter, and nothing about its lock",
            [
                ("sources.yaml", """
                    ⟦tea-nots⟧:
                      title: Notes on tea
                      date: 2001-02-03
                      file: tea.txt
                      waived:
                        - { at: "tea-notes#2.2", reason: A page number. }
                      evidence:
                        - { at: "tea-notes#1.1", hedge: asserted }
                    """),
            ],
            (Findings.MisspeltId, "11 references name the source `tea-notes`, which is not there, and none names `tea-nots`; if it is meant, give it that id")),

        new("An id that two kinds have does not say which is meant",
            [
                ("actors/kitchen.yaml", """
                    kitchen:
                      label: Everybody in the kitchen
                      names: [{ text: The kitchen, type: primary }]
                      evidence: [{ at: "tea-notes#1.1", hedge: asserted }]
                    """),
                (Mini.Events, Event("about: [⟦kitchen⟧, actor/kitchen, place/kitchen]")),
            ],
            (Findings.AmbiguousReference, "`kitchen` is the id of several records; write one of `actor/kitchen`, `place/kitchen`")),

        FindingCase.OfEvent("A kind that may not stand here", Event("about: [⟦event/boiling⟧]"), Findings.WrongKind,
            "`boiling` is of the kind event, and `about` refers to actor, place only"),
    ];

    private static FindingCase[] Ids =>
    [
        new("An id that two files give away is reported in the file that comes later",
            [("events/also.yaml", Event("count: 1")), (Mini.Events, Event("count: 2", id: "⟦stirring⟧"))],
            (Findings.DuplicateId, "The event `stirring` exists already (events/also.yaml(1,1)); ids are unique within a kind")),

        FindingCase.OfEvent("Two ids that become one name in C#", Event("count: 1", id: "tea-1") + Event("count: 2", id: "⟦tea1⟧"), Findings.MemberClash,
            "`tea1` and `tea-1` both become `Tea1` in C#; rename one of them"),
        Clash("all", "All"), Clash("find", "Find"), Clash("suggest", "Suggest"), Clash("to-string", "ToString"), Clash("get-hash-code", "GetHashCode"), Clash("events", "Events"), Clash("by-type", "ByType"),

        new("Ten thousand named members are enough",
            [
                Mini.Edit("schema/place.yaml", "kind: place", "kind: ⟦place⟧"),
                ("places/many.yaml", string.Concat(Enumerable.Range(1, 10_000).Select(i => $"spot-{i}:\n  label: Spot\n  names: [{{ text: Spot, type: alias }}]\n  evidence: [{{ at: \"tea-notes#1.1\", hedge: asserted }}]\n"))),
                ("events/everywhere.yaml", Event($"places: [{string.Join(", ", Enumerable.Range(1, 10_000).Select(i => $"spot-{i}"))}]")),
            ],
            (Findings.TooManyMembers, "The kind `place` has 10001 records, and named members stop at 10000; set `members: false`")),
    ];

    private static FindingCase[] Frame =>
    [
        FindingCase.Of("A version that is none", "dataset.yaml", "title: Tea\nversion: ⟦1.2⟧\nschema-version: 1\ndate: 2001-01-01\n", Findings.BadHeader,
            "`1.2` is not a version; write major.minor.patch, as in 1.0.0"),
        FindingCase.Of("A date of the data that is none", "dataset.yaml", "title: Tea\nversion: 1.2.0\nschema-version: 1\ndate: ⟦yesterday⟧\n", Findings.BadDate,
            "`yesterday` is not a day of the calendar; write YYYY-MM-DD"),
        FindingCase.Of("A header without a version of the schema", "dataset.yaml", "⟦title: Tea\nversion: 1.2.0\ndate: 2001-01-01⟧\n", Findings.MissingField,
            "The dataset needs `schema-version`; add it"),

        FindingCase.Of("A sentence out of order in the lock", "sources.lock.yaml",
            Mini.Edit("sources.lock.yaml", "\"2.2\"", "⟦\"1.3\"⟧").Yaml, Findings.BadLock,
            "`1.3` is no sentence number, or stands out of order; run the lock command over the texts instead of editing this file"),
        FindingCase.Of("A lock of a source that is not there", "sources.lock.yaml", MiniRecords.Files["sources.lock.yaml"] + "\n⟦coffee-notes⟧: { file: c.txt, bytes: 1, sha256: ff, sentences: {} }\n", Findings.BadLock,
            "There is no source `coffee-notes`; run the lock command over the texts instead of editing this file"),
        FindingCase.Of("An entry that is no lock", "sources.lock.yaml", MiniRecords.Files["sources.lock.yaml"] + "\n⟦Coffee⟧: yes\n", Findings.BadLock,
            "`Coffee` is no entry of a lock; run the lock command over the texts instead of editing this file"),
    ];

    private static FindingCase Clash(string id, string name) => FindingCase.OfEvent($"The id `{id}` would take the table's own member",
        Event("count: 1", id: $"⟦{id}⟧"), Findings.MemberClash,
        $"`{id}` and the table's own member `{name}` both become `{name}` in C#; rename one of them");

    private static string Event(string line, string at = "\"tea-notes#1.1\"", string id = "stirring") => $$"""
        {{id}}:
          title: Stirring
          type: boil
          when: 2001
          {{line}}
          evidence: [{ at: {{at}}, hedge: asserted }]

        """;
}
