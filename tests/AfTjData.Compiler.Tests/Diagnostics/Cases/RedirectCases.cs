using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Tests.Miniature;

namespace AfTjData.Compiler.Tests.Diagnostics.Cases;

/// <summary>What can be wrong with the ids that were given up, and with the retired members of enums.</summary>
internal static class RedirectCases
{
    public static FindingCase[] All => [.. Entries, .. Targets, .. Uses, .. Retired];

    private static FindingCase[] Entries =>
    [
        Case("A list of redirects that is none", "redirects: ⟦yes⟧", Findings.WrongShape, "`redirects` should be a list, but `yes` stands here"),
        Case("A redirect that is a word", "redirects: [⟦old-pot⟧]", Findings.WrongShape,
            "A redirect should be a mapping with `kind`, `id`, `change`, `to` and `reason`, but a single value stands here"),
        new("Two redirects that are words", [(Path, "redirects: [⟦old-pot⟧, ⟦old-can⟧]")],
            (Findings.WrongShape, "A redirect should be a mapping with `kind`, `id`, `change`, `to` and `reason`, but a single value stands here"),
            (Findings.WrongShape, "A redirect should be a mapping with `kind`, `id`, `change`, `to` and `reason`, but a single value stands here")),
        // What the first of them gave up may be the successor of the second.
        Case("A redirect to what nobody knows, in a list of which not all can be read", "redirects: [⟦old-pan⟧, { kind: actor, id: old-pot, change: renamed, to: old-pan, reason: R. }]", Findings.WrongShape,
            "A redirect should be a mapping with `kind`, `id`, `change`, `to` and `reason`, but a single value stands here"),
        new("Ids that are given up again and again",
            [
                (Path, """
                redirects:
                  - { kind: actor, id: old-pot, change: withdrawn, reason: R. }
                  - { kind: actor, id: ⟦old-pot⟧, change: withdrawn, reason: R. }
                  - { kind: actor, id: ⟦old-pot⟧, change: withdrawn, reason: R. }
                """),
            ],
            (Findings.BadRedirect, "The actor `old-pot` has a redirect already (line 2); where its successor was given up in turn, give that one a redirect"),
            (Findings.BadRedirect, "The actor `old-pot` has a redirect already (line 2); where its successor was given up in turn, give that one a redirect")),
        Case("A redirect that does not say why", "redirects: [⟦{ kind: actor, id: old-pot, change: renamed, to: teapot }⟧]", Findings.MissingField,
            "The redirect needs `reason`; add it"),
        Redirect("A reason of nothing but blanks", "change: renamed, to: teapot, reason: ⟦\" \"⟧", Findings.BadText,
            "`reason` holds nothing but white space; say why the id was given up"),
        Redirect("A key that a redirect does not have", "change: renamed, ⟦too⟧: teapot, to: teapot, reason: R.", Findings.UnknownKey,
            "The redirect has no `too`; did you mean `to`?"),
        Redirect("A change that is none", "change: ⟦renamd⟧, to: teapot, reason: R.", Findings.BadRedirect,
            "`renamd` is no change; an id was renamed, merged, split or withdrawn; did you mean `renamed`?"),
        Case("A redirect of what is no id", "redirects: [{ kind: actor, id: ⟦Old_pot⟧, change: withdrawn, reason: R. }]", Findings.BadId,
            "`Old_pot` is not an id: use lower-case ASCII letters, digits and single hyphens between them, 200 characters at most"),
        Redirect("A successor that is no id", "change: renamed, to: ⟦Teapot⟧, reason: R.", Findings.BadId,
            "`Teapot` is not an id: use lower-case ASCII letters, digits and single hyphens between them, 200 characters at most"),
        Redirect("A successor that is a mapping", "change: renamed, to: ⟦{ id: teapot }⟧, reason: R.", Findings.WrongShape,
            "`to` should be an id, or a list of ids, but a mapping stands here"),
        Redirect("A new name without the name", "change: ⟦renamed⟧, reason: R.", Findings.BadRedirect,
            "What was renamed has one successor; name it under `to`"),
        Redirect("Two names for one record", "change: renamed, to: ⟦[teapot, kettle]⟧, reason: R.", Findings.BadRedirect,
            "What was renamed has one successor; name it under `to`, or say `split`"),
        Redirect("A merger into two", "change: merged, to: ⟦[teapot, kettle]⟧, reason: R.", Findings.BadRedirect,
            "What was merged has one successor; name it under `to`, or say `split`"),
        Redirect("A split into one", "change: split, to: ⟦[teapot]⟧, reason: R.", Findings.BadRedirect,
            "What was split has two successors or more; list them under `to`, or say `renamed`"),
        Redirect("A split into one, twice", "change: split, to: [teapot, ⟦teapot⟧], reason: R.", Findings.BadRedirect, "`teapot` stands under `to` twice"),
        Redirect("A withdrawal in favour of another", "change: withdrawn, to: ⟦teapot⟧, reason: R.", Findings.BadRedirect,
            "Nothing stands in the place of what was withdrawn; leave `to` out, or say `renamed`, `merged` or `split`"),
        Case("Two redirects of one id", """
            redirects:
              - { kind: actor, id: old-pot, change: withdrawn, reason: R. }
              - { kind: place, id: old-pot, change: withdrawn, reason: R. }
              - { kind: actor, id: ⟦old-pot⟧, change: renamed, to: teapot, reason: R. }
            """, Findings.BadRedirect,
            "The actor `old-pot` has a redirect already (line 2); where its successor was given up in turn, give that one a redirect"),
    ];

