using System.Text.Json.Nodes;
using AfTjData.Compiler;
using AfTjData.Curation.Data;
using AfTjData.Curation.Releases;
using AfTjData.Curation.Tests.Support;
using AfTjData.Tests.Support;

namespace AfTjData.Curation.Tests.Releases;

public sealed class ReleaseListTests
{
    private static readonly string[] Lists = Directory.GetFiles(Repository.Path("data/releases"), "*.json");

    [Fact]
    public void There_is_a_list_to_keep_ids_by() => Lists.ShouldNotBeEmpty();

    [Fact]
    public void The_list_of_the_version_that_the_data_has_is_what_would_be_written()
    {
        var dataset = DataCompiler.Compile(DataFolder.Open(Repository.Path("data")).Read().Files).Dataset;

        if (dataset.History.Last.ShouldNotBeNull().Version == dataset.Header.Version)
            dataset.History.Last.File.Text.ShouldBe(ReleaseList.Render(dataset));
    }

    [Fact]
    public void The_list_names_each_record_with_a_hash_that_only_its_own_content_moves()
    {
        var before = ListOf("Ferry", "Boats.");
        var after = ListOf("Ferry", "Boats, and rafts.");

        before["version"]!.GetValue<string>().ShouldBe("1.0.0");
        before["counts"]!["topic"]!.GetValue<int>().ShouldBe(2);
        Record(after, "river")["hash"]!.GetValue<string>().ShouldBe(Record(before, "river")["hash"]!.GetValue<string>());
        Record(after, "ferry")["hash"]!.GetValue<string>().ShouldNotBe(Record(before, "ferry")["hash"]!.GetValue<string>());
        Field(after, "title").ShouldBe(Field(before, "title"));
        Field(after, "scope-note").ShouldNotBe(Field(before, "scope-note"));
        after["content-hash"]!.GetValue<string>().ShouldNotBe(before["content-hash"]!.GetValue<string>());
    }

    [Fact]
    public void Data_with_errors_is_not_listed()
    {
        using var data = Made("Ferry", "Boats.");
        data.Write("topics.yaml", "ferry:\n  titel: Ferry\n");

        Workplace.Run("list-release", "--data", data.Root).ShouldExit(1).Error.ShouldContain("validate");
        Directory.Exists(data.Path("releases")).ShouldBeFalse();
    }

    [Fact]
    public void Listing_twice_changes_nothing()
    {
        using var data = Made("Ferry", "Boats.");

        Workplace.Run("list-release", "--data", data.Root).ShouldExit(0).Out.ShouldContain("written: 2 records");
        Workplace.Run("list-release", "--data", data.Root).ShouldExit(0).Out.ShouldContain("unchanged: 2 records");
    }

    private static JsonObject ListOf(string title, string note)
    {
        using var data = Made(title, note);
        Workplace.Run("list-release", "--data", data.Root).ShouldExit(0);
        return JsonNode.Parse(File.ReadAllText(data.Path("releases/1.0.0.json")))!.AsObject();
    }

    private static JsonNode Record(JsonObject list, string id) => list["records"]!["topic"]![id]!;

    private static string Field(JsonObject list, string field) => Record(list, "ferry")["fields"]![field]!.GetValue<string>();

    private static TempFolder Made(string title, string note)
    {
        var data = new TempFolder();
        data.Write("dataset.yaml", "title: Ferries\nversion: 1.0.0\nschema-version: 1\ndate: 2020-05-04\n");
        data.Write("schema/topic.yaml", """
            kind: topic
            plural: topics
            summary: A heading.
            caption: title
            fields:
              title: { type: line, required: true, summary: The heading. }
              scope-note: { type: line, summary: What it takes in. }
            """);
        data.Write("topics.yaml", $"river:\n  title: River\nferry:\n  title: {title}\n  scope-note: {note}\n");
        return data;
    }
}
