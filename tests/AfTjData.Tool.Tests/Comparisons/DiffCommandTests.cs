using System.Text.Json;
using System.Text.Json.Nodes;
using AfTjData.Tests.Support;

namespace AfTjData.Tool.Tests.Comparisons;

/// <summary>The command <c>diff</c> as a shell runs it, with exports whose lines are edited.</summary>
public sealed class DiffCommandTests(ExportedRecords export) : IClassFixture<ExportedRecords>
{
    private const string Visit = "kabul-visit-2025-11-15";

    [Fact]
    public void An_export_and_the_data_folder_are_the_same_as_what_the_tool_ships()
    {
        foreach (var side in new[] { export.Whole, Repository.Path("data") })
        {
            var run = BuiltTool.Run("diff", side, "shipped").Succeeded();

            Assert.Equal("No differences", run.Lines[0]);
            Assert.Equal($"  all kinds       0        0        0        0       {DatasetSize()}", run.Lines[^1]);
        }
    }

    [Fact]
    public void A_package_is_read_by_its_own_library()
    {
        var package = export.Package();

        Assert.Equal("No differences", BuiltTool.Run("diff", package, "shipped").Succeeded().Lines[0]);

        var edited = export.Edited("against-package", "events", events => Event(events)["when"] = "2025-11-14");
        var run = BuiltTool.Run("diff", package, edited, "--kind", "event");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("    when: 2025-11-15 -> 2025-11-14", run.Lines);
    }

