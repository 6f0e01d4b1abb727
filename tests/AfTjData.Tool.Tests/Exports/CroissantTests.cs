using System.Text.Json.Nodes;
using AfTjData.Tool.Exports;

namespace AfTjData.Tool.Tests.Exports;

/// <summary>The Croissant description: what the specification asks for, and that files and columns are as it says.</summary>
public sealed class CroissantTests
{
    private static readonly string Export = Shipped.Export("croissant");
    private static readonly JsonObject Description = Shipped.Json(Path.Combine(Export, "croissant.json"));
    private static readonly List<JsonObject> Sets = [.. Description["recordSet"]!.AsArray().Select(s => s!.AsObject())];

    [Theory]
    [InlineData("@context")]
    [InlineData("@type")]
    [InlineData("conformsTo")]
    [InlineData("description")]
    [InlineData("license")]
    [InlineData("name")]
    [InlineData("url")]
    [InlineData("creator")]
    [InlineData("datePublished")]
    [InlineData("distribution")]
    public void It_has_what_version_1_1_requires(string property) => Assert.NotNull(Description[property]);

    [Fact]
    public void It_conforms_to_the_format_and_to_its_vocabulary_for_what_data_cannot_bear() =>
        Assert.Equal(["http://mlcommons.org/croissant/1.1", "http://mlcommons.org/croissant/RAI/1.0"], Description["conformsTo"].Texts());

    [Fact]
    public void It_says_what_the_data_cannot_bear()
    {
        Assert.Contains(Description["rai:dataLimitations"].Texts(), l => l.Contains("no sample", StringComparison.Ordinal));
        Assert.Contains(Description["rai:dataBiases"].Texts(), b => b.Contains("no official text", StringComparison.Ordinal));
        Assert.NotEmpty(Description["rai:personalSensitiveInformation"].Texts());
    }

    [Fact]
    public void Every_file_is_there_with_its_size_and_hash()
    {
        var files = Description["distribution"]!.AsArray().Select(f => f!.AsObject()).ToList();

        Assert.Equal(
            Directory.GetFiles(Export, "*.ndjson").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal),
            files.Select(f => f["contentUrl"]!.GetValue<string>()).Order(StringComparer.Ordinal));
        Assert.All(files, f =>
        {
            var path = Path.Combine(Export, f["contentUrl"]!.GetValue<string>());
            Assert.Equal("cr:FileObject", f["@type"]!.GetValue<string>());
            Assert.Equal(ExportFile.Sha256(path), f["sha256"]!.GetValue<string>());
            Assert.Equal($"{new FileInfo(path).Length} B", f["contentSize"]!.GetValue<string>());
            Assert.Equal("application/jsonlines", f["encodingFormat"]!.GetValue<string>());
        });
    }

    [Fact]
    public void Ids_are_unique()
    {
        var ids = Ids(Description["distribution"]!).Concat(Ids(Description["recordSet"]!)).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    /// <summary>A column that a file does not have makes a loader fail; a column that no field names is lost to it.</summary>
    [Fact]
    public void The_fields_of_a_set_are_the_columns_of_its_file() => Assert.All(Sets, set =>
    {
        var name = set["@id"]!.GetValue<string>();
        var columns = Shipped.Lines(Path.Combine(Export, name + ".ndjson")).SelectMany(r => r.Select(m => m.Key)).Distinct();

        Assert.Equal(columns.Order(StringComparer.Ordinal), set["field"]!.AsArray().Select(f => f!["name"]!.GetValue<string>()).Order(StringComparer.Ordinal));
        Assert.All(set["field"]!.AsArray(), f => Assert.NotEmpty(f!["description"]!.GetValue<string>()));
    });

    [Fact]
    public void Every_leaf_has_a_type_and_a_source_and_every_group_its_parts() => Assert.All(Sets.SelectMany(s => Fields(s["field"]!)), f =>
    {
        Assert.Equal("cr:Field", f["@type"]!.GetValue<string>());
        Assert.Equal(f["subField"] is null, f["dataType"] is not null);
        Assert.Equal(f["subField"] is null, f["source"] is not null);
    });

    /// <summary>Each piece of evidence, also those of steps, is a row with its hedge and polarity, whether that was left out as a default or not.</summary>
    [Fact]
    public void All_evidence_is_one_table()
    {
        var rows = Shipped.Lines(Path.Combine(Export, "evidence.ndjson"));
        var steps = Agreements.All.SelectMany(a => a.Timeline).Concat(Projects.All.SelectMany(p => p.Timeline)).Sum(s => s.Evidence.Count);

        Assert.Equal(Dataset.Records.Sum(r => r.Evidence.Count) + steps, rows.Count);
        Assert.All(rows, r => Assert.NotNull(r["hedge"]));
        Assert.All(rows, r => Assert.NotNull(r["polarity"]));
        Assert.Equal(steps, rows.Count(r => r["part"]!.GetValue<string>().StartsWith("timeline/", StringComparison.Ordinal)));
    }

    private static IEnumerable<JsonObject> Fields(JsonNode fields) => fields.AsArray().Select(f => f!.AsObject()).SelectMany(f => f["subField"] is { } inner ? Fields(inner).Prepend(f) : [f]);

    private static IEnumerable<string> Ids(JsonNode node) => node switch
    {
        JsonArray list => list.SelectMany(i => Ids(i!)),
        // An object with an id alone is a reference.
        JsonObject { Count: > 1 } inner => inner.SelectMany(m => m.Value is JsonArray list ? Ids(list) : []).Concat(inner["@id"] is { } id ? [id.GetValue<string>()] : []),
        _ => [],
    };
}
