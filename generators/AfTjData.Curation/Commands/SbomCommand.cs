using System.CommandLine;
using AfTjData.Curation.Data;
using AfTjData.Curation.Sboms;

namespace AfTjData.Curation.Commands;

/// <summary>The command <c>sbom</c>: writes what is in a package, and what it was built with.</summary>
public static class SbomCommand
{
    /// <summary>Makes the command, for any program to mount.</summary>
    public static Command Create()
    {
        var package = new Option<string>("--package") { Description = "The package (*.nupkg).", HelpName = "FILE", Required = true };
        var ships = new Option<string[]>("--ships") { Description = "A packages.lock.json whose packages are in it.", HelpName = "FILE" };
        var builtWith = new Option<string[]>("--built-with") { Description = "A packages.lock.json whose packages only helped to build it.", HelpName = "FILE" };
        var target = new Option<string?>("--out") { Description = "File to write. [default: the package's name with .cdx.json]", HelpName = "FILE" };
        var command = new Command("sbom", "Write a package's bill of materials (CycloneDX 1.6): its files, and the packages it was made from.") { package, ships, builtWith, target };
        command.Shows("sbom --package AfTjData.1.0.0.nupkg --built-with src/AfTjData/packages.lock.json  write AfTjData.1.0.0.cdx.json beside it");
        command.Runs((parsed, output) =>
        {
            var path = parsed.GetValue(package)!;
            var content = PackageFile.Read(path);
            LockedPackage[] packages =
            [
                .. (parsed.GetValue(ships) ?? []).SelectMany(f => LockFileReader.Read(f, ships: true)),
                .. (parsed.GetValue(builtWith) ?? []).SelectMany(f => LockFileReader.Read(f, ships: false)),
            ];
            var file = parsed.GetValue(target) ?? Path.ChangeExtension(path, "cdx.json");
            var written = WholeFile.Write(file, SbomWriter.Render(content, packages));
            output.Say($"{file} {(written ? "written" : "unchanged")}: {Texts.Count(content.Files.Count, "file")}, {Texts.Count(packages.DistinctBy(p => p.Url).Count(), "package")}.");
            return ExitCode.Fine;
        });
        return command;
    }
}
