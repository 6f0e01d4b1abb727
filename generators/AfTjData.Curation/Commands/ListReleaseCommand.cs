using System.CommandLine;
using AfTjData.Compiler;
using AfTjData.Curation.Data;
using AfTjData.Curation.Releases;

namespace AfTjData.Curation.Commands;

/// <summary>The command <c>list-release</c>: writes what this version of the dataset contains.</summary>
public static class ListReleaseCommand
{
    /// <summary>Makes the command, for any program to mount.</summary>
    public static Command Create()
    {
        var data = SharedOptions.Data();
        var command = new Command("list-release", "Write every id of this version, with hashes of its content, to data/releases/VERSION.json.") { data };
        command.Shows("list-release  write the list of the version that data/dataset.yaml names");
        command.Runs((parsed, output) => Run(SharedOptions.Open(parsed.GetValue(data)), output));
        return command;
    }

    private static int Run(DataFolder folder, CommandOutput output)
    {
        var data = folder.Read();
        var compilation = DataCompiler.Compile(data.Files);
        if (compilation.HasErrors || data.NotUtf8.Count > 0)
        {
            output.Fail("The data has errors; `validate` prints them. Nothing was written.");
            return ExitCode.Amiss;
        }

        var path = folder.PathOf(ReleaseList.FileName(compilation.Dataset));
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CurationException($"The folder of {path} cannot be made: {e.Message}");
        }

        var written = WholeFile.Write(path, ReleaseList.Render(compilation.Dataset));
        output.Say($"{path} {(written ? "written" : "unchanged")}: {Texts.Count(compilation.Dataset.Records.Count(), "record")}.");
        return ExitCode.Fine;
    }
}
