using AfTjData.Tests.Support;

namespace AfTjData.Tool.Tests;

/// <summary>Disks that are full or cannot be written: the tool says so, and leaves nothing half-written.</summary>
public sealed class DiskTests : IDisposable
{
    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "AfTjData.Tool.dll");

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("ndjson")]
    [InlineData("csv")]
    [InlineData("sqlite")]
    [InlineData("graphml")]
    [InlineData("jsonld")]
    [InlineData("all")]
    public void An_export_that_runs_out_of_room_leaves_nothing(string format)
    {
        var run = WithRoomFor(16, "export", "--format", format, "--out", _folder.Path("export"));

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Root));
    }

    [Fact]
    public void An_export_that_runs_out_of_room_leaves_what_stood_there()
    {
        BuiltTool.Run("export", "--format", "graphml", "--out", _folder.Path("kept.graphml")).Succeeded();
        var kept = File.ReadAllBytes(_folder.Path("kept.graphml"));

        var run = WithRoomFor(16, "export", "--format", "graphml", "--out", _folder.Path("kept.graphml"), "--force");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal([_folder.Path("kept.graphml")], Directory.GetFileSystemEntries(_folder.Root));
        Assert.Equal(kept, File.ReadAllBytes(_folder.Path("kept.graphml")));
    }

    [Fact]
    public void A_file_that_a_command_keeps_up_to_date_is_as_it_was_when_there_is_no_room()
    {
        ProcessRun.Run("cp", Repository.Root, null, "-r", Repository.Path("data"), _folder.Path("data")).Succeeded();
        // A schema that differs from what is to be written; the smallest of the schemas in JSON is larger than the room.
        var schema = Directory.GetFiles(_folder.Path("data/schema/json")).Order(StringComparer.Ordinal).First();
        File.WriteAllText(schema, "{}");
        var before = Directory.GetFileSystemEntries(_folder.Path("data/schema/json"));

        var run = WithRoomFor(1, "schema", "--data", _folder.Path("data"));

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("{}", File.ReadAllText(schema));
        Assert.Equal(before, Directory.GetFileSystemEntries(_folder.Path("data/schema/json")));
    }

    [Theory]
    [InlineData("ndjson")]
    [InlineData("graphml")]
    [InlineData("sqlite")]
    public void A_folder_that_cannot_be_written_is_named(string format)
    {
        // Nobody makes a file there, not even root.
        var run = BuiltTool.Run("export", "--format", format, "--out", "/proc/export").WithoutStackTrace();

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("error: /proc/export cannot be written: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("overview")]
    [InlineData("list", "event", "--json")]
    [InlineData("show", "kunduz-visit-2025-11")]
    [InlineData("timeline")]
    [InlineData("sources")]
    public void Output_that_nobody_can_take_ends_the_command_with_a_sentence(params string[] arguments)
    {
        var run = ProcessRun.Run("bash", Repository.Root, null, ["-c", "dotnet \"$@\" > /dev/full", "bash", Tool, .. arguments]).WithoutStackTrace();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("No space left on device", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    /// <summary>Runs the tool with a limit on how large a file may get, in units of 1024 bytes: writing on is then refused as on a full disk.</summary>
    private static ProcessResult WithRoomFor(int units, params string[] arguments) => ProcessRun.Run(
        "bash",
        Repository.Root,
        // The runtime would else keep code in a file that falls under the limit.
        new Dictionary<string, string> { ["DOTNET_EnableWriteXorExecute"] = "0" },
        ["-c", FormattableString.Invariant($"trap '' XFSZ; ulimit -f {units}; exec dotnet \"$@\""), "bash", Tool, .. arguments]).WithoutStackTrace();
}
