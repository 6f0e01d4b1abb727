using System.CommandLine;
using AfTjData.Curation.Commands;
using AfTjData.Tool.Commands;

namespace AfTjData.Tool.Tests;

/// <summary>What a command of the tool gave back and said, run in this process.</summary>
/// <param name="Code">Its exit code.</param>
/// <param name="Out">What it wrote to standard output.</param>
/// <param name="Error">What it wrote to standard error.</param>
internal sealed record ToolRun(int Code, string Out, string Error)
{
    /// <summary>Runs a command.</summary>
    public static ToolRun Of(params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        var code = CommandRunner.Run(AftjCommand.Create(), arguments, new InvocationConfiguration { Output = output, Error = error });
        return new ToolRun(code, output.ToString(), error.ToString());
    }

    /// <summary>This, if it ended with a code and without showing its insides; else the test fails with all that it said.</summary>
    public ToolRun Ended(int code)
    {
        Assert.True(Code == code, $"exit {Code}\n{Out}{Error}");
        Assert.DoesNotContain("   at ", Out + Error, StringComparison.Ordinal);
        return this;
    }

    /// <summary>The lines of standard output.</summary>
    public string[] Lines => Out.TrimEnd('\n').Split('\n');
}
