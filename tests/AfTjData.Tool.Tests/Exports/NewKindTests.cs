using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Parse;
using AfTjData.Tests.Support;
using AfTjData.Tool.Exports;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Tests.Exports;

/// <summary>A kind and a field that the schema gains appear in every format of records by themselves.</summary>
public sealed class NewKindTests
{
    private const string Kind = """
        kind: monument
        plural: monuments
        summary: Something that was put up to be seen.
        caption: label
        fields:
          label: { type: line, required: true, summary: What it is called. }
          height: { type: decimal, summary: How high it is. }
          status: { type: enum status, required: true, summary: How far it has got. }
          places: { type: "ref place[]", reverse: monuments, summary: Where it stands. }
          evidence: { type: "struct evidence[]", required: true, summary: The sentences that tell of it. }
        """;

    private const string Monument = """
        {"id":"old-tower","kind":"monument","label":"Old tower","height":12.50,"status":"planned","places":["kunduz"],
        "evidence":[{"at":"caspian-post-2025-01#1.1","hedge":"alleged","polarity":"denies"}]}
        """;

    private static readonly DatasetSnapshot Dataset = Grown();

    [Theory]
    [InlineData("ndjson", "monuments.ndjson")]
    [InlineData("jsonld", null)]
    [InlineData("graphml", null)]
    [InlineData("geojson", null)]
    [InlineData("croissant", "monuments.ndjson")]
    public void It_is_there_with_its_fields_status_hedge_and_polarity(string format, string? file)
    {
        using var folder = new TempFolder();
        Shipped.Write(ExportFormats.Find(format)!, Dataset, folder.Path("out"));

        var text = File.ReadAllText(file is null ? folder.Path("out") : folder.Path("out/" + file));

        Assert.Contains("old-tower", text, StringComparison.Ordinal);
        // The decimal keeps its digits.
        Assert.Contains("12.50", text, StringComparison.Ordinal);
        Assert.Contains("planned", text, StringComparison.Ordinal);
        Assert.Contains("alleged", text, StringComparison.Ordinal);
        Assert.Contains("denies", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Croissant_describes_its_columns()
    {
        using var folder = new TempFolder();
        Shipped.Write(ExportFormats.Find("croissant")!, Dataset, folder.Path("out"));

        var set = Shipped.Json(folder.Path("out/croissant.json"))["recordSet"]!.AsArray().Single(s => s!["@id"]!.GetValue<string>() == "monuments")!;

        Assert.Equal("sc:Float", set["field"]!.AsArray().Single(f => f!["name"]!.GetValue<string>() == "height")!["dataType"]!.GetValue<string>());
    }

    private static DatasetSnapshot Grown()
    {
        var root = Repository.Path("data");
        var files = Directory.GetFiles(Path.Combine(root, "schema"), "*.yaml", SearchOption.AllDirectories)
            .Select(f => new DataFile(Path.GetRelativePath(root, f).Replace('\\', '/'), File.ReadAllText(f)))
            .Append(new DataFile("schema/monument.yaml", Kind));
        var schema = SchemaBinder.Bind(files.Select(YamlReader.Read));
        Assert.False(schema.HasErrors);
        var places = Shipped.Snapshot.Kinds.Where(k => k.Definition.Name is "place" or "source");
        var monuments = new KindSnapshot(schema.Kind("monument")!, [JsonNode.Parse(Monument)!.AsObject()]);
        return new DatasetSnapshot(Shipped.Snapshot.Identity, schema, [.. places.Append(monuments).OrderBy(k => k.Definition.Name, StringComparer.Ordinal)]);
    }
}
