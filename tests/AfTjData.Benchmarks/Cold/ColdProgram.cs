using System.Diagnostics;
using AfTjData.Tests.Support;

namespace AfTjData.Benchmarks.Cold;

/// <summary>A program that does one lookup, built over data of one size.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Executable">The program.</param>
/// <param name="Assembly">The library it loads; null for the empty program.</param>
/// <param name="BuildTime">How long the library took to build.</param>
internal sealed record ColdProgram(string Name, string Executable, string? Assembly, TimeSpan BuildTime)
{
    // VmHWM is the peak of the resident set, which Process.PeakWorkingSet64 does not give on every system.
    private const string Report = """
        var peak = System.IO.File.ReadLines("/proc/self/status").First(l => l.StartsWith("VmHWM")).Split(' ', System.StringSplitOptions.RemoveEmptyEntries)[1];
        System.Console.WriteLine($"{watch.Elapsed.TotalMicroseconds.ToString(System.Globalization.CultureInfo.InvariantCulture)} {peak}");
        """;

    /// <summary>The program that looks nothing up.</summary>
    public static ColdProgram Empty(string folder) => Build(folder, "empty program", null, "");

    /// <summary>A program that finds a record by id and follows one of its references.</summary>
    /// <param name="folder">Where to build it.</param>
    /// <param name="name">What the table calls it.</param>
    /// <param name="data">The data folder.</param>
    /// <param name="eventId">The id of an event with a place.</param>
    public static ColdProgram Over(string folder, string name, string data, string eventId) => Build(folder, name, data, $"""
        if (AfTjData.Events.All["{eventId}"].Places[0].Label.Length == 0)
            throw new System.InvalidOperationException();
        """);

    private static ColdProgram Build(string folder, string name, string? data, string lookup)
    {
        var home = Directory.CreateDirectory(Path.Combine(folder, name.Replace(' ', '-'))).FullName;
        string? assembly = null;
        var watch = new Stopwatch();
        if (data is not null)
        {
            var artifacts = Path.Combine(home, "library");
            // Restored and warmed first, so that the time is the compiler's and the generator's.
            Dotnet("build", Repository.Path("generators/AfTjData.Generators"), "-c", "Release", "--artifacts-path", artifacts);
            Dotnet("restore", Repository.Path("src/AfTjData"), "--artifacts-path", artifacts);
            watch.Start();
            Dotnet("build", Repository.Path("src/AfTjData"), "-f", "net10.0", "-c", "Release", "--no-restore", "--artifacts-path", artifacts, $"-p:DataFolder={data}/");
            watch.Stop();
            assembly = Path.Combine(artifacts, "bin/AfTjData/release_net10.0/AfTjData.dll");
        }

        Directory.CreateDirectory(Path.Combine(home, "program"));
        foreach (var file in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
            File.WriteAllText(Path.Combine(home, "program", file), "<Project />");
        File.WriteAllText(Path.Combine(home, "program", "program.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
              <ItemGroup>{(assembly is null ? "" : $"<Reference Include=\"{assembly}\" />")}</ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(home, "program", "Program.cs"), $"""
            var watch = System.Diagnostics.Stopwatch.StartNew();
            {lookup}
            watch.Stop();
            {Report}
            """);
        Dotnet("build", Path.Combine(home, "program"), "-c", "Release", "-o", Path.Combine(home, "out"));
        return new ColdProgram(name, Path.Combine(home, "out", "program"), assembly, watch.Elapsed);
    }

    private static void Dotnet(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)}\n{output}");
    }
}
