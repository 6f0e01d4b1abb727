using System.Diagnostics;

namespace AfTjData.Benchmarks.Building;

/// <summary>One whole <c>dotnet build</c>, and the memory of all that it started.</summary>
/// <param name="Elapsed">From the start of the command to its end.</param>
/// <param name="LargestMegabytes">The greatest peak of one process: the C# compiler's, for it runs in a process of its own here.</param>
/// <param name="TreeMegabytes">The most that all processes had resident at once, pages shared between them counted in each.</param>
/// <param name="Output">What the build printed.</param>
internal sealed record MeasuredBuild(TimeSpan Elapsed, double LargestMegabytes, double TreeMegabytes, string Output)
{
    private static readonly TimeSpan SamplingInterval = TimeSpan.FromMilliseconds(25);

    /// <summary>Runs it with neither a compiler server nor reused nodes, so that every process of the build is a child of the command.</summary>
    public static MeasuredBuild Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["build", .. arguments, "-nologo", "-tl:off", "-nr:false", "-p:UseSharedCompilation=false"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // `dotnet run` leaves variables behind by which the inner build would take itself for a part of the outer one.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        double largest = 0, tree = 0;
        while (!process.WaitForExit(SamplingInterval))
        {
            var processes = ProcessMemory.TreeOf(process.Id);
            largest = Math.Max(largest, processes.Select(p => p.PeakMegabytes).DefaultIfEmpty().Max());
            tree = Math.Max(tree, processes.Sum(p => p.ResidentMegabytes));
        }

        var elapsed = watch.Elapsed;
        var text = output.GetAwaiter().GetResult() + error.GetAwaiter().GetResult();
        return process.ExitCode == 0
            ? new MeasuredBuild(elapsed, largest, tree, text)
            : throw new InvalidOperationException($"dotnet build {string.Join(' ', arguments)} ended with {process.ExitCode}.\n{text}");
    }
}
