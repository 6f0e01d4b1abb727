using System.CommandLine;
using AfTjData.Curation.Commands;
using AfTjData.Tool.Overviews;
using AfTjData.Tool.Views;

namespace AfTjData.Tool.Commands;

/// <summary>The command <c>sources</c>: the texts, and what they lean on.</summary>
internal static class SourcesCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var form = new OutputOptions();
        var command = new Command("sources", "List the texts that the dataset was read from, and the outlets and documents that they name.");
        form.AddTo(command);
        command.Shows(
            "aftj sources                       what each text gave, and whom the texts have it from",
            "aftj sources --json                for a program to read",
            "aftj show source/saini-2024-07-20  everything about one of them");
        command.Runs((parsed, _) =>
        {
            var list = SourceList.OfDataset();
            form.Write(parsed, () => SourcesPage.Of(list), () => SourcesJson.Write(list));
            return ExitCode.Fine;
        });
        return command;
    }
}
