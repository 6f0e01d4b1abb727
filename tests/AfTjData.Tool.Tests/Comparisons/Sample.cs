using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Releases;
using AfTjData.Tool.Comparisons;

namespace AfTjData.Tool.Tests.Comparisons;

/// <summary>Datasets made up for comparing: a schema of a few lines, and records as JSON.</summary>
internal static class Sample
{
    /// <summary>The schema: gatherings, with what a field can hold in any depth.</summary>
    public const string SchemaText = """
        kind: gathering
        plural: gatherings
        summary: People who meet.
        caption: title
        fields:
          title: { type: line, required: true, summary: What it is called. }
          status: { type: enum status, summary: How far it has got. }
          when: { type: edtf, summary: When. }
          room: { type: ref room, summary: Where. }
          open: { type: bool, default: false, summary: Whether anybody may come. }
          size: { type: decimal, summary: How large. }
          topics: { type: "ref topic[]", summary: What about. }
          about: { type: "ref any[]", summary: Which records. }
          guests: { type: "struct guest[]", summary: Who comes. }
          steps: { type: "struct step[]", summary: How it goes. }
          evidence: { type: "struct evidence[]", summary: Who says so. }
        """;

    /// <summary>The other files of the schema.</summary>
    public static IReadOnlyList<string> OtherFiles { get; } =
    [
        "kind: source\nplural: sources\nsummary: A text.\ncaption: title\nfields:\n  title: { type: line, required: true, summary: Its title. }\n",
        "kind: poster\nplural: posters\nsummary: Nothing points at it.\ncaption: title\nfields:\n  title: { type: line, required: true, summary: Its title. }\n",
        "kind: room\nplural: rooms\nsummary: A room.\ncaption: label\nfields:\n  label: { type: line, required: true, summary: Its name. }\n",
        "kind: topic\nplural: topics\nsummary: A topic.\ncaption: label\nfields:\n  label: { type: line, required: true, summary: Its name. }\n",
        "kind: dispute\nplural: disputes\nsummary: A dispute.\ncaption: title\nfields:\n  title: { type: line, required: true, summary: What about. }\n"
            + "  state: { type: line, summary: Whether it is open. }\n  sides: { type: \"struct side[]\", summary: Its sides. }\n",
        "struct: side\nsummary: A side.\nfields:\n  record: { type: ref any, required: true, summary: The record. }\n",
        "struct: guest\nsummary: Somebody who comes.\nfields:\n  name: { type: line, summary: Who. }\n  role: { type: line, summary: As what. }\n  seat: { type: int, summary: Where. }\n",
        "struct: step\nsummary: A step.\nfields:\n  what: { type: line, required: true, summary: What. }\n  evidence: { type: \"struct evidence[]\", summary: Who says so. }\n",
        "struct: evidence\nsummary: Who says so.\nfields:\n  at: { type: locator, required: true, summary: Where. }\n  hedge: { type: line, required: true, summary: How firmly. }\n"
            + "  polarity: { type: enum polarity, default: affirms, summary: For or against. }\n  via: { type: \"ref any[]\", summary: From whom. }\n"
            + "  for: { type: \"line[]\", summary: Of what. }\n",
        "enum: status\nsummary: How far.\nmembers:\n  planned: { number: 1, summary: To come. }\n  over: { number: 2, summary: Over. }\n",
        "enum: polarity\nsummary: For or against.\nmembers:\n  affirms: { number: 1, summary: For. }\n  denies: { number: 2, summary: Against. }\n",
    ];

    /// <summary>The schema.</summary>
    public static Schema Schema { get; } = SchemaOf(SchemaText, OtherFiles);

    /// <summary>A schema of the texts of its files.</summary>
    public static Schema SchemaOf(string file, IEnumerable<string> others)
    {
        var schema = SchemaBinder.Bind(others.Prepend(file).Select((text, i) => YamlReader.Read(new DataFile($"schema/{i}.yaml", text + "\n"))));
        Assert.Empty(schema.Diagnostics);
        return schema;
    }

    /// <summary>A dataset of records, each as JSON with its kind and id.</summary>
    public static ComparedDataset Dataset(params string[] records) => DatasetOf(Schema, records);

    /// <summary>The same by another schema.</summary>
    public static ComparedDataset DatasetOf(Schema schema, params string[] records) => new()
    {
        Identity = new SideIdentity("sample", "sample"),
        Kinds =
        [
            .. records.Select(r => JsonNode.Parse(r)!.AsObject())
                .GroupBy(r => r["kind"]!.GetValue<string>())
                .Select(k => new ComparedKind(k.Key, [.. k.Select(ComparedRecord.Of)])),
        ],
        Outline = SchemaOutline.Of(schema),
        ReadBy = schema,
    };

    /// <summary>A gathering, with fields behind kind and id.</summary>
    public static string Gathering(string id, string fields = "") => $$"""{"id":"{{id}}","kind":"gathering","title":"A gathering"{{(fields.Length == 0 ? "" : "," + fields)}}}""";

    /// <summary>What differs in a gathering whose fields change, each difference in a line.</summary>
    public static string[] Changes(string old, string @new) =>
        [.. DatasetDifference.Between(Dataset(Gathering("m", old)), Dataset(Gathering("m", @new))).Records.SelectMany(r => r.Fields).Select(Line)];

    /// <summary>A difference in a line: <c>Changed when: "2024" -> "2025"</c>.</summary>
    public static string Line(FieldChange change) => $"{change.Type} {change.Path}: {change.Old?.ToJsonString() ?? "-"} -> {change.New?.ToJsonString() ?? "-"}";

    /// <summary>What happened to records, each in a line: <c>Renamed gathering/new (old)</c>.</summary>
    public static string[] Happened(DatasetDifference difference) =>
        [.. difference.Records.Select(r => $"{r.Type} {r.Kind}/{r.Id}{(r.OldId is null ? "" : $" ({r.OldId})")}")];
}
