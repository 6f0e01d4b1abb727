using System.CommandLine;
using AfTjData.Curation.Commands;
using AfTjData.Tool.Overviews;
using AfTjData.Tool.Pages;
using AfTjData.Tool.Views;
using Spectre.Console;

namespace AfTjData.Tool.Commands;

/// <summary>What <c>aftj</c> does when no command is named: shows what the dataset holds.</summary>
internal static class OverviewCommand
{
    /// <summary>Gives the top command its action and the options that go with it.</summary>
    public static void MakeDefaultOf(Command root)
    {
        var form = new OutputOptions();
        form.AddTo(root);
        root.SetAction(parsed => Run(root, form.Of(parsed), parsed.InvocationConfiguration.Output));
    }

    private static int Run(Command root, OutputForm form, TextWriter output)
    {
        var overview = Overview.OfDataset();
        if (form == OutputForm.Json)
        {
            output.WriteLine(OverviewJson.Write(overview));
            return ExitCode.Fine;
        }

        var page = OverviewPage.Of(overview, root.Subcommands);
        if (form == OutputForm.Plain)
            output.Write(PlainRenderer.Render(page));
        else
            TerminalRenderer.Render(page, AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) }));
        return ExitCode.Fine;
    }
}
