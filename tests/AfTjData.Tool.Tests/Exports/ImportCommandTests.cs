using System.Text.Json.Nodes;
using AfTjData.Tests.Support;
using AfTjData.Tool.Exports;

namespace AfTjData.Tool.Tests.Exports;

/// <summary>The command <c>import</c>, run as a shell runs it, on exports that are whole and on damaged ones.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public ImportCommandTests()
    {
        foreach (var file in Directory.GetFiles(Shipped.Export("ndjson")))
            File.Copy(file, _folder.Path(Path.GetFileName(file)));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_export_of_this_version_is_equal_to_it()
    {
        var run = BuiltTool.Run("import", _folder.Root).Succeeded();

        Assert.Contains(run.Lines, l => l.StartsWith("  event ", StringComparison.Ordinal) && l.EndsWith($" {DataText.Records("events")}", StringComparison.Ordinal));
        Assert.Contains($"Every record is equal to that of version {Dataset.Version}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_can_read_the_report()
    {
        var report = JsonNode.Parse(BuiltTool.Run("import", _folder.Root, "--json").Succeeded().Output)!;

        Assert.True(report["equals-shipped"]!.GetValue<bool>());
        Assert.Equal(Dataset.ContentHash, report["computed-hash"]!.GetValue<string>());
        Assert.Equal(DataText.Records("disputes"), report["counts"]!["dispute"]!.GetValue<int>());
    }

    [Fact]
    public void Other_records_under_a_hash_of_their_own_files_are_told_apart()
    {
        Change("topics.ndjson", lines => lines[0] = lines[0].Replace("\"title\":\"", "\"title\":\"So-called ", StringComparison.Ordinal));

        var run = BuiltTool.Run("import", _folder.Root).WithoutStackTrace();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("0 missing, 0 added, 1 changed", run.Output, StringComparison.Ordinal);
        Assert.Contains("content hash", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    // An unknown word where the schema has four.
    [InlineData("events.ndjson", 3, "\"hedge\":\"asserted\"", "\"hedge\":\"certain\"", "events.ndjson(3): ", "hedge")]
    [InlineData("places.ndjson", 1, "\"label\":", "\"lable\":", "places.ndjson(1): ", "did you mean `label`?")]
    [InlineData("claims.ndjson", 2, "{\"id\"", "{\"id", "claims.ndjson(2): ", "")]
    [InlineData("actors.ndjson", 1, "\"kind\":\"actor\"", "\"kind\":\"place\"", "actors.ndjson(1): ", "of the kind `place`")]
    public void A_bad_line_is_told_with_file_line_and_what_is_wrong(string file, int line, string good, string bad, string place, string problem)
    {
        Change(file, lines =>
        {
            Assert.Contains(good, lines[line - 1], StringComparison.Ordinal);
            lines[line - 1] = lines[line - 1].Replace(good, bad, StringComparison.Ordinal);
        });

        var run = BuiltTool.Run("import", _folder.Root).WithoutStackTrace();

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("error: " + place, run.Error, StringComparison.Ordinal);
        Assert.Contains(problem, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_stands_twice_is_told()
    {
        Change("topics.ndjson", lines => lines[1] = lines[0]);

        var run = BuiltTool.Run("import", _folder.Root).WithoutStackTrace();

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("error: topics.ndjson(2): ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_was_cut_is_told()
    {
        var path = _folder.Path("events.ndjson");
        File.WriteAllLines(path, File.ReadAllLines(path)[..^1]);

        var run = BuiltTool.Run("import", _folder.Root).WithoutStackTrace();

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("error: events.ndjson holds ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_was_changed_after_it_was_written_is_told()
    {
        var path = _folder.Path("topics.ndjson");
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"title\":\"", "\"title\":\"So-called ", StringComparison.Ordinal));

        var run = BuiltTool.Run("import", _folder.Root).WithoutStackTrace();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("topics.ndjson is not the file that dataset.json describes", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_outside_the_folder_is_not_read()
    {
        var manifest = File.ReadAllText(_folder.Path("dataset.json"));
        File.WriteAllText(_folder.Path("dataset.json"), manifest.Replace("\"topics.ndjson\"", "\"../topics.ndjson\"", StringComparison.Ordinal));

        var run = BuiltTool.Run("import", _folder.Root).WithoutStackTrace();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("`../topics.ndjson` is no name of a file in the folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_no_export_and_one_that_is_not_there_are_told()
    {
        using var empty = new TempFolder();

        foreach (var path in new[] { empty.Root, empty.Path("no-such-folder") })
        {
            var run = BuiltTool.Run("import", path).WithoutStackTrace();

            Assert.Equal(1, run.ExitCode);
            Assert.Contains(path, run.Error, StringComparison.Ordinal);
        }
    }

    // The manifest is made to fit, so that what is found is what was damaged and not the damage to the hash of the file.
    private void Change(string file, Action<string[]> change)
    {
        var path = _folder.Path(file);
        var lines = File.ReadAllLines(path);
        var before = ExportFile.Sha256(path);
        change(lines);
        File.WriteAllText(path, string.Concat(lines.Select(l => l + "\n")));
        var manifest = _folder.Path("dataset.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace(before, ExportFile.Sha256(path), StringComparison.Ordinal));
    }
}
