using System.CommandLine;
using AfTjData.Tool.Commands;

namespace AfTjData.Tool.Tests;

/// <summary>The help of every command, in this process: none of it depends on how it is started.</summary>
public sealed class HelpTests
{
    /// <summary>The commands that there are.</summary>
    public static TheoryData<string> Commands => [.. AftjCommand.Create().Subcommands.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_explains_itself_with_examples_that_can_be_typed(string command)
    {
        var lines = HelpOf(command);
        var examples = lines.SkipWhile(l => l != "Examples:").Skip(1).Select(l => l.Trim()).Where(l => l.StartsWith("aftj ", StringComparison.Ordinal)).Select(Typed).ToList();

        Assert.Contains("Examples:", lines);
        Assert.All(examples, e => Assert.Empty(AftjCommand.Create().Parse(e).Errors.Select(x => $"{e}: {x.Message}")));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void No_line_of_help_is_a_list_of_all_that_could_be_typed(string command) => Assert.All(HelpOf(command), l => Assert.InRange(l.TrimEnd().Length, 0, 250));

    private static string[] HelpOf(string command)
    {
        var output = new StringWriter();
        AftjCommand.Create().Parse([command, "--help"]).Invoke(new InvocationConfiguration { Output = output });
        return output.ToString().ReplaceLineEndings("\n").Split('\n');
    }

    // What stands behind two spaces says what the line does, and what stands behind a bar is another program's.
    private static string Typed(string example) => example.Split("  ")[0].Split('|')[0].Trim();
}