    private static FindingCase[] Targets =>
    [
        Case("A redirect of a kind that nothing defines", "redirects: [{ kind: ⟦acter⟧, id: old-pot, change: withdrawn, reason: R. }]", Findings.BadRedirect,
            "There is no kind `acter`; did you mean `actor`?"),
        Redirect("A successor that is not there", "change: renamed, to: ⟦teapott⟧, reason: R.", Findings.BadRedirect,
            "There is no actor `teapott`, nor was there one that has a redirect; did you mean `teapot`?"),
        Redirect("A successor of another kind", "change: split, to: [teapot, ⟦kitchen⟧], reason: R.", Findings.BadRedirect,
            "There is no actor `kitchen`, nor was there one that has a redirect"),
        Redirect("A redirect to itself", "change: renamed, to: old-pot, reason: R.", Findings.BadRedirect,
            "The redirects of `old-pot` lead in a circle, so that no record is at their end", markId: true),
        Case("Redirects in a circle are told once, where it was closed", """
            redirects:
              - { kind: actor, id: before, change: renamed, to: pot-1, reason: R. }
              - { kind: actor, id: pot-1, change: renamed, to: pot-2, reason: R. }
              - { kind: actor, id: pot-2, change: split, to: [teapot, pot-3], reason: R. }
              - { kind: actor, id: ⟦pot-3⟧, change: merged, to: pot-1, reason: R. }
              - { kind: actor, id: after, change: renamed, to: pot-1, reason: R. }
            """, Findings.BadRedirect,
            "The redirects of `pot-1`, `pot-2` and `pot-3` lead in a circle, so that no record is at their end"),
        new("An id that a redirect gave up, borne by a record again",
            [
                (Path, "redirects: [{ kind: event, id: stirring, change: merged, to: pouring, reason: R. }]"),
                (Mini.Events, Event("count: 1", "⟦stirring⟧")),
            ],
            (Findings.ReusedId,
                "The id `stirring` was another event's (redirects.yaml(1,32) tells what became of that one), and ids are never used again; give this record an id of its own")),
        new("An id that becomes the C# name of one that was given up for something else",
            [
                (Path, "redirects: [{ kind: event, id: tea-1, change: merged, to: pouring, reason: R. }]"),
                (Mini.Events, Event("count: 1", "⟦tea1⟧")),
            ],
            (Findings.MemberClash, "`tea1` and `tea-1`, which was given up in this major version, both become `Tea1` in C#; rename one of them")),
    ];

    private static FindingCase[] Uses =>
    [
        Use("A reference by an id that was renamed", "{ kind: place, id: scullery, change: renamed, to: kitchen, reason: R. }",
            "There is no place `scullery`; it was renamed to `kitchen` in 1.2.3"),
        Use("A reference by an id that was renamed before it went up in another", """
            { kind: place, id: scullery, change: renamed, to: wash-house, reason: R. }, { kind: place, id: wash-house, change: merged, to: kitchen, reason: R. }
            """,
            "There is no place `scullery`; it was renamed to `wash-house` in 1.2.3, which is now `kitchen`"),
        Use("A reference by an id that was withdrawn", "{ kind: place, id: scullery, change: withdrawn, reason: R. }",
            "There is no place `scullery`; it was withdrawn in 1.2.3"),
        Use("A reference by an id that was renamed and then withdrawn", """
            { kind: place, id: scullery, change: renamed, to: wash-house, reason: R. }, { kind: place, id: wash-house, change: withdrawn, reason: R. }
            """,
            "There is no place `scullery`; it was renamed to `wash-house` in 1.2.3, and withdrawn since"),
        new("References by an id that was given up and nearly is that of a record nobody refers to",
            [
                (Path, "redirects: [{ kind: event, id: simmerin, change: merged, to: boiling, reason: R. }]"),
                (Mini.Events, Event("count: 1", "simmering") + Event("part-of: ⟦simmerin⟧", "a") + Event("part-of: ⟦simmerin⟧", "b")),
            ],
            (Findings.DanglingReference, "There is no event `simmerin`; it was merged into `boiling` in 1.2.3"),
            (Findings.DanglingReference, "There is no event `simmerin`; it was merged into `boiling` in 1.2.3")),
    ];

