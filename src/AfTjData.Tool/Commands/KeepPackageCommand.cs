using System.CommandLine;
using System.Text;
using AfTjData.Curation;
using AfTjData.Curation.Commands;
using AfTjData.Curation.Data;
using AfTjData.Tool.Packages;

namespace AfTjData.Tool.Commands;

/// <summary>The command <c>keep-package</c>: puts the package of a release beside its list, so that later versions can be compared with it.</summary>
internal static class KeepPackageCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { HelpName = "FILE", Description = "The package of a released version, as `dotnet pack` made it. The library in it is run, so trust it as any program." };
        var data = SharedOptions.Data();
        var command = new Command(
            "keep-package",
            $"Check the package of a release and keep it in data/{KeptPackages.Folder}, with its hash in {KeptPackages.SumsFile}. What is kept for a version stays as it is.")
        {
            file, data,
        };
        command.Shows(
            "aftj keep-package artifacts/packages/AfTjData.1.0.0.nupkg",
            "aftj keep-package AfTjData.1.0.0.nupkg --data ../data");
        command.Runs((parsed, output) => Run(parsed.GetRequiredValue(file), SharedOptions.Open(parsed.GetValue(data)), output));
        return command;
    }

    private static int Run(string path, DataFolder data, CommandOutput output)
    {
        var check = PackageCheck.Of(path, data);
        foreach (var problem in check.Problems)
            output.Fail($"{check.Package.FileName}: {problem}");
        if (check.Problems.Count > 0)
            return ExitCode.Amiss;

        var version = check.Identity!.Version!;
        if (!File.Exists(data.PathOf($"releases/{version}.json")))
            throw new CurationException($"{data.PathOf("releases")} has no {version}.json, so {version} is no release; `aftj release` makes one.");
        var kept = KeptPackages.Of(data);
        var target = kept.PathOf(version);
        if (kept.Sum(KeptPackages.FileName(version)) is { } sum && sum != check.Package.Sha256)
            throw new CurationException($"{kept.SumsPath} lists another package of {version}: what was released is never replaced. Make a new version.");
        var bytes = File.ReadAllBytes(path);
        if (File.Exists(target) && !File.ReadAllBytes(target).AsSpan().SequenceEqual(bytes))
            throw new CurationException($"{target} is another package of {version}: what was released is never replaced. Make a new version.");

        var written = WholeFiles.Write(
        [
            new FileToWrite(target, bytes),
            new FileToWrite(kept.SumsPath, Encoding.UTF8.GetBytes(kept.SumsWith(KeptPackages.FileName(version), check.Package.Sha256))),
        ]);
        output.Say(written.Count == 0 ? $"{target} is kept already." : $"{target} kept, SHA-256 {check.Package.Sha256}.");
        return ExitCode.Fine;
    }
}
