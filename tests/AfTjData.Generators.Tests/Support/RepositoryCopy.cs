using System.Diagnostics;
using System.Text.RegularExpressions;
using AfTjData.Tests.Support;

namespace AfTjData.Generators.Tests.Support;

/// <summary>
/// What <c>dotnet build src/AfTjData</c> needs of the repository, copied to a folder of its own, where files can be spoilt. Its version is a later one, so
/// that a change is no mistake because of the last release.
/// </summary>
public sealed partial class RepositoryCopy : IDisposable
{
    private static readonly string[] Parts = ["generators/AfTjData.Compiler", "generators/AfTjData.Generators", "src/AfTjData", "data"];

    private readonly string _root = Directory.CreateTempSubdirectory("aftj-typo-").FullName;

    /// <summary>Copies the repository and builds it once, as it is.</summary>
    public RepositoryCopy()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Root))
            Copy(Path.GetFileName(file));
        foreach (var file in Parts.SelectMany(p => FilesOf(Repository.Path(p))))
            Copy(Path.GetRelativePath(Repository.Root, file));
        var header = Path.Combine(_root, "data/dataset.yaml");
        File.WriteAllText(header, Version().Replace(File.ReadAllText(header), "version: 99.0.0"));
        Unspoilt = Build(framework: null);
    }

    /// <summary>What the build of the copy printed before anything was spoilt.</summary>
    public string Unspoilt { get; }

    /// <summary>The text of a file.</summary>
    public static string Read(string path) => File.ReadAllText(Repository.Path(path)).ReplaceLineEndings("\n");

    /// <summary>Builds with one file of the data changed.</summary>
    /// <param name="path">The file, from the root.</param>
    /// <param name="text">Its text.</param>
    /// <param name="framework">The framework; null for all.</param>
    /// <returns>Each different line that is an error or a warning: with its project and framework, so that what two builds report counts twice.</returns>
    public string BuildWith(string path, string text, string? framework)
    {
        var file = Path.Combine(_root, path);
        var before = File.ReadAllText(file);
        File.WriteAllText(file, text);
        try
        {
            return Build(framework);
        }
        finally
        {
            File.WriteAllText(file, before);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static IEnumerable<string> FilesOf(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(f => !Path.GetRelativePath(folder, f).Replace('\\', '/').Split('/').Any(part => part is "bin" or "obj"));

    private void Copy(string relative)
    {
        var target = Path.Combine(_root, relative);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(Repository.Path(relative), target);
    }

    private string Build(string? framework)
    {
        // No server may outlive the test, and none may answer from an earlier build.
        var start = new ProcessStartInfo("dotnet", ["build", "src/AfTjData", "-nologo", "-tl:off", "-v:quiet", "-clp:NoSummary", "--disable-build-servers", .. framework is null ? [] : new[] { "-f", framework }])
        {
            WorkingDirectory = _root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What the build that runs the tests tells its children is not for this one.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || k.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + errors.Result;
        process.WaitForExit();
        var lines = output.ReplaceLineEndings("\n").Split('\n')
            .Where(l => Report().IsMatch(l))
            .Select(l => l.Trim().Replace(_root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToArray();
        return string.Join('\n', lines.Append(process.ExitCode == 0 ? "succeeded" : "failed"));
    }

    [GeneratedRegex("(?m)^version: [0-9.]+")]
    private static partial Regex Version();

    [GeneratedRegex(": (error|warning) ?[A-Za-z0-9]*:|^(error|warning)")]
    private static partial Regex Report();
}
