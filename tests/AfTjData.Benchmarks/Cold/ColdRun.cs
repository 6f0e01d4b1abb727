using System.Diagnostics;
using System.Globalization;

namespace AfTjData.Benchmarks.Cold;

/// <summary>What one fresh process did.</summary>
/// <param name="Whole">From its start to its end, seen from outside.</param>
/// <param name="Lookup">From the start of Main to the first record found by id with one reference followed.</param>
/// <param name="PeakMegabytes">The most memory it had resident.</param>
internal sealed record ColdRun(TimeSpan Whole, TimeSpan Lookup, double PeakMegabytes)
{
    /// <summary>Runs a program that prints microseconds and peak kibibytes.</summary>
    public static ColdRun Of(string program)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        watch.Stop();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
        var numbers = output.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        return new ColdRun(watch.Elapsed, TimeSpan.FromMicroseconds(numbers[0]), numbers[1] / 1024);
    }
}
