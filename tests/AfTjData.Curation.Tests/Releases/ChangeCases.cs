using static AfTjData.Compiler.Releases.VersionStep;

namespace AfTjData.Curation.Tests.Releases;

/// <summary>Every kind of change that data can undergo, each with the step that it asks for, by hand.</summary>
internal static class ChangeCases
{
    private const string Ferries = "ferries.yaml";
    private const string FerrySchema = "schema/ferry.yaml";
    private const string HarbourSchema = "schema/harbour.yaml";
    private const string States = "schema/enums/state.yaml";

    public static IReadOnlyList<ChangeCase> All { get; } =
    [
        // Nothing that anybody reads out of the data.
        new("Nothing", None, []),
        new("A comment, the order of records and a default written out", None, [],
            new Edit(Ferries, null, "# A remark.\n"), new Edit(Ferries, "  decks: 2\n", "  decks: 2\n  open: false\n")),
        new("The summary of a field", None, [], new Edit(FerrySchema, "A remark.", "A word or two.")),

        // Records.
        new("A record is added", Minor, ["Minor the ferry `night` is new"], new Edit(Ferries, null, "night:\n  title: The night ferry\n")),
        new("A value is corrected", Patch, ["Patch the ferry `morning` says something else"], new Edit(Ferries, "decks: 2", "decks: 3")),
        new("A field is filled", Patch, ["Patch the ferry `evening` says something else"], new Edit(Ferries, "state: leaking", "state: leaking\n  note: Bring a bucket.")),
        new("A field is emptied", Patch, ["Patch the ferry `morning` says something else"], new Edit(Ferries, "  note: It is never late.\n", "")),
        new("A hedge is another", Patch, ["Patch the ferry `morning` says something else"], new Edit(Ferries, "gazette#1.1, hedge: asserted", "gazette#1.1, hedge: alleged")),
        new("Evidence points elsewhere", Patch, ["Patch the ferry `morning` says something else"], new Edit(Ferries, "at: gazette#1.1,", "at: gazette#1.1-2,")),
        new("Two records change and one is new", Minor,
            ["Minor the harbour `west` is new", "Patch the ferry `evening` says something else", "Patch the ferry `morning` says something else"],
            new Edit("harbours.yaml", null, "west:\n  label: West pier\n  code: W\n"), new Edit(Ferries, "state: leaking", "state: sound"), new Edit(Ferries, "decks: 2", "decks: 3")),

        // Fields.
        new("An optional field is added", Minor, ["Minor the field `ferry.colour` is new"],
            new Edit(FerrySchema, null, "  colour: { type: line, editorial: true, summary: Its paint. }\n")),
        new("A required field is added", Major,
            ["Major the field `harbour.depth` is new and has to be filled", "Patch the harbour `north` says something else", "Patch the harbour `south` says something else"],
            new Edit(HarbourSchema, null, "  depth: { type: int, required: true, editorial: true, summary: How deep it is. }\n"),
            new Edit("harbours.yaml", "  label: North", "  depth: 4\n  label: North"), new Edit("harbours.yaml", "  label: South", "  depth: 5\n  label: South")) { BreaksSchema = true },
        new("A field is removed", Major, ["Major the field `ferry.note` is gone", "Patch the ferry `morning` says something else"],
            new Edit(FerrySchema, "  note: { type: line, editorial: true, summary: A remark. }\n", ""), new Edit(Ferries, "  note: It is never late.\n", "")) { BreaksSchema = true },
        new("A field is renamed", Major, ["Major the field `ferry.note` is gone", "Minor the field `ferry.remark` is new", "Patch the ferry `morning` says something else"],
            new Edit(FerrySchema, "  note:", "  remark:"), new Edit(Ferries, "  note:", "  remark:")) { BreaksSchema = true },
        new("The type of a field is another", Major, ["Major `type` of the field `ferry.decks` was `int` and is `decimal`", "Patch the field `ferry.decks` has no `min: 1` any more"],
            new Edit(FerrySchema, "type: int, min: 1,", "type: decimal,")) { BreaksSchema = true },
        new("A field that holds one holds a list", Major, ["Major `type` of the field `ferry.note` was `line` and is `line[]`", "Patch the ferry `morning` says something else"],
            new Edit(FerrySchema, "note: { type: line,", "note: { type: \"line[]\","), new Edit(Ferries, "note: It is never late.", "note: [It is never late.]")) { BreaksSchema = true },
        new("A field has to be filled", Major, ["Major the field `ferry.state` has `required: true` now"],
            new Edit(FerrySchema, "state: { type: enum state,", "state: { type: enum state, required: true,")) { BreaksSchema = true },
        new("A field need not be filled any more", Major, ["Major the field `harbour.code` has no `required: true` any more"],
            new Edit(HarbourSchema, "code: { type: line, required: true,", "code: { type: line,")) { BreaksSchema = true },
        new("A reference may lead to fewer kinds", Major, ["Major `of` of the field `ferry.about` was `harbour, source` and is `harbour`"],
            new Edit(FerrySchema, "of: [harbour, source]", "of: [harbour]")) { BreaksSchema = true },
        new("A field gets a default", Major, ["Major the field `ferry.state` has `default: sound` now", "Patch the ferry `morning` says something else"],
            new Edit(FerrySchema, "state: { type: enum state,", "state: { type: enum state, default: sound,")) { BreaksSchema = true },
        new("A default is another", Patch, ["Patch `default` of the field `ferry.open` was `false` and is `true`"],
            new Edit(FerrySchema, "default: false", "default: true")),
        new("The least value of a field is another", Patch, ["Patch `min` of the field `ferry.decks` was `1` and is `0`"], new Edit(FerrySchema, "min: 1", "min: 0")),
        new("A field of a struct is added", Minor, ["Minor the field `name.note` is new"],
            new Edit("schema/structs/name.yaml", null, "  note: { type: line, summary: A remark. }\n")),

        // Enums.
        new("A member is added", Minor, ["Minor the member `state.sunk` is new"], new Edit(States, null, "  sunk: { number: 3, summary: Gone. }\n")),
        new("An enum is added", Minor, ["Minor the enum `flag` is new"],
            new Edit("schema/enums/flag.yaml", null, "enum: flag\nsummary: Whose flag.\nmembers:\n  own: { number: 1, summary: Its own. }\n")),
        new("An enum is removed", Major,
            ["Major the field `ferry.state` is gone", "Major the enum `state` is gone", "Patch the ferry `evening` says something else", "Patch the ferry `morning` says something else"],
            new Edit(States, "enum: state\nsummary: How a boat is.\nmembers:\n  sound: { number: 1, summary: Sound. }\n  leaking: { number: 2, summary: Not quite. }\n", ""),
            new Edit(FerrySchema, "  state: { type: enum state, index: true, editorial: true, summary: How it is. }\n", ""),
            new Edit(Ferries, "  state: sound\n", ""), new Edit(Ferries, "  state: leaking\n", "")) { BreaksSchema = true },

        // Kinds and structs.
        new("A kind is added", Minor, ["Minor the kind `captain` is new", "Minor the captain `marn` is new"],
            new Edit("schema/captain.yaml", null, "kind: captain\nplural: captains\nsummary: Who steers.\ncaption: label\nfields:\n  label: { type: line, required: true, editorial: true, summary: Who. }\n"),
            new Edit("captains.yaml", null, "marn:\n  label: Captain Marn\n")),
        new("A kind is removed", Major,
            ["Major `of` of the field `ferry.about` was `harbour, source` and is `source`", "Major the field `ferry.from` is gone", "Major the kind `harbour` is gone",
                "Patch the ferry `evening` says something else", "Patch the ferry `morning` says something else"],
            new Edit(HarbourSchema, Releases.Ferries.Files[HarbourSchema], ""), new Edit("harbours.yaml", Releases.Ferries.Files["harbours.yaml"], ""),
            new Edit(FerrySchema, "  from: { type: ref harbour, editorial: true, reverse: departures, summary: Where it leaves. }\n", ""),
            new Edit(FerrySchema, "of: [harbour, source]", "of: [source]"), new Edit(Ferries, "  from: north\n", ""), new Edit(Ferries, "  from: south\n", "")) { BreaksSchema = true },
        new("A struct is added", Minor, ["Minor the struct `berth` is new"],
            new Edit("schema/structs/berth.yaml", null, "struct: berth\nsummary: A place to lie.\nfields:\n  number: { type: int, required: true, summary: Which. }\n")),

        // Lookups.
        new("An index is added", Minor, ["Minor the field `ferry.trust` has `index: true` now"], new Edit(FerrySchema, "trust: { type: enum hedge,", "trust: { type: enum hedge, index: true,")),
        new("An index is removed", Major, ["Major the field `ferry.state` has no `index: true` any more"], new Edit(FerrySchema, " index: true,", "")) { BreaksSchema = true },
        new("A reverse lookup is added", Minor, ["Minor the field `ferry.about` has `reverse: purposes` now"],
            new Edit(FerrySchema, "of: [harbour, source],", "of: [harbour, source], reverse: purposes,")),
        new("A reverse lookup is removed", Major, ["Major the field `ferry.from` has no `reverse: departures` any more"], new Edit(FerrySchema, " reverse: departures,", "")) { BreaksSchema = true },
        new("A reverse lookup is renamed", Major, ["Major `reverse` of the field `ferry.from` was `departures` and is `leaving`"], new Edit(FerrySchema, "departures", "leaving")) { BreaksSchema = true },
        new("Finding by name is removed", Major, ["Major the kind `harbour` has no `find: names` any more"], new Edit(HarbourSchema, "find: names\n", "")) { BreaksSchema = true },
        new("Named members are added", Minor, ["Minor the kind `harbour` has `members: true` now"], new Edit(HarbourSchema, "plural: harbours\n", "plural: harbours\nmembers: true\n")),
        new("Named members are removed", Major, ["Major the kind `ferry` has no `members: true` any more"], new Edit(FerrySchema, "members: true\n", "")) { BreaksSchema = true },
        new("A table is renamed", Major, ["Major `plural` of the kind `ferry` was `ferries` and is `boats`"],
            new Edit(FerrySchema, "plural: ferries", "plural: boats"), new Edit(Ferries, Releases.Ferries.Files[Ferries], ""), new Edit("boats.yaml", null, Releases.Ferries.Files[Ferries])) { BreaksSchema = true },
        new("Another field is the caption", Patch, ["Patch `caption` of the kind `harbour` was `label` and is `code`"], new Edit(HarbourSchema, "caption: label", "caption: code")),

        // What stands beside the records.
        new("A code of a member is another", Patch, ["Patch a code or an inverse of an enum's member is another"],
            new Edit(States, "summary: Not quite. }", "summary: Not quite., codes: { survey: S2 } }")),
        new("The title is another", Patch, ["Patch the title is another"], new Edit("dataset.yaml", "Ferries of", "Boats of")),
        new("The date is another", Patch, ["Patch the date was 2020-05-04 and is 2020-05-05"], new Edit("dataset.yaml", "2020-05-04", "2020-05-05")),
        new("A text is another", Patch, ["Patch the text of `gazette` is another"], new Edit("sources.lock.yaml", "\"aa\"", "\"ab\"")),
    ];
}