    private static FindingCase[] Retired =>
    [
        Enum("A retired member without a number", "sweet: { number: 1, summary: S. }", "⟦sour⟧: { reason: R. }", Findings.BadEnumNumber,
            "The retired member `sour` has no number; give it the one that it had, which stays taken"),
        Enum("A retired member without a reason", "sweet: { number: 1, summary: S. }", "sour: ⟦{ number: 2 }⟧", Findings.MissingField,
            "The retired member `sour` needs `reason`; add it"),
        Enum("The number of a retired member, given to another", "sweet: { number: ⟦2⟧, summary: S. }", "sour: { number: 2, reason: R. }", Findings.BadEnumNumber,
            "`sour`, which is retired, has the number 2 already"),
        Enum("One number of two retired members", "sweet: { number: 1, summary: S. }", "sour: { number: 2, reason: R. }\n  salt: { number: ⟦2⟧, reason: R. }", Findings.BadEnumNumber,
            "`sour`, which is retired, has the number 2 already"),
        Enum("The name of a retired member, given to another", "⟦sour⟧: { number: 1, summary: S. }", "sour: { number: 2, reason: R. }", Findings.BadEnumNumber,
            "`sour` is a retired member of `taste`; programs know it by its number, so give this one another name"),
        Enum("A name that becomes the C# name of a retired member", "⟦no1⟧: { number: 1, summary: S. }", "no-1: { number: 2, reason: R. }", Findings.NameClash,
            "The member `no1` becomes `No1` in C#, and so did `no-1`, which is retired; rename it"),
        Enum("A successor that the enum does not have", "sweet: { number: 1, summary: S. }", "sour: { number: 2, to: ⟦sweat⟧, reason: R. }", Findings.UnknownMember,
            "The enum `taste` has no member `sweat`; did you mean `sweet`?"),
        Enum("Successors in a circle", "sweet: { number: 1, summary: S. }",
            "sour: { number: 2, to: salt, reason: R. }\n  salt: { number: 3, to: ⟦sour⟧, reason: R. }\n  bitter: { number: 4, to: salt, reason: R. }", Findings.BadSchema,
            "The successors of `sour` and `salt` lead in a circle, so that no member is at their end"),
        Enum("Successors that lead into a circle", "sweet: { number: 1, summary: S. }",
            "bitter: { number: 4, to: sour, reason: R. }\n  sour: { number: 2, to: salt, reason: R. }\n  salt: { number: 3, to: ⟦sour⟧, reason: R. }", Findings.BadSchema,
            "The successors of `sour` and `salt` lead in a circle, so that no member is at their end"),
        new("A record that uses a retired word",
            [
                Mini.Edit("schema/enums/event-type.yaml", "members:", "retired:\n  spill: { number: 9, to: gush, reason: R. }\n  gush: { number: 8, to: pour, reason: R. }\n  burst: { number: 7, reason: It never did. }\nmembers:"),
                (Mini.Events, Event("count: 1").Replace("type: boil", "type: ⟦spill⟧", StringComparison.Ordinal) + Event("count: 1", "b").Replace("type: boil", "type: ⟦burst⟧", StringComparison.Ordinal)),
            ],
            (Findings.UnknownMember, "The enum `event-type` has no member `spill`; it is retired, use `pour`"),
            (Findings.UnknownMember, "The enum `event-type` has no member `burst`; it is retired: It never did")),
        new("A default that is retired",
            [
                Mini.Edit("schema/event.yaml", "default: occurred", "default: ⟦done⟧"),
                Mini.Edit("schema/enums/status.yaml", "members:", "retired: { done: { number: 9, to: occurred, reason: R. } }\nmembers:"),
            ],
            (Findings.BadSchema, "The field `status`: the enum `status` has no member `done`; it is retired, use `occurred`")),
    ];

    private const string Path = "redirects.yaml";

    private static FindingCase Case(string name, string yaml, Finding finding, string message) => FindingCase.Of(name, Path, yaml, finding, message);

    private static FindingCase Redirect(string name, string rest, Finding finding, string message, bool markId = false) =>
        Case(name, $"redirects: [{{ kind: actor, id: {(markId ? "⟦old-pot⟧" : "old-pot")}, {rest} }}]", finding, message);

    private static FindingCase Use(string name, string redirects, string message) => new(name,
        [(Path, $"redirects: [{redirects.Trim()}]"), (Mini.Events, Event("places: [⟦scullery⟧]"))], (Findings.DanglingReference, message));

    private static FindingCase Enum(string name, string members, string retired, Finding finding, string message) => FindingCase.Of(name, "schema/enums/zz-taste.yaml",
        $"enum: taste\nsummary: How it tastes.\nmembers:\n  {members}\nretired:\n  {retired}", finding, message);

    private static string Event(string line, string id = "stirring") => $$"""
        {{id}}:
          title: Stirring
          type: boil
          when: 2001
          {{line}}
          evidence: [{ at: "tea-notes#1.1", hedge: asserted }]

        """;
}
