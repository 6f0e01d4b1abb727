using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Tests.Miniature;

namespace AfTjData.Compiler.Tests.Diagnostics.Cases;

/// <summary>What can be wrong with the schema.</summary>
internal static class SchemaCases
{
    public static FindingCase[] All =>
    [
        .. Definitions, .. Attributes, .. Constraints, .. Unknown, .. Numbers, .. Names,
    ];

    private static FindingCase[] Definitions =>
    [
        Bad("A file that defines nothing", Struct("size: { type: line, summary: How big. }").Replace("struct:", "⟦sruct⟧:", StringComparison.Ordinal), "A schema file says what it defines with `kind:`, `struct:` or `enum:`; did you mean `struct`?"),
        Bad("A kind defined twice", "kind: ⟦actor⟧\nplural: players\nsummary: Again.\ncaption: label\nfields:\n  label: { type: line, required: true, summary: A name. }",
            "The kind actor is defined in schema/actor.yaml(1,7) already"),
        Bad("A caption that no field bears", Kind("caption: ⟦lable⟧", "label: { type: line, required: true, summary: A name. }"),
            "`caption` names a required field of type line, and `lable` is none; did you mean `label`?"),
        Bad("A caption that a record can lack", Kind("caption: ⟦label⟧", "label: { type: line, summary: A name. }"),
            "`caption` names a required field of type line, and `label` is none; did you mean `label`?"),
        Bad("Names to find that are no names", Kind("caption: label\nfind: ⟦label⟧", "label: { type: line, required: true, summary: A name. }"),
            "`find` names a list of structs with a required `text` (line) and a required `type` (enum), and `label` is none; did you mean `label`?"),
        Bad("Evidence that is none", Kind("caption: label", "label: { type: line, required: true, summary: A name. }\n  ⟦evidence⟧: { type: line, summary: Hearsay. }"),
            "`evidence` is of type struct evidence[]"),
        Bad("An enum without members", "enum: taste\nsummary: How it tastes.\nmembers: ⟦{}⟧", "The enum `taste` has no members"),
        Bad("More optional fields than a row has room for",
            "struct: ⟦drawer⟧\nsummary: Much.\nfields:\n" + string.Join('\n', Enumerable.Range(1, 61).Select(i => $"  spoon-{i}: {{ type: line, summary: A spoon. }}")),
            "`drawer` has 61 fields that a record can leave out, and a row has room for 60; move some into a struct"),
        Bad("A struct that has to hold itself", Struct("⟦inner⟧: { type: struct spoon, required: true, summary: Another. }"),
            "The field `inner`: a `spoon` would have to hold another `spoon` without end; take `required` away, or make it a list"),
        new("Structs that have to hold one another",
            [
                ("schema/structs/cup.yaml", "struct: cup\nsummary: A cup.\nfields:\n  ⟦saucer⟧: { type: struct saucer, required: true, summary: Under it. }"),
                ("schema/structs/saucer.yaml", "struct: saucer\nsummary: A saucer.\nfields:\n  cup: { type: struct cup, required: true, summary: On it. }"),
            ],
            (Findings.BadSchema, "The field `saucer`: a `cup` would have to hold another `cup` without end; take `required` away, or make it a list")),
    ];

    private static FindingCase[] Attributes =>
    [
        Bad("A type that is none", Struct("size: { type: ⟦quantty⟧, summary: How big. }"),
            "`quantty` is not a type; types are line, text, int, decimal, bool, date, edtf, quantity, locator, enum, ref, struct (enum, ref and struct followed by a name), each with `[]` for a list; did you mean `quantity`?"),
        FindingCase.Of("A field that does not say what it is for", "schema/structs/spoon.yaml", Struct("size: ⟦{ type: line }⟧"), Findings.MissingField, "The field `size` needs `summary`; add it"),
        Bad("An index where none can be", Struct("⟦size⟧: { type: line, index: true, summary: How big. }"), "The field `size`: `index` is for an enum field of a kind"),
        Bad("A reverse name for a word", Struct("⟦size⟧: { type: line, reverse: sizes, summary: How big. }"),
            "The field `size`: `reverse` names a lookup on the records a ref or locator points at; for a struct, write `reverse: { inner-field: name }`"),
        Bad("A reverse name for a field that the struct does not have", Struct("who: { type: struct party, reverse: { ⟦actr⟧: spoons }, summary: Whose. }"),
            "The field `who`: `reverse` names `actr`, which is no ref of the field's struct"),
        Bad("Kinds for a reference that has one", Struct("⟦who⟧: { type: ref actor, of: [actor], summary: Whose. }"), "The field `who`: `of` is for ref any"),
        Bad("A range for a word", Struct("⟦size⟧: { type: line, min: 1, summary: How big. }"), "The field `size`: `min` and `max` are for int"),
        Bad("A range that holds nothing", Struct("⟦size⟧: { type: int, min: 2, max: 1, summary: How big. }"), "The field `size`: `min` is greater than `max`, so that no number fits"),
        Bad("A default for a required field", Struct("⟦how⟧: { type: enum hedge, required: true, default: asserted, summary: How. }"),
            "The field `how`: `default` is for a single field that is not required"),
        Bad("A default that the enum does not have", Struct("how: { type: enum hedge, default: ⟦aleged⟧, summary: How. }"),
            "The field `how`: the enum `hedge` has no member `aleged`; did you mean `alleged`?"),
        Bad("A default for a line", Struct("size: { type: line, default: ⟦big⟧, summary: How big. }"),
            "The field `size`: `default` is a member of the field's enum, or `true` or `false`"),
    ];

