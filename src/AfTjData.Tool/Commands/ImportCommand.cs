using System.CommandLine;
using AfTjData.Curation.Commands;
using AfTjData.Tool.Imports;
using AfTjData.Tool.Views;

namespace AfTjData.Tool.Commands;

/// <summary>The command <c>import</c>: reads an NDJSON export back and says what it holds.</summary>
internal static class ImportCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "Folder that `aftj export --format ndjson` has written." };
        var command = new Command("import", "Read an NDJSON export back, check every record, and compare it with the dataset of this program; exit 1 if it is not whole.")
        {
            folder,
        };
        var form = new OutputOptions();
        form.AddTo(command);
        command.Shows(
            "aftj export --format ndjson --out records",
            "aftj import records                        are these still the records of this version?",
            "aftj import records --json                 the same for a program to read");
        command.Runs((parsed, output) =>
        {
            var report = ImportReport.Of(parsed.GetValue(folder)!);
            form.Write(parsed, () => ImportPage.Of(report), () => ImportJson.Write(report));
            if (report.IsHashRight)
                return ExitCode.Fine;
            output.Fail("The content hash that dataset.json states is not that of the records.");
            return ExitCode.Amiss;
        });
        return command;
    }
}
