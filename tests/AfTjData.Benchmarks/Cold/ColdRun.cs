using System.Diagnostics;
using System.Globalization;

namespace AfTjData.Benchmarks.Cold;

/// <summary>What one round gave for one program, each figure from a fresh process.</summary>
/// <param name="Whole">From the start of the process to its end, seen from outside, in milliseconds.</param>
/// <param name="Over">By how much that is longer than for an empty program started just before.</param>
/// <param name="Lookup">From the start of Main to the label found, in milliseconds.</param>
/// <param name="Peak">The most memory it had resident, in megabytes.</param>
internal sealed record ColdRun(double Whole, double Over, double Lookup, double Peak)
{
    // The high-water mark of the resident set, which Process.PeakWorkingSet64 cannot give for a process that has ended.
    private const string PeakLine = "VmHWM:";

    /// <summary>Runs a program in silence for the time of its process, and a second time for what only itself can tell.</summary>
    /// <param name="program">The program.</param>
    /// <param name="empty">The empty program.</param>
    /// <param name="label">What it must find; null for anything.</param>
    public static ColdRun Of(string program, string empty, string? label)
    {
        var emptyTime = Time(empty).Elapsed;
        var whole = Time(program).Elapsed;
        var lines = Time(program, "tell").Output.Split('\n');
        if (label is null ? lines[1].Length == 0 : lines[1] != label)
            throw new InvalidOperationException($"{program} found \"{lines[1]}\" and not \"{label}\".");
        var lookup = TimeSpan.FromTicks(long.Parse(lines[0], CultureInfo.InvariantCulture));
        var peak = lines.First(l => l.StartsWith(PeakLine, StringComparison.Ordinal)).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1];
        return new ColdRun(whole, whole - emptyTime, lookup.TotalMilliseconds, double.Parse(peak, CultureInfo.InvariantCulture) / 1024);
    }

    private static (double Elapsed, string Output) Time(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var elapsed = watch.Elapsed.TotalMilliseconds;
        return process.ExitCode == 0 ? (elapsed, output) : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}
