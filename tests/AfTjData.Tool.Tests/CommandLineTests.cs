namespace AfTjData.Tool.Tests;

/// <summary>What can be typed behind <c>aftj</c>, and what comes of mistyping it.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("frobnicate")]
    [InlineData("--frobnicate")]
    [InlineData("--json=perhaps")]
    [InlineData("validate", "one", "two")]
    [InlineData("verify")]
    [InlineData("lock", "--corpus")]
    [InlineData("--json", "validate")]
    public void Wrong_use_is_told_in_a_sentence_and_exits_2(params string[] arguments)
    {
        var run = BuiltTool.Run(arguments).WithoutStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Error.Trim());
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("lock", "--help")]
    [InlineData("verify", "--help")]
    [InlineData("validate", "--help")]
    public void Each_command_explains_itself_with_examples(params string[] arguments)
    {
        var run = BuiltTool.Run(arguments).Succeeded();

        Assert.Contains("Usage:\n  aftj", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("Examples:", run.Lines);
    }

    [Fact]
    public void The_version_is_that_of_the_data() =>
        Assert.Equal(Dataset.Version, BuiltTool.Run("--version").Succeeded().Output.Trim());
}
