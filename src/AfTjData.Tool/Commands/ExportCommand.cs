using System.CommandLine;
using AfTjData.Compiler.Support;
using AfTjData.Curation.Commands;
using AfTjData.Tool.Exports;
using AfTjData.Tool.Exports.Running;
using AfTjData.Tool.Snapshots;
using AfTjData.Tool.Views;

namespace AfTjData.Tool.Commands;

/// <summary>The command <c>export</c>: writes the dataset in a form that other programs read.</summary>
internal static class ExportCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var list = new Option<bool>("--list") { Description = "List the formats." };
        var json = new Option<bool>("--json") { Description = "Print JSON for a program to read." };
        var format = Format();
        var path = new Option<string?>("--out")
        {
            Description = "File or folder to write. Its parent folder has to exist.",
            HelpName = "PATH",
        };
        var force = new Option<bool>("--force") { Description = "Replace what stands at PATH, as a whole." };
        var command = new Command("export", "Write the dataset in a form that other programs read, or leave no trace if it cannot be written.")
        {
            format, path, force, list, json,
        };
        command.Validators.Add(result =>
        {
            if (!result.GetValue(list) && (result.GetResult(format) is null || result.GetResult(path) is null))
                result.AddError("export needs --format and --out; `aftj export --list` lists the formats.");
        });
        command.Shows(
        [
            "aftj export --list                                 the formats, each in a line",
            "aftj export --format ndjson --out records          a folder with a file for each kind",
            "aftj export --format graphml --out aftjdata.graphml --force",
            "                                                   replace what was exported before",
            "aftj export --format all --out exports             every format",
            "",
            "Formats:",
            .. ExportList.Lines(ExportFormats.Choices),
        ]);
        command.Runs((parsed, output) => parsed.GetValue(list)
            ? List(output, parsed.GetValue(json))
            : Export(ExportFormats.Find(parsed.GetValue(format)!)!, parsed.GetValue(path)!, parsed.GetValue(force), parsed.GetValue(json), output));
        return command;
    }

    private static Option<string?> Format()
    {
        var names = ExportFormats.Choices.Select(f => f.Name).ToArray();
        var format = new Option<string?>("--format") { Description = "Format; --list lists them.", HelpName = "F" };
        format.CompletionSources.Add(names);
        format.Validators.Add(result =>
        {
            var typed = result.Tokens.Count == 1 ? result.Tokens[0].Value : null;
            if (typed is not null && ExportFormats.Find(typed) is null)
                result.AddError($"There is no format `{typed}`{(Spelling.Suggest(typed, names) is { Length: > 0 } suggestion ? suggestion : ".")} The formats are {string.Join(", ", names)}.");
        });
        return format;
    }

    private static int List(CommandOutput output, bool asJson)
    {
        if (asJson)
            output.Say(ExportList.Json(ExportFormats.Choices));
        else
            ExportList.Lines(ExportFormats.Choices).ToList().ForEach(output.Say);
        return ExitCode.Fine;
    }

    private static int Export(IExportFormat format, string path, bool mayReplace, bool asJson, CommandOutput output)
    {
        ExportRun.Write(format, DatasetSnapshot.OfShipped, path, mayReplace);
        output.Say(asJson ? ExportList.WrittenJson(format, path) : $"Wrote {Dataset.Version} of {Dataset.ContentHash[..12]} as {format.Name} to {path}.");
        return ExitCode.Fine;
    }
}
