using System.CommandLine;
using System.CommandLine.Help;

namespace AfTjData.Curation.Commands;

/// <summary>What the curators' commands have in common: examples in their help, and failures told in a sentence.</summary>
internal static class CuratorCommand
{
    /// <summary>Makes a command's body safe: whatever goes wrong is a message and an exit code, never a stack trace.</summary>
    public static void Runs(this Command command, Func<ParseResult, CommandOutput, int> body) => command.SetAction(parsed =>
    {
        var output = new CommandOutput(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        try
        {
            return body(parsed, output);
        }
        catch (CurationException e)
        {
            output.Fail(e.Message);
            return e.Code;
        }
        catch (Exception e)
        {
            // A fault of ours, or of the machine under us. Its name is what somebody can report.
            output.Fail($"`{command.Name}` broke off: {e.Message} ({e.GetType().Name})");
            return ExitCode.Amiss;
        }
    });

    /// <summary>Adds examples to what <c>--help</c> prints.</summary>
    public static void Shows(this Command command, params string[] examples)
    {
        var help = new HelpOption();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, examples);
        command.Options.Add(help);
    }
}
