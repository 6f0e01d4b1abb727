using AfTjData.Tests.Support;

namespace AfTjData.Tool.Tests;

/// <summary>The curators' commands, as the tool mounts them. What they do is tested where they live.</summary>
public sealed class MountedCommandTests
{
    [Fact]
    public void Validate_finds_the_repository_s_own_data_and_nothing_wrong_with_it()
    {
        var run = BuiltTool.Run("validate").Succeeded();

        Assert.EndsWith("0 errors, 0 warnings.", run.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_names_line_and_column_of_a_mistake_and_exits_1()
    {
        using var folder = new TempFolder();
        folder.Write("data/dataset.yaml", "title: Tried out\nversion: 1.0.0\nschema-version: 1\ndate: 2020-02-30\n");

        var run = BuiltTool.Run("validate", folder.Path("data")).WithoutStackTrace();

        Assert.Equal(1, run.ExitCode);
        // The value begins behind "date: ", in the fourth line's seventh column.
        Assert.Contains($"{folder.Path("data")}{Path.DirectorySeparatorChar}dataset.yaml(4,7): error AFTJ0025: `2020-02-30`", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("validate", "no-such-folder")]
    [InlineData("verify", "--corpus", "no-such-folder")]
    [InlineData("lock", "--corpus", "no-such-folder")]
    public void A_folder_that_is_not_there_is_told_in_a_sentence_and_exits_1(params string[] arguments)
    {
        var run = BuiltTool.Run(arguments).WithoutStackTrace();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("no-such-folder", run.Error, StringComparison.Ordinal);
    }
}
