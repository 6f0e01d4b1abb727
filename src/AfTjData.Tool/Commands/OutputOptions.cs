using System.CommandLine;
using System.CommandLine.Parsing;
using AfTjData.Tool.Pages;

namespace AfTjData.Tool.Commands;

/// <summary>How a command that shows something is told in which form.</summary>
internal sealed class OutputOptions
{
    private readonly Option<bool> _json = new("--json") { Description = "Print JSON for a program to read." };
    private readonly Option<bool> _plain = new("--plain", "--no-color") { Description = "Print plain text, as when output is redirected or NO_COLOR is set." };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new[] { _json, _plain })
        {
            option.Validators.Add(RefuseBeforeSubcommand);
            command.Options.Add(option);
        }
    }

    /// <summary>The form that a command line asks for.</summary>
    public OutputForm Of(ParseResult parsed) =>
        parsed.GetValue(_json) ? OutputForm.Json
        : parsed.GetValue(_plain) || !IsTerminal() ? OutputForm.Plain
        : OutputForm.Terminal;

    /// <summary>Writes what a command shows, in the form that the command line asks for.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="page">Makes the page to read.</param>
    /// <param name="json">Makes the JSON.</param>
    public void Write(ParseResult parsed, Func<Page> page, Func<string> json)
    {
        var output = parsed.InvocationConfiguration.Output;
        var form = Of(parsed);
        if (form == OutputForm.Json)
            output.Write(json() + "\n");
        else
            PageOutput.Write(output, page(), isPlain: form == OutputForm.Plain);
    }

    // Left unsaid, `aftj --json validate` would print something else than JSON and not say why.
    private static void RefuseBeforeSubcommand(OptionResult option)
    {
        if (!option.Implicit && option.Parent is CommandResult parent && parent.Children.OfType<CommandResult>().FirstOrDefault() is { } inner)
            option.AddError($"{option.Option.Name} does not go with the command {inner.Command.Name}.");
    }

    private static bool IsTerminal() =>
        !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";
}
