using System.CommandLine;
using AfTjData.Compiler;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Curation.Data;

namespace AfTjData.Curation.Commands;

/// <summary>The command <c>validate</c>: says of a data folder what the build would say.</summary>
public static class ValidateCommand
{
    /// <summary>Makes the command, for any program to mount.</summary>
    public static Command Create()
    {
        var folder = new Argument<string?>("DIR")
        {
            Description = "Data folder. [default: the nearest data/ here or further up]",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("validate", "Compile the data and print every mistake with its place; exit 1 on errors, not on warnings.")
        {
            folder,
        };
        command.Shows(
            "validate          check the data of this repository",
            "validate ../data  check another data folder");
        command.Runs((parsed, output) => Run(SharedOptions.Open(parsed.GetValue(folder)), output));
        return command;
    }

    private static int Run(DataFolder folder, CommandOutput output)
    {
        var data = folder.Read();
        if (data.Files.Count == 0)
            throw new CurationException($"The data folder {folder.Path} holds no YAML file.");
        var found = data.Merge(DataCompiler.Compile(data.Files).Diagnostics);
        foreach (var diagnostic in found)
            output.Error.WriteLine(folder.Show(diagnostic));
        var errors = found.Count(d => d.Finding.Severity == Severity.Error);
        output.Say($"{Texts.Count(data.Files.Count, "file")}: {Texts.Count(errors, "error")}, {Texts.Count(found.Count - errors, "warning")}.");
        return errors == 0 ? ExitCode.Fine : ExitCode.Amiss;
    }
}