    /// <summary>The title, the second participant and the places are as data/events/2025.yaml has them.</summary>
    [Fact]
    public void What_changed_is_told_field_by_field_with_who_says_so()
    {
        var edited = export.Edited("changed", "events", events =>
        {
            var visit = Event(events);
            visit["when"] = "2025-11-14";
            visit["participants"]![1]!["role"] = "leader";
            visit["places"]!.AsArray().Add("dushanbe");
            visit["evidence"]![1]!["hedge"] = "reported";
            visit["evidence"]!.AsArray().RemoveAt(7);
            visit.Remove("when-basis");
        });

        var run = BuiltTool.Run("diff", export.Whole, edited, "--id", "event/" + Visit);

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Error);
        var at = Array.IndexOf(run.Lines, $"  changed event/{Visit}");
        Assert.Equal(
            [
                "    High-level Tajik delegation visits Kabul [occurred; asserted; disputed]",
                "    asserted by southasiandesk-2025-11-16#6.1",
                "    when: 2025-11-15 -> 2025-11-14",
                "    when-basis: emptied: stated",
                "    places: + place/dushanbe",
                "    participants[1].role: actor -> leader",
            ],
            run.Lines[(at + 1)..(at + 7)]);
        Assert.Contains("    evidence[southasiandesk-2025-11-16#6.2].hedge: asserted -> reported", run.Lines);
        Assert.Contains(run.Lines, l => l.StartsWith("    evidence[southasiandesk-2025-11-16#21.4]: - {", StringComparison.Ordinal));
        Assert.All(run.Lines, l => Assert.InRange(l.Length, 0, 80));
        // The paths of both sides stand above and may be longer.
        Assert.Equal("  event      0        0        0        1          0", run.Lines[Array.IndexOf(run.Lines, "Records") + 2]);
    }

    [Fact]
    public void Records_are_counted_by_kind_as_added_removed_renamed_and_changed()
    {
        var edited = Topics("counted");

        var run = BuiltTool.Run("diff", export.Whole, edited);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"  topic           1        1        1        0         {DataText.Records("topics") - 2}", run.Lines);
        Assert.Contains($"  all kinds       1        1        1        0       {DatasetSize() - 2}", run.Lines);
        Assert.Contains("  added topic/weather", run.Lines);
        Assert.Contains("  removed topic/security", run.Lines);
        Assert.Contains("  renamed topic/secret-services (was intelligence)", run.Lines);
    }

    [Fact]
    public void Json_says_the_same_for_a_program()
    {
        var run = BuiltTool.Run("diff", export.Whole, Topics("json"), "--kind", "topic", "--json");

        Assert.Equal(1, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        var counts = json.RootElement.GetProperty("counts").GetProperty("topic");
        Assert.False(json.RootElement.GetProperty("same").GetBoolean());
        Assert.Equal((1, 1, 1, 0), (Number("added"), Number("removed"), Number("renamed"), Number("changed")));
        Assert.Equal(
            ["renamed secret-services", "removed security", "added weather"],
            json.RootElement.GetProperty("records").EnumerateArray().Select(r => $"{r.GetProperty("change")} {r.GetProperty("id")}"));
        Assert.Equal("Storms | *floods*", json.RootElement.GetProperty("records")[2].GetProperty("record").GetProperty("scope-note").GetString());
        Assert.DoesNotContain('\r', run.Output);

        int Number(string name) => counts.GetProperty(name).GetInt32();
    }

    [Fact]
    public void Markdown_has_tables_and_what_would_break_them_escaped()
    {
        var edited = export.Edited("markdown", "topics", topics => topics.Single(t => t["id"]!.ToString() == "security")["title"] = "Safety | *all*");

        var run = BuiltTool.Run("diff", export.Whole, edited, "--kind", "topic", "--format", "markdown");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("# Differences", run.Lines[0]);
        Assert.Equal(
            [
                "| kind | added | removed | renamed | changed | unchanged |",
                "| --- | --: | --: | --: | --: | --: |",
                $"| topic | 0 | 0 | 0 | 1 | {DataText.Records("topics") - 1} |",
                "",
                "## topic",
                "",
                "### Changed",
                "",
                "- `topic/security`: Safety \\| \\*all\\*",
                "",
                "  | field | what | old | new |",
                "  | --- | --- | --- | --- |",
                "  | `title` | changed | Security | Safety \\| \\*all\\* |",
            ],
            run.Lines[Array.FindIndex(run.Lines, l => l.StartsWith("| kind", StringComparison.Ordinal))..]);
    }

    [Fact]
    public void A_release_list_tells_which_fields_differ_and_says_that_it_has_no_values()
    {
        CopyData("listed");
        BuiltTool.Run("list-release", "--data", export.Path("listed")).Succeeded();
        var list = Directory.GetFiles(export.Path("listed/releases"), "*.json").Single();

        // Hashes are worked out from YAML there and from the records' JSON here.
        Assert.Equal("No differences", BuiltTool.Run("diff", list, "shipped").Succeeded().Lines[0]);
        Assert.Equal("No differences", BuiltTool.Run("diff", export.Package("listed.nupkg"), list).Succeeded().Lines[0]);

        File.AppendAllText(export.Path("listed/topics.yaml"), "\nweather:\n  title: Weather\n");
        Replace("listed/events/2025.yaml", $"{Visit}:\n  title: High-level", $"{Visit}:\n  title: Another");
        var run = BuiltTool.Run("diff", list, export.Path("listed"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("    title: differs", run.Lines);
        Assert.Contains("  added topic/weather", run.Lines);
        Assert.Contains("holds hashes and no values", run.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);

        File.AppendAllText(export.Path("listed/schema/topic.yaml"), "  weight: { type: decimal, editorial: true, summary: How much it counts. }\n");
        var json = JsonNode.Parse(BuiltTool.Run("diff", list, export.Path("listed"), "--json").Output)!;
        Assert.Equal(["added field topic.weight"], json["schema"]!.AsArray().Select(c => $"{c!["change"]} {c["part"]} {c["name"]}"));
    }

    /// <summary>An enum's member, and a field with a value.</summary>
    [Fact]
    public void What_a_data_folder_changes_is_compared_with_its_schema()
    {
        CopyData("grown");
        File.AppendAllText(export.Path("grown/schema/enums/status.yaml"), "  doubted: { number: 99, summary: Somebody doubts it. }\n");
        File.AppendAllText(export.Path("grown/schema/topic.yaml"), "  weight: { type: decimal, editorial: true, summary: How much it counts. }\n");
        File.AppendAllText(export.Path("grown/topics.yaml"), "\nweather:\n  title: Weather\n  weight: 0.50\n");

        var run = BuiltTool.Run("diff", "shipped", export.Path("grown"), "--json");

        Assert.Equal(1, run.ExitCode);
        var json = JsonNode.Parse(run.Output)!;
        Assert.Equal(["added field topic.weight", "added member status.doubted"], json["schema"]!.AsArray().Select(c => $"{c!["change"]} {c["part"]} {c["name"]}"));
        Assert.Equal("""{"id":"weather","kind":"topic","title":"Weather","weight":0.50}""", json["records"]!.AsArray().Single()!["record"]!.ToJsonString());
    }

    [Fact]
    public void The_same_sides_give_the_same_text_in_every_culture()
    {
        var edited = Topics("culture");
        var text = BuiltTool.Run("diff", export.Whole, edited).Output;

        Assert.NotEmpty(text);
        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain('\r', text);
        Assert.Equal(text, BuiltTool.RunWith(new() { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8" }, "diff", export.Whole, edited, "--plain").Output);
    }

    [Theory]
    [InlineData("There is no file or folder", "no-such-file.nupkg")]
    [InlineData("is nothing that can be compared", "text.txt")]
    [InlineData("is neither an NDJSON export nor a data folder", "empty")]
    [InlineData("is no package, or a damaged one", "damaged.nupkg")]
    [InlineData("is no package of AfTjData", "foreign.nupkg")]
    [InlineData("holds a library without Dataset", "another.nupkg")]
    [InlineData("holds a library that cannot be loaded", "broken.nupkg")]
    [InlineData("is no release list", "syntax.json")]
    [InlineData("is no release list", "list.json")]
    [InlineData("is no release list", "object.json")]
    [InlineData("is no release list", "twice.json")]
    [InlineData("has errors; `aftj validate", "wrong-data")]
    public void A_side_that_cannot_be_read_is_told_in_a_sentence_and_exits_1(string message, string name)
    {
        var path = Bad(name);

        foreach (var sides in new[] { new[] { path, "shipped" }, ["shipped", path] })
        {
            var run = BuiltTool.Run(["diff", .. sides]).WithoutStackTrace();

            Assert.Equal(1, run.ExitCode);
            Assert.Empty(run.Output);
            Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
            Assert.Contains(path, run.Error, StringComparison.Ordinal);
            Assert.Contains(message, run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(1, "kabul-visit-2025-11-16", "--id", "kabul-visit-2025-11-16")]
    [InlineData(1, "event/kabul-visit-2025-11-15", "--id", "event/kabul-visit-2025-11-51")]
    [InlineData(1, "topic/kunduz", "--id", "topic/kunduz")]
    [InlineData(1, "kabul-visit-2025-11-15", "--kind", "topic", "--id", "kabul-visit-2025-11-15")]
    [InlineData(2, "did you mean `event`?", "--kind", "evnet")]
    [InlineData(2, "yaml", "--format", "yaml")]
    [InlineData(2, "--json and --format", "--format", "markdown", "--json")]
    [InlineData(2, "third", "third")]
    public void What_neither_side_has_and_what_the_command_does_not_know_is_refused(int code, string message, params string[] arguments)
    {
        var run = BuiltTool.Run(["diff", "shipped", "shipped", .. arguments]).WithoutStackTrace();

        Assert.Equal(code, run.ExitCode);
        Assert.Empty(run.Error.Length == 0 ? "nothing on standard error" : "");
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_says_what_the_exit_codes_mean()
    {
        var help = BuiltTool.Run("diff", "--help").Succeeded().Output;

        Assert.Contains("Exit code 0 if they are the same, 1 if they differ", help, StringComparison.Ordinal);
        Assert.Contains("aftj diff <OLD> <NEW>", help, StringComparison.Ordinal);
    }

    private static int DatasetSize() => Dataset.Records.Count();

    private static JsonObject Event(List<JsonObject> events) => events.Single(e => e["id"]!.ToString() == Visit);

    private string Topics(string name) => export.Edited(name, "topics", topics =>
    {
        topics.RemoveAll(t => t["id"]!.ToString() == "security");
        topics.Single(t => t["id"]!.ToString() == "intelligence")["id"] = "secret-services";
        topics.Add(new JsonObject { ["id"] = "weather", ["kind"] = "topic", ["title"] = "Weather", ["scope-note"] = "Storms | *floods*" });
    });

    private void CopyData(string name)
    {
        foreach (var file in Directory.GetFiles(Repository.Path("data"), "*.yaml", SearchOption.AllDirectories))
            export.Write(Path.Combine(name, Path.GetRelativePath(Repository.Path("data"), file)), File.ReadAllText(file));
    }

    private void Replace(string name, string old, string @new)
    {
        var text = File.ReadAllText(export.Path(name)).ReplaceLineEndings("\n");
        Assert.Contains(old, text, StringComparison.Ordinal);
        export.Write(name, text.Replace(old, @new, StringComparison.Ordinal));
    }

    private string Bad(string name)
    {
        var path = export.Path(name);
        if (Path.Exists(path))
            return path;
        switch (name)
        {
            case "no-such-file.nupkg":
                return path;
            case "empty":
                return Directory.CreateDirectory(path).FullName;
            case "foreign.nupkg":
                return export.Package(name, "lib/net10.0/Other.dll");
            case "another.nupkg":
                return export.Package(name, library: "AfTjData.Compiler.dll");
            case "broken.nupkg":
                return export.Package(name, library: "AfTjData.Tool.runtimeconfig.json");
            case "wrong-data":
                export.Write("wrong-data/dataset.yaml", "title: Tried out\nversion: 1.0.0\nschema-version: 1\ndate: 2020-02-30\n");
                return path;
            default:
                return export.Write(name, name switch { "list.json" => "[1]", "object.json" => """{"version":"1.0.0"}""", "twice.json" => """{"version":"1.0.0","version":"1.0.1"}""", _ => "no such thing" });
        }
    }
}
