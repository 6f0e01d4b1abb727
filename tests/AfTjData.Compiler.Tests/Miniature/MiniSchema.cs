namespace AfTjData.Compiler.Tests.Miniature;

/// <summary>A small schema with every kind and struct that the rules know, and every type of the schema language. All of it is made up.</summary>
internal static class MiniSchema
{
    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>
    {
        ["schema/source.yaml"] = """
            kind: source
            plural: sources
            members: true
            summary: A text.
            caption: title
            fields:
              title: { type: line, required: true, editorial: true, summary: Its title. }
              date: { type: edtf, editorial: true, summary: When it came out. }
              file: { type: line, editorial: true, summary: The file of the text. }
              waived: { type: "struct waiver[]", summary: What no record uses. }
              evidence: { type: "struct evidence[]", summary: Where it speaks of itself. }
            """,
        ["schema/actor.yaml"] = """
            kind: actor
            plural: actors
            members: true
            summary: Somebody.
            caption: label
            find: names
            fields:
              label: { type: line, required: true, editorial: true, summary: What it is called here. }
              names: { type: "struct name[]", required: true, summary: What it is called there. }
              parent: { type: ref actor, reverse: units, summary: What it is part of. }
              evidence: { type: "struct evidence[]", required: true, summary: Where it stands. }
            """,
        ["schema/place.yaml"] = """
            kind: place
            plural: places
            members: true
            summary: Somewhere.
            caption: label
            find: names
            fields:
              label: { type: line, required: true, editorial: true, summary: What it is called here. }
              names: { type: "struct name[]", required: true, summary: What it is called there. }
              evidence: { type: "struct evidence[]", required: true, summary: Where it stands. }
            """,
        ["schema/event.yaml"] = """
            kind: event
            plural: events
            members: true
            summary: Something that happens.
            caption: title
            fields:
              title: { type: line, required: true, editorial: true, summary: A headline. }
              type: { type: enum event-type, required: true, index: true, summary: What sort of thing. }
              mode: { type: enum event-mode, summary: How. }
              status: { type: enum status, default: occurred, index: true, editorial: true, summary: Whether. }
              when: { type: edtf, required: true, summary: When. }
              relative-to: { type: struct relative-date, summary: Counted from what. }
              day: { type: date, summary: A day of the calendar. }
              places: { type: "ref place[]", reverse: events, summary: Where. }
              participants: { type: "struct party[]", reverse: { actor: events }, summary: Who. }
              about: { type: "ref any[]", of: [actor, place], reverse: mentions, summary: What of. }
              content: { type: text, summary: What was said. }
              part-of: { type: ref event, reverse: parts, summary: Of what. }
              count: { type: int, min: -5, max: 100, editorial: true, summary: How many. }
              share: { type: decimal, editorial: true, summary: How much of it. }
              aggregate: { type: bool, default: false, editorial: true, summary: Whether it is many. }
              evidence: { type: "struct evidence[]", required: true, summary: Where it stands. }
            constraints:
              - { fits: [mode, type] }
              - { not-after-source: when, unless: { status: [planned, forecast] } }
              - { not-after-source: day }
            """,
        ["schema/figure.yaml"] = """
            kind: figure
            plural: figures
            summary: A number.
            caption: title
            fields:
              title: { type: line, required: true, editorial: true, summary: A headline. }
              measure: { type: enum measure, required: true, editorial: true, summary: Of what. }
              quantity: { type: quantity, editorial: true, summary: How much. }
              word: { type: line, editorial: true, summary: How much in words. }
              note: { type: line, editorial: true, summary: A remark. }
              note-author: { type: ref actor, editorial: true, summary: Who made it. }
              evidence: { type: "struct evidence[]", summary: Where it stands. }
            constraints:
              - { unit-of: [quantity, measure] }
              - { any-of: [quantity, word] }
              - { at-most-one: [quantity, word] }
              - { requires: [note-author, note] }
            """,
        ["schema/dispute.yaml"] = """
            kind: dispute
            plural: disputes
            summary: What does not go together.
            caption: title
            fields:
              title: { type: line, required: true, editorial: true, summary: A headline. }
              sides: { type: "struct dispute-side[]", required: true, editorial: true, reverse: { record: disputes }, summary: Which records. }
              evidence: { type: "struct evidence[]", required: true, summary: Where it stands. }
            """,
        ["schema/structs/evidence.yaml"] = """
            struct: evidence
            summary: Where something stands.
            fields:
              at: { type: locator, required: true, reverse: cited-by, summary: The place. }
              hedge: { type: enum hedge, required: true, summary: How firmly. }
              for: { type: "line[]", summary: The fields. }
            """,
        ["schema/structs/name.yaml"] = """
            struct: name
            summary: A spelling.
            fields:
              text: { type: line, required: true, summary: The name. }
              type: { type: enum name-type, required: true, summary: Its sort. }
              at: { type: "locator[]", summary: Where it stands. }
            """,
        ["schema/structs/party.yaml"] = """
            struct: party
            summary: Somebody who takes part.
            fields:
              actor: { type: ref actor, summary: Who. }
              role: { type: enum party-role, required: true, summary: As what. }
              as: { type: line, summary: In what capacity. }
            constraints:
              - { any-of: [actor, as] }
            """,
        ["schema/structs/relative-date.yaml"] = """
            struct: relative-date
            summary: A date counted from an event.
            fields:
              event: { type: ref event, required: true, summary: From what. }
              offset: { type: quantity, required: true, summary: How long after. }
            """,
        ["schema/structs/waiver.yaml"] = """
            struct: waiver
            summary: Sentences that no record uses.
            fields:
              at: { type: locator, required: true, summary: Where. }
              reason: { type: line, required: true, summary: Why. }
            """,
        ["schema/structs/dispute-side.yaml"] = """
            struct: dispute-side
            summary: One side.
            fields:
              record: { type: ref any, of: [actor, place, event, figure], required: true, summary: The record. }
              field: { type: line, summary: Its field. }
            """,
        ["schema/enums/hedge.yaml"] = """
            enum: hedge
            summary: How firmly.
            members:
              asserted: { number: 1, summary: Firmly. }
              alleged: { number: 2, summary: Less so. }
            """,
        ["schema/enums/event-type.yaml"] = """
            enum: event-type
            summary: What sort of thing.
            members:
              boil: { number: 1, summary: Water boils., codes: { kitchen: BO } }
              pour: { number: 2, summary: Something is poured. }
              aid: { number: 3, summary: Somebody is helped. }
            """,
        ["schema/enums/event-mode.yaml"] = """
            enum: event-mode
            summary: How.
            members:
              fast: { number: 1, summary: In no time., fits: [boil] }
              slow: { number: 2, summary: In good time., fits: [boil, pour] }
            """,
        ["schema/enums/status.yaml"] = """
            enum: status
            summary: Whether.
            members:
              occurred: { number: 1, summary: It happened. }
              planned: { number: 2, summary: It is to happen. }
              forecast: { number: 3, summary: It will happen. }
            """,
        ["schema/enums/measure.yaml"] = """
            enum: measure
            summary: What is measured.
            members:
              heat: { number: 1, summary: How hot., dimension: power }
              weight: { number: 2, summary: How heavy., dimension: mass }
            """,
        ["schema/enums/name-type.yaml"] = """
            enum: name-type
            summary: What sort of name.
            members:
              primary: { number: 1, summary: The chief one. }
              alias: { number: 2, summary: Another one. }
            """,
        ["schema/enums/party-role.yaml"] = """
            enum: party-role
            summary: As what.
            members:
              actor: { number: 1, summary: Who does it. }
              recipient: { number: 2, summary: Who it is done to. }
            """,
    };
}
