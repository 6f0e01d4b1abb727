using System.Diagnostics;
using System.Text;

namespace AfTjData.Mutations.Copying;

/// <summary>How a process ended.</summary>
/// <param name="ExitCode">Its exit code; null if the time limit ended it.</param>
/// <param name="Output">All that it printed.</param>
internal sealed record Ended(int? ExitCode, string Output);

/// <summary>Runs programs, within a time limit and without what this run knows about itself.</summary>
internal static class ProcessRunner
{
    /// <summary>Runs a program; it is ended, with all that it started, at the limit.</summary>
    public static Ended Run(string program, string folder, TimeSpan limit, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || k == FaultSwitch.Variable).ToArray())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";

        var output = new StringBuilder();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, e) => Add(e.Data);
        process.ErrorDataReceived += (_, e) => Add(e.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var inTime = process.WaitForExit(limit);
        if (inTime)
            process.WaitForExit();
        else
            process.Kill(entireProcessTree: true);
        lock (output)
            return new Ended(inTime ? process.ExitCode : null, output.ToString());

        void Add(string? line)
        {
            lock (output)
                output.Append(line).Append('\n');
        }
    }

    /// <summary>Runs a program that has to end well.</summary>
    public static string Demand(string program, string folder, params string[] arguments)
    {
        var ended = Run(program, folder, TimeSpan.FromMinutes(30), arguments);
        return ended.ExitCode == 0 ? ended.Output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed.\n{ended.Output}");
    }
}
