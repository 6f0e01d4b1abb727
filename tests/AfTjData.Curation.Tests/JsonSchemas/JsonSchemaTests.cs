using System.Text.Json.Nodes;
using AfTjData.Compiler.Parse;
using AfTjData.Curation.Data;
using AfTjData.Curation.Tests.Support;
using AfTjData.Tests.Support;

namespace AfTjData.Curation.Tests.JsonSchemas;

public sealed class JsonSchemaTests
{
    private static readonly string Folder = Repository.Path("data/schema/json");

    public static TheoryData<string> Kinds => [.. Directory.GetFiles(Folder, "*.schema.json").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_schemas_of_the_repository_are_what_the_command_writes()
    {
        using var target = new TempFolder();
        Workplace.Run("schema", "--data", Repository.Path("data"), "--out", target.Root).ShouldExit(0);

        var written = Directory.GetFiles(target.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        written.ShouldBe(Directory.GetFiles(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        foreach (var name in written)
            File.ReadAllText(Path.Combine(Folder, name!)).ReplaceLineEndings("\n").ShouldBe(File.ReadAllText(target.Path(name!)), $"{name}: run the command `schema`");
    }

    [NodeTheory]
    [MemberData(nameof(Kinds))]
    public void Every_data_file_is_valid_by_the_schema_of_its_kind(string name)
    {
        var plural = name[..name.IndexOf('.', StringComparison.Ordinal)];
        var files = DataFolder.Open(Repository.Path("data")).Read(p => p == plural + ".yaml" || p.StartsWith(plural + "/", StringComparison.Ordinal)).Files;

        foreach (var file in files)
            Mistakes(name, file).ShouldBeEmpty();
    }

    [Fact]
    public void Every_kind_has_its_files_mapped_for_the_editor()
    {
        var settings = JsonNode.Parse(File.ReadAllText(Repository.Path(".vscode/settings.json")))!["yaml.schemas"]!.AsObject();

        foreach (var file in Directory.GetFiles(Folder).Select(f => Path.GetFileName(f)))
        {
            var plural = file[..file.IndexOf('.', StringComparison.Ordinal)];
            settings["./data/schema/json/" + file]!.AsArray().Select(n => (string?)n).ShouldBe([$"data/{plural}.yaml", $"data/{plural}/**/*.yaml"]);
        }
    }

    [NodeTheory]
    [InlineData("ferry:\n  titel: Ferry\n", "an unknown key")]
    [InlineData("Ferry:\n  title: Ferry\n", "an id with a capital")]
    [InlineData("ferry:\n  scope-note: Boats.\n", "a missing title")]
    [InlineData("ferry:\n  title: Ferry\n  broader: water\n", "a word where a list belongs")]
    public void A_mistake_is_refused_before_the_compiler_sees_it(string yaml, string mistake) =>
        Mistakes("topics.schema.json", new DataFile("topics.yaml", yaml)).ShouldNotBeEmpty(mistake);

    [Fact]
    public void A_schema_with_errors_writes_nothing()
    {
        using var data = new TempFolder();
        data.Write("schema/topic.yaml", "kind: topic\nplural: topics\n");

        Workplace.Run("schema", "--data", data.Root).ShouldExit(1).Error.ShouldContain("validate");

        Directory.Exists(data.Path("schema/json")).ShouldBeFalse();
    }

    private static string Mistakes(string schema, DataFile file)
    {
        using var folder = new TempFolder();
        var document = folder.Write("document.json", ToJson(YamlReader.Read(file).Root)!.ToJsonString());
        var result = NodeTools.Run("check-schema.mjs", Path.Combine(Folder, schema), document);
        result.ExitCode.ShouldBeLessThan(2, result.Everything);
        return result.Output;
    }

    // As an editor reads YAML: true, false and numbers without quotes are not texts.
    private static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlMap map => new JsonObject(map.Entries.Select(e => KeyValuePair.Create(e.Key.Value, ToJson(e.Value)))),
        YamlList list => new JsonArray([.. list.Items.Select(ToJson)]),
        YamlScalar { IsPlain: true, Value: "true" or "false" } flag => flag.Value == "true",
        YamlScalar { IsPlain: true } number when decimal.TryParse(number.Value, System.Globalization.CultureInfo.InvariantCulture, out var value) => value,
        YamlScalar scalar => scalar.Value,
        _ => throw new InvalidOperationException(node.Describe()),
    };
}
