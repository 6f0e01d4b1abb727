using AfTjData.Tests.Support;

namespace AfTjData.Tool.Tests;

/// <summary>What shells are told can be typed next.</summary>
public sealed class CompletionTests
{
    private static readonly string[] Shells = ["bash", "fish", "pwsh", "zsh"];

    [Theory]
    [InlineData("aftj cov", "coverage")]
    [InlineData("cov", "coverage")]
    [InlineData("aftj list eve", "event")]
    [InlineData("aftj list event --pla", "--place", "--plain")]
    [InlineData("aftj list event --place kund", "kunduz")]
    [InlineData("aftj list event --actor emomali-r", "emomali-rahmon")]
    [InlineData("aftj list event --hedge ", "alleged", "asserted", "reported", "suspected")]
    [InlineData("aftj show event/wafa-d", "event/wafa-dushanbe-visit")]
    [InlineData("aftj coverage --source sai", "saini-2024-07-20")]
    [InlineData("aftj explain AFTJ090", "AFTJ0901", "AFTJ0902")]
    [InlineData("aftj completion ", "bash", "fish", "pwsh", "zsh")]
    [InlineData("aftj show nothing-begins-so")]
    public void Words_are_offered_that_can_stand_at_the_end_of_a_line(string line, params string[] words) => Assert.Equal(words, Suggested("[suggest]", line));

    [Fact]
    public void They_are_offered_for_the_place_of_the_cursor() => Assert.Equal(["event"], Suggested("[suggest:13]", "aftj list eve --json"));

    [Theory]
    [InlineData("[suggest:0]", "")]
    [InlineData("[suggest:999999999999]", "aftj list")]
    [InlineData("[suggest:3]", "   ")]
    [InlineData("[suggest]", "aftj show \"unfinished")]
    public void Odd_questions_are_answered_without_a_fuss(string directive, string line) => Suggested(directive, line);

    [Fact]
    public void Kinds_are_not_offered_again_once_there_is_one() => Assert.All(Suggested("[suggest]", "aftj list event "), w => Assert.StartsWith("--", w, StringComparison.Ordinal));

    [Fact]
    public void Each_shell_gets_a_script_that_asks_this_program()
    {
        Assert.All(Shells, shell =>
        {
            var script = BuiltTool.Run("completion", shell).Succeeded().Output;

            Assert.Contains("aftj \"[suggest:", script, StringComparison.Ordinal);
            Assert.DoesNotContain('\r', script);
        });
        Assert.Equal(2, BuiltTool.Run("completion", "tcsh").WithoutStackTrace().ExitCode);
    }

    [BashFact]
    public void Bash_completes_with_its_script()
    {
        using var folder = new TempFolder();
        var aftj = folder.Write("aftj", $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "AfTjData.Tool.dll")}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(aftj, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        const string Ask = """
            source <(aftj completion bash)
            COMP_LINE='aftj show place/kundu and more' COMP_POINT=21
            _aftj_complete
            printf '%s\n' "${COMPREPLY[@]}"
            complete -p aftj
            """;

        var run = ProcessRun.Run("bash", folder.Root, new Dictionary<string, string> { ["PATH"] = folder.Root + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH") }, "-c", Ask).Succeeded();

        Assert.Equal(["place/kunduz", "complete -F _aftj_complete aftj"], run.Lines);
    }

    private static string[] Suggested(string directive, string line) =>
        BuiltTool.Run(directive, line).WithoutStackTrace().Succeeded().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>A test that needs bash, and is skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BashFactAttribute : FactAttribute
{
    /// <summary>Looks whether there is one.</summary>
    public BashFactAttribute() => Skip = File.Exists("/bin/bash") ? null : "There is no bash here to try the script with.";
}