    private static FindingCase[] Constraints =>
    [
        Bad("A constraint that is none", Struct("size: { type: line, summary: How big. }", "{ ⟦requirs⟧: [size, size] }"),
            "A constraint is one of fits, requires, any-of, at-most-one, not-after-source, unit-of; did you mean `requires`?"),
        Bad("A constraint of too few fields", Struct("size: { type: line, summary: How big. }", "{ ⟦requires⟧: [size] }"), "`requires` takes two fields"),
        Bad("A constraint on a field that is not there", Struct("size: { type: line, summary: How big. }", "{ requires: [size, ⟦sise⟧] }"),
            "`spoon` has no field `sise`, which this constraint names; did you mean `size`?"),
        Bad("Words held against an enum", Struct("size: { type: line, summary: How big. }\n  how: { type: enum hedge, summary: How. }", "⟦{ fits: [size, how] }⟧"),
            "`fits` takes two enum fields, neither of them a list"),
        Bad("A unit of a word", Struct("size: { type: line, summary: How big. }\n  what: { type: enum measure, summary: What. }", "⟦{ unit-of: [size, what] }⟧"),
            "`unit-of` takes a quantity and an enum, neither of them a list"),
        Bad("A list of dates before their source", Struct("when: { type: \"edtf[]\", summary: When. }", "⟦{ not-after-source: when }⟧"),
            "`not-after-source` takes a date that is no list"),
        Bad("A rule lifted by a value that the enum does not have",
            Struct("when: { type: edtf, summary: When. }\n  status: { type: enum status, summary: Whether. }", "{ not-after-source: when, unless: { status: [⟦planed⟧] } }"),
            "`unless` names `planed`, which is no member of the enum `status`; did you mean `planned`?"),
        FindingCase.Of("A member that fits what is not there", "schema/enums/event-mode.yaml", """
            enum: event-mode
            summary: How.
            members:
              fast: { number: 1, summary: In no time., fits: [boil, ⟦poor⟧] }
              slow: { number: 2, summary: In good time., fits: [boil, pour] }
            """, Findings.UnknownMember, "The enum `event-type` has no member `poor`; did you mean `pour`?"),
    ];

    private static FindingCase[] Unknown =>
    [
        Case("A field of an enum that nothing defines", Struct("how: { type: enum ⟦hegde⟧, summary: How. }"), Findings.UnknownDefinition,
            "There is no enum `hegde`; did you mean `hedge`?"),
        Case("A list of references to a kind that nothing defines", Struct("whose: { type: \"ref ⟦owner[]⟧\", summary: Whose. }"), Findings.UnknownDefinition,
            "There is no kind `owner`"),
        Case("References to a kind that nothing defines", Struct("whose: { type: ref any, of: [actor, ⟦plaec⟧], summary: Whose. }"), Findings.UnknownDefinition,
            "There is no kind `plaec`; did you mean `place`?"),
        FindingCase.OfEvent("A record of a kind that nothing defines", """
            stirring:
              title: Stirring
              type: pour
              when: 2001
              about: [⟦actr/kettle⟧]
              evidence: [{ at: "tea-notes#1.1", hedge: asserted }]
            """, Findings.UnknownDefinition, "There is no kind `actr`; did you mean `actor`?"),
    ];

