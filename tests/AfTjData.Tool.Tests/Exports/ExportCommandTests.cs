using System.Text.Json.Nodes;
using AfTjData.Tests.Support;
using AfTjData.Tool.Exports;

namespace AfTjData.Tool.Tests.Exports;

/// <summary>The command <c>export</c>, run as a shell runs it: what it writes, what it refuses, and that it leaves nothing half-written.</summary>
public sealed class ExportCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_written_and_nothing_beside_it()
    {
        var run = BuiltTool.Run("export", "--format", "citation", "--out", _folder.Path("CITATION.cff")).Succeeded();

        Assert.Equal([_folder.Path("CITATION.cff")], Directory.GetFileSystemEntries(_folder.Root));
        Assert.Contains(Dataset.Version, run.Output, StringComparison.Ordinal);
        // Nobody watches, so no progress is shown.
        Assert.Empty(run.Error);
    }

    [Fact]
    public void A_folder_is_written_and_nothing_beside_it()
    {
        BuiltTool.Run("export", "--format", "ndjson", "--out", _folder.Path("records") + Path.DirectorySeparatorChar).Succeeded();

        Assert.Equal([_folder.Path("records")], Directory.GetFileSystemEntries(_folder.Root));
        Assert.True(File.Exists(_folder.Path("records/events.ndjson")));
    }

    [Fact]
    public void All_formats_come_in_one_folder()
    {
        BuiltTool.Run("export", "--format", "all", "--out", _folder.Path("all")).Succeeded();

        Assert.Equal(
            ExportFormats.All.Select(f => _folder.Path(Path.Combine("all", f.FileName))).Order(StringComparer.Ordinal),
            Directory.GetFileSystemEntries(_folder.Path("all")).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("citation", "here already")]
    [InlineData("ndjson", null)]
    public void What_is_there_stays_as_it_is_without_force(string format, string? content)
    {
        var target = _folder.Path("target");
        if (content is null)
            _folder.Write("target/own.txt", "mine");
        else
            File.WriteAllText(target, content);

        var run = BuiltTool.Run("export", "--format", format, "--out", target).WithoutStackTrace();

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("--force", run.Error, StringComparison.Ordinal);
        Assert.Equal([target], Directory.GetFileSystemEntries(_folder.Root));
        Assert.Equal(content ?? "mine", File.ReadAllText(content is null ? _folder.Path("target/own.txt") : target));
    }

    [Fact]
    public void Force_replaces_a_file_as_a_whole()
    {
        var target = _folder.Write("CITATION.cff", new string('x', 10_000));

        BuiltTool.Run("export", "--format", "citation", "--out", target, "--force").Succeeded();

        Assert.StartsWith("cff-version: ", File.ReadAllText(target), StringComparison.Ordinal);
        Assert.DoesNotContain("xxx", File.ReadAllText(target), StringComparison.Ordinal);
        Assert.Equal([target], Directory.GetFileSystemEntries(_folder.Root));
    }

    [Fact]
    public void Force_replaces_a_folder_as_a_whole()
    {
        _folder.Write("records/dataset.json", "{}");
        _folder.Write("records/of-an-older-schema.ndjson", "{}");

        BuiltTool.Run("export", "--format", "ndjson", "--out", _folder.Path("records"), "--force").Succeeded();

        Assert.False(File.Exists(_folder.Path("records/of-an-older-schema.ndjson")));
        Assert.Equal([_folder.Path("records")], Directory.GetFileSystemEntries(_folder.Root));
        BuiltTool.Run("import", _folder.Path("records")).Succeeded();
    }

    [Fact]
    public void Force_spares_a_folder_that_is_no_export()
    {
        _folder.Write("letters/to-a-friend.txt", "Dear friend");

        var run = BuiltTool.Run("export", "--format", "ndjson", "--out", _folder.Path("letters"), "--force").WithoutStackTrace();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("Dear friend", File.ReadAllText(_folder.Path("letters/to-a-friend.txt")));
        Assert.Equal([_folder.Path("letters")], Directory.GetFileSystemEntries(_folder.Root));
    }

    [Theory]
    [InlineData("citation", true)]
    [InlineData("ndjson", false)]
    public void A_file_never_takes_the_place_of_a_folder_nor_a_folder_that_of_a_file(string format, bool isFolder)
    {
        var target = _folder.Path("target");
        if (isFolder)
            Directory.CreateDirectory(target);
        else
            File.WriteAllText(target, "");

        var run = BuiltTool.Run("export", "--format", format, "--out", target, "--force").WithoutStackTrace();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(isFolder ? "is a folder" : "is a file", run.Error, StringComparison.Ordinal);
        Assert.Equal(isFolder, Directory.Exists(target));
    }

    [Fact]
    public void A_missing_parent_folder_is_named_and_not_made()
    {
        var run = BuiltTool.Run("export", "--format", "citation", "--out", _folder.Path("no/such/CITATION.cff")).WithoutStackTrace();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(_folder.Path("no/such"), run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Root));
    }

    /// <summary>Of all folders only those of the kernel refuse even whoever may do anything, as tests in a container often may.</summary>
    [Theory]
    [InlineData("citation")]
    [InlineData("ndjson")]
    public void An_unwritable_folder_is_told_in_a_sentence(string format)
    {
        if (!OperatingSystem.IsLinux())
            return;

        var run = BuiltTool.Run("export", "--format", format, "--out", "/proc/aftjdata-export").WithoutStackTrace();

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("error: /proc/aftjdata-export cannot be written: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(".draft", run.Error, StringComparison.Ordinal);
    }

    /// <summary>By way of a link, so that a failure of this test costs the link and not the device.</summary>
    [Fact]
    public void A_device_is_not_replaced()
    {
        if (!OperatingSystem.IsLinux())
            return;
        File.CreateSymbolicLink(_folder.Path("void"), "/dev/null");

        var run = BuiltTool.Run("export", "--format", "citation", "--out", _folder.Path("void"), "--force").WithoutStackTrace();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("/dev/null", new FileInfo(_folder.Path("void")).LinkTarget);
    }

    [Fact]
    public void A_program_can_read_which_formats_there_are_and_what_was_written()
    {
        var formats = JsonNode.Parse(BuiltTool.Run("export", "--list", "--json").Succeeded().Output)!.AsArray();
        var written = JsonNode.Parse(BuiltTool.Run("export", "--format", "citation", "--out", _folder.Path("CITATION.cff"), "--json").Succeeded().Output)!;

        Assert.Equal(ExportFormats.Choices.Select(f => f.Name), formats.Select(f => f!["name"]!.GetValue<string>()));
        Assert.Equal(_folder.Path("CITATION.cff"), written["path"]!.GetValue<string>());
        Assert.Equal(Dataset.ContentHash, written["content-hash"]!.GetValue<string>());
    }

    [Fact]
    public void An_unknown_format_is_wrong_use_and_the_formats_are_named()
    {
        var run = BuiltTool.Run("export", "--format", "geojsn", "--out", _folder.Path("out")).WithoutStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("did you mean `geojson`?", run.Error, StringComparison.Ordinal);
        Assert.All(ExportFormats.Choices, f => Assert.Contains(f.Name, run.Error, StringComparison.Ordinal));
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Root));
    }

    [Theory]
    [InlineData("export")]
    [InlineData("export", "--format", "ndjson")]
    [InlineData("export", "--out", "somewhere")]
    public void Both_format_and_path_are_needed(params string[] arguments) => Assert.Equal(2, BuiltTool.Run(arguments).WithoutStackTrace().ExitCode);

    [Theory]
    [InlineData("export", "--list")]
    [InlineData("export", "--help")]
    public void The_formats_are_listed_with_what_they_are(params string[] arguments)
    {
        var run = BuiltTool.Run(arguments).Succeeded();

        Assert.All(ExportFormats.Choices, f => Assert.Contains(run.Lines, l => l.TrimStart().StartsWith(f.Name + " ", StringComparison.Ordinal) && l.Contains(f.Summary, StringComparison.Ordinal)));
    }
}
