using System.Globalization;
using System.Text.RegularExpressions;
using AfTjData.Tests.Support;

namespace AfTjData.Benchmarks.Building;

/// <summary>Builds the library for one target framework over one data folder after another, and an empty library beside it.</summary>
internal sealed partial class LibraryBuild
{
    private const string Configuration = "Release";
    private const string Framework = "net10.0";

    private readonly WorkFolder _folder;
    private readonly string _library = Repository.Path("src/AfTjData");
    private readonly string _empty;

    /// <summary>Builds the generator and restores both projects, so that what is measured is a build alone.</summary>
    public LibraryBuild(WorkFolder folder)
    {
        _folder = folder;
        _empty = folder.Path("empty");
        Directory.CreateDirectory(_empty);
        foreach (var name in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
            File.WriteAllText(Path.Combine(_empty, name), "<Project />");
        File.WriteAllText(Path.Combine(_empty, "empty.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>{Framework}</TargetFramework></PropertyGroup></Project>
            """);
        DotnetCli.Run("restore", _empty);
        DotnetCli.Run("build", Repository.Path("generators/AfTjData.Generators"), "-c", Configuration, "--artifacts-path", Artifacts);
        DotnetCli.Run("restore", _library, "--artifacts-path", Artifacts);
    }

    private string Artifacts => _folder.Path("artifacts");

    private string Assembly => Path.Combine(Artifacts, $"bin/AfTjData/release_{Framework}/AfTjData.dll");

    /// <summary>The length of the assembly that was built last.</summary>
    public long AssemblyBytes => new FileInfo(Assembly).Length;

    /// <summary>Builds the empty library.</summary>
    public MeasuredBuild Empty() => MeasuredBuild.Run(_empty, "-c", Configuration, "--no-restore", "--no-incremental");

    /// <summary>Builds the library over a data folder from nothing; the generator is there already.</summary>
    public MeasuredBuild Over(string data, params string[] more)
    {
        foreach (var part in new[] { $"bin/AfTjData/release_{Framework}", $"obj/AfTjData/release_{Framework}" })
        {
            if (Directory.Exists(Path.Combine(Artifacts, part)))
                Directory.Delete(Path.Combine(Artifacts, part), recursive: true);
        }

        return MeasuredBuild.Run([_library, "-f", Framework, "-c", Configuration, "--no-restore", "--artifacts-path", Artifacts, $"-p:DataFolder={data}/", .. more]);
    }

    /// <summary>The generator's time in a compiler process of its own, which has to be compiled first: seconds, as the compiler tells them. A separate build, since telling takes time too.</summary>
    public double ColdGeneratorSeconds(string data) =>
        GeneratorTime().Matches(Over(data, "-p:ReportAnalyzer=true", "-v:detailed").Output) is [.., var last]
            ? double.Parse(last.Groups[1].Value, CultureInfo.InvariantCulture)
            : double.NaN;

    [GeneratedRegex(@"<?([0-9.]+) +<?[0-9]+ +AfTjData\.Generators\.DatasetGenerator")]
    private static partial Regex GeneratorTime();
}
