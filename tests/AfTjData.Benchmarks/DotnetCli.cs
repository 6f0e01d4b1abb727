using System.Diagnostics;

namespace AfTjData.Benchmarks;

/// <summary>Runs <c>dotnet</c> as somebody at a prompt would.</summary>
internal static class DotnetCli
{
    /// <summary>Runs it; throws with all that it printed if it fails.</summary>
    public static void Run(params string[] arguments)
    {
        var (exitCode, output) = Try(arguments);
        if (exitCode != 0)
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {exitCode}.\n{output}");
    }

    /// <summary>Runs it, and gives back how it ended and what it printed.</summary>
    public static (int ExitCode, string Output) Try(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        // `dotnet run` leaves variables behind by which the inner build would take itself for a part of the outer one.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // Servers that outlive the build would take time and memory from what is measured next.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.GetAwaiter().GetResult());
    }
}
