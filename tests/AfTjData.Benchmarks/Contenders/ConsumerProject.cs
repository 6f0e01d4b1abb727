using System.Text.RegularExpressions;

namespace AfTjData.Benchmarks.Contenders;

/// <summary>A program as a consumer would write and build it, outside the repository and with nothing of its settings.</summary>
/// <param name="folder">Where it lies; made if need be.</param>
internal sealed partial class ConsumerProject(string folder)
{
    private readonly List<string> _items = [];

    // Said in the order in which it happens: memory is read before anything is printed, because printing takes some. Without arguments the program
    // says nothing, and an empty program is truly empty. What it looks up stands in a class of its own, so that nothing of it is loaded before Main.
    private const string Main = """
        using System.Diagnostics;
        using System.IO;

        var watch = Stopwatch.StartNew();
        var label = Lookup.FirstLabel();
        watch.Stop();
        if (args.Length > 0)
        {
            var status = OperatingSystem.IsLinux() ? File.ReadAllText("/proc/self/status") : $"VmHWM: {Process.GetCurrentProcess().PeakWorkingSet64 / 1024} kB";
            Console.Out.Write($"{watch.Elapsed.Ticks}\n{label}\n{status}");
        }

        """;

    /// <summary>Whether it is published with ReadyToRun, for this machine, and not merely built.</summary>
    public bool CompilesAhead { get; set; }

    /// <summary>Writes a file into the project.</summary>
    public string Write(string name, string text)
    {
        var path = Path(name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>The full path of a file in the project.</summary>
    public string Path(string name) => System.IO.Path.Combine(Directory.CreateDirectory(folder).FullName, name);

    /// <summary>Refers to a package, in the repository's version.</summary>
    public void AddPackage(string package) => _items.Add($"""<PackageReference Include="{package}" Version="{PackageVersions.Of(package)}" />""");

    /// <summary>Refers to an assembly.</summary>
    public void AddAssembly(string path) => _items.Add($"""<Reference Include="{path}" />""");

    /// <summary>Embeds a file under a name.</summary>
    public void AddResource(string path, string name) => _items.Add($"""<EmbeddedResource Include="{path}" LogicalName="{name}" />""");

    /// <summary>Copies files beside the program; the name may hold <c>%(RecursiveDir)</c> and the like.</summary>
    public void AddContent(string pattern, string name) =>
        _items.Add($"""<None Include="{pattern}" Link="{name}" CopyToOutputDirectory="PreserveNewest" />""");

    /// <summary>Builds it for release.</summary>
    public ConsumerBuild Build()
    {
        // Whatever lies above the temporary folder is kept out.
        foreach (var file in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
            Write(file, "<Project />");
        Write("Program.cs", Main);
        Write("program.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                {(CompilesAhead ? "<PublishReadyToRun>true</PublishReadyToRun><SelfContained>false</SelfContained>" : "")}
              </PropertyGroup>
              <ItemGroup>
                {string.Join("\n    ", _items)}
              </ItemGroup>
            </Project>
            """);
        var output = Path("out");
        var (exitCode, log) = CompilesAhead
            ? DotnetCli.Try("publish", Path("program.csproj"), "-c", "Release", "--use-current-runtime", "-o", output)
            : DotnetCli.Try("build", Path("program.csproj"), "-c", "Release", "-o", output);
        var program = System.IO.Path.Combine(output, OperatingSystem.IsWindows() ? "program.exe" : "program");
        return new ConsumerBuild(exitCode == 0 ? program : null, ErrorId().Match(log).Groups[1].Value, log);
    }

    [GeneratedRegex(@"\berror ([A-Z]+[0-9]+)")]
    private static partial Regex ErrorId();
}

/// <summary>What became of a build.</summary>
/// <param name="Program">The program; null if it did not build.</param>
/// <param name="Error">The id of the first error; empty if none was told.</param>
/// <param name="Log">What the build printed.</param>
internal sealed record ConsumerBuild(string? Program, string Error, string Log);
