using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Parse;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Tests.Exports.Relational;

/// <summary>A made-up dataset whose kinds the exports have never heard of, with every type of the schema language.</summary>
internal static class MiniatureDataset
{
    private static readonly DataFile[] Files =
    [
        new("schema/source.yaml", """
            kind: source
            plural: sources
            summary: A text.
            caption: title
            fields:
              title: { type: line, required: true, editorial: true, summary: Its title. }
              url: { type: line, editorial: true, summary: Where it stands. }
            """),
        new("schema/shell.yaml", """
            kind: shell
            plural: sea-shells
            summary: Something found on a beach.
            caption: label
            fields:
              label: { type: line, required: true, editorial: true, summary: What it's called. }
              colour: { type: enum colour, index: true, summary: Its colour. }
              status: { type: enum status, required: true, summary: Whether it is there. }
              when: { type: edtf, summary: When it was found. }
              noted: { type: date, summary: When it was noted down. }
              pieces: { type: int, min: 1, max: 9, summary: How many pieces it is in. }
              weight: { type: decimal, summary: Its weight. }
              broken: { type: bool, default: false, editorial: true, summary: Whether it is broken. }
              size: { type: struct size, summary: How large it is. }
              near: { type: "ref shell[]", reverse: nearby, summary: What lies next to it. }
              lost-from: { type: ref shell, reverse: lost, summary: What it belonged to. }
              shown-with: { type: "ref any[]", of: [shell, source], reverse: shows, summary: What it is shown with. }
              words: { type: "line[]", summary: Words for it. }
              finds: { type: "struct find[]", summary: When it was found again. }
              evidence: { type: "struct evidence[]", required: true, summary: Who says so. }
            constraints:
              - { requires: [pieces, when] }
              - { any-of: [when, noted] }
            """),
        new("schema/structs/size.yaml", """
            struct: size
            summary: A size.
            fields:
              across: { type: quantity, required: true, summary: From side to side. }
              guessed: { type: bool, default: true, summary: Whether it is guessed. }
              tools: { type: "line[]", summary: What it was measured with. }
            """),
        new("schema/structs/find.yaml", """
            struct: find
            summary: One find.
            fields:
              on: { type: edtf, required: true, summary: When. }
              evidence: { type: "struct evidence[]", summary: Who says so. }
            """),
        new("schema/structs/evidence.yaml", """
            struct: evidence
            summary: A place in a text.
            fields:
              at: { type: locator, required: true, summary: Where. }
              hedge: { type: enum hedge, required: true, summary: How firmly. }
              polarity: { type: enum polarity, default: affirms, summary: For or against. }
              via: { type: "ref any[]", of: [source], summary: From whom. }
              for: { type: "line[]", summary: Which fields. }
            """),
        new("schema/enums/colour.yaml", """
            enum: colour
            summary: A colour.
            members:
              white: { number: 2, summary: Like chalk., codes: { paint: "01" } }
              red: { number: 1, summary: Like rust. }
            """),
        new("schema/enums/hedge.yaml", """
            enum: hedge
            summary: How firmly a text puts it.
            members:
              asserted: { number: 1, summary: Without reserve. }
              alleged: { number: 3, summary: Keeping its distance. }
            """),
        new("schema/enums/polarity.yaml", """
            enum: polarity
            summary: For or against.
            members:
              affirms: { number: 1, summary: For. }
              denies: { number: 2, summary: Against. }
            """),
        new("schema/enums/status.yaml", """
            enum: status
            summary: Whether it is so.
            members:
              occurred: { number: 1, summary: It is. }
              planned: { number: 3, summary: It will be. }
            """),
    ];

    /// <summary>The schema.</summary>
    public static Schema Schema { get; } = SchemaBinder.Bind(Files.Select(YamlReader.Read));

    /// <summary>The dataset: two texts and two shells, of which one fills every field.</summary>
    public static DatasetSnapshot Dataset { get; } = Of(
        """
        { "id": "full", "kind": "shell", "label": "A \"whole\" shell", "colour": "white", "status": "planned", "when": "[..2021-09-25]", "noted": "2021-09-30", "pieces": 2, "weight": 1.50,
          "broken": true, "size": { "across": "between 2 and 3 m", "tools": ["rule", "eye"] }, "near": ["plain", "full"], "lost-from": "plain",
          "shown-with": ["source/tide", "shell/plain"], "words": ["husk, hull"],
          "finds": [ { "on": "2021" }, { "on": "2021/..", "evidence": [ { "at": "tide#1.2", "hedge": "asserted" } ] } ],
          "evidence": [ { "at": "tide#3.8-4.1", "hedge": "alleged", "via": ["source/moon", "source/tide"] },
                        { "at": "moon#2.1-3", "hedge": "asserted", "polarity": "denies" },
                        { "at": "moon#9.1", "hedge": "asserted", "for": ["when", "weight"] } ] }
        """,
        """{ "id": "plain", "kind": "shell", "label": "A plain shell", "status": "occurred", "noted": "2020-02-29", "evidence": [ { "at": "moon#1.1", "hedge": "alleged" } ] }""");

    /// <summary>A dataset with other shells.</summary>
    public static DatasetSnapshot Of(params string[] shells) => new(
        new DatasetIdentity("Shells in texts", "1.2.3", 7, new DateOnly(2021, 10, 1), new DateOnly(2021, 9, 30), new string('a', 64)),
        Schema,
        [
            new KindSnapshot(Schema.Kind("shell")!, [.. shells.Select(Record)]),
            new KindSnapshot(
                Schema.Kind("source")!,
                [
                    Record("""{ "id": "moon", "kind": "source", "title": "The moon" }"""),
                    Record("""{ "id": "tide", "kind": "source", "title": "The tide" }"""),
                ]),
        ]);

    private static JsonObject Record(string json) => JsonNode.Parse(json)!.AsObject();
}