    private static FindingCase[] Numbers =>
    [
        Case("A member without a number", Enum("⟦sweet⟧: { summary: Like honey. }"), Findings.BadEnumNumber,
            "The member `sweet` has no number; give it one that no member ever had, because numbers are compiled into consumers"),
        Case("A number used twice", Enum("sweet: { number: 7, summary: Like honey. }\n  sour: { number: ⟦7⟧, summary: Like lemon. }"), Findings.BadEnumNumber,
            "`sweet` has the number 7 already"),
        Case("A number that stands for nothing", Enum("sweet: { number: ⟦0⟧, summary: Like honey. }"), Findings.BadEnumNumber,
            "Enum numbers go from 1 to 4000; 0 is what an unset value holds"),
        Case("A number beyond any lookup", Enum("sweet: { number: ⟦2147483647⟧, summary: Like honey. }"), Findings.BadEnumNumber,
            "Enum numbers go from 1 to 4000; 0 is what an unset value holds"),
    ];

    private static FindingCase[] Names =>
    [
        Case("A kind that the library has", "kind: ⟦dataset⟧\nplural: data-sets\nsummary: A set.\ncaption: label\nfields:\n  label: { type: line, required: true, summary: A name. }",
            Findings.NameClash, "The kind `dataset` becomes `Dataset` in C#, and so does a name of the library; rename it"),
        Case("Two kinds with one plural", "kind: ⟦stage⟧\nplural: places\nsummary: A stage.\ncaption: label\nfields:\n  label: { type: line, required: true, summary: A name. }",
            Findings.NameClash, "The plural of `stage` becomes `Places` in C#, and so does the plural of `place`; rename it"),
        Case("A struct that differs from a kind in capitals only", "struct: ⟦ac-tor⟧\nsummary: A split one.\nfields:\n  size: { type: line, summary: How big. }",
            Findings.NameClash, "The struct `ac-tor` becomes `AcTor` in C#, which differs from `Actor` (the kind `actor`) in capitals only; rename it"),
        Case("A struct that takes the name of a kind's table", "struct: ⟦actor-table⟧\nsummary: A piece of furniture.\nfields:\n  size: { type: line, summary: How big. }",
            Findings.NameClash, "The struct `actor-table` becomes `ActorTable` in C#, and so does the table of `actor`; rename it"),
        Case("Two fields that become one property", Struct("tea-1: { type: line, summary: One. }\n  ⟦tea1⟧: { type: line, summary: Another. }"),
            Findings.NameClash, "The field `tea1` becomes `Tea1` in C#, and so does the field `tea-1`; rename it"),
        Case("A field named like its type", Struct("⟦spoon⟧: { type: line, summary: A spoon. }"),
            Findings.NameClash, "The field `spoon` becomes `Spoon` in C#, and so does the type itself; rename it"),
        Case("A field that every record has", Struct("⟦to-string⟧: { type: line, summary: A string. }"),
            Findings.NameClash, "The field `to-string` becomes `ToString` in C#, and so does a name that every record has; rename it"),
        Case("Two members that become one", Enum("no-1: { number: 1, summary: One. }\n  ⟦no1⟧: { number: 2, summary: Another. }"),
            Findings.NameClash, "The member `no1` becomes `No1` in C#, and so does the member `no-1`; rename it"),
        Case("A scheme of codes that takes the enum's own word", Enum("sweet: { number: 1, summary: Like honey., codes: { ⟦key⟧: S } }"),
            Findings.NameClash, "The scheme `key` becomes `ToKey` in C#, and so does a name that every enum has; rename it"),
        new("A reverse lookup that takes the name of a field",
            [
                Mini.Edit("schema/figure.yaml", "note-author: { type: ref actor,", "note-author: { type: ref actor, reverse: names,"),
                Mini.Edit("schema/actor.yaml", "kind: actor", "kind: ⟦actor⟧"),
            ],
            (Findings.NameClash, "The reverse lookup `names` on `actor` becomes `Names` in C#, and so does a field; rename it")),
    ];

    private const string Path = "schema/structs/zz-spoon.yaml";

    private static FindingCase Bad(string name, string yaml, string message) => Case(name, yaml, Findings.BadSchema, message);

    private static FindingCase Case(string name, string yaml, Finding finding, string message) => FindingCase.Of(name, Path, yaml, finding, message);

    private static string Kind(string attributes, string fields) => $"kind: spoon\nplural: spoons\nsummary: For stirring.\n{attributes}\nfields:\n  {fields}";

    private static string Struct(string fields, string? constraint = null) =>
        $"struct: spoon\nsummary: For stirring.\nfields:\n  {fields}" + (constraint is null ? "" : $"\nconstraints:\n  - {constraint}");

    private static string Enum(string members) => $"enum: taste\nsummary: How it tastes.\nmembers:\n  {members}";
}
