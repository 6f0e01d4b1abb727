using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace AfTjData.Benchmarks.Steady.Running;

/// <summary>Runs the benchmarks of this assembly and prints a line for each: group, name, median nanoseconds, bytes allocated.</summary>
internal static class BenchmarkRun
{
    /// <summary>Runs them.</summary>
    /// <param name="log">The file that BenchmarkDotNet writes its own log to; its other files lie beside it.</param>
    /// <param name="isSmoke">Whether each runs only once, so that the times mean nothing.</param>
    /// <param name="output">Where the lines go.</param>
    public static void Run(string log, bool isSmoke, TextWriter output)
    {
        using var writer = new StreamWriter(log);
        var benchmarks = typeof(BenchmarkRun).Assembly.GetTypes().Where(t => t.IsDefined(typeof(MemoryDiagnoserAttribute))).OrderBy(t => t.Name, StringComparer.Ordinal);
        foreach (var type in benchmarks)
        {
            var summary = BenchmarkRunner.Run(type, Config(writer, Path.GetDirectoryName(Path.GetFullPath(log))!, isSmoke));
            foreach (var report in summary.Reports)
                Print(report, output);
        }

        output.WriteLine(FormattableString.Invariant($"count\tevents\t{Events.All.Count}"));
        output.WriteLine(FormattableString.Invariant($"count\trecords\t{Dataset.AllKinds.Sum(t => t.Count)}"));
        output.WriteLine(FormattableString.Invariant($"count\tfields\t{FieldCount.OfAll()}"));
    }

    // In this process: a child that BenchmarkDotNet builds knows nothing of the data folder and the artifacts path that this build was given.
    private static ManualConfig Config(StreamWriter log, string folder, bool isSmoke)
    {
        var job = isSmoke ? Job.Dry : Job.Default.WithWarmupCount(6).WithIterationCount(15).WithIterationTime(TimeInterval.FromMilliseconds(100));
        return ManualConfig.CreateEmpty()
            .AddJob(job.WithToolchain(InProcessEmitToolchain.Instance))
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(new StreamLogger(log))
            .WithArtifactsPath(folder)
            .WithOptions(ConfigOptions.DisableLogFile);
    }

    private static void Print(BenchmarkReport report, TextWriter output)
    {
        var descriptor = report.BenchmarkCase.Descriptor;
        var group = descriptor.Type.GetCustomAttribute<DescriptionAttribute>()!.Description;
        var name = descriptor.WorkloadMethod.GetCustomAttribute<BenchmarkAttribute>()!.Description;
        if (report.ResultStatistics is not { } statistics)
            throw new InvalidOperationException($"{group}, {name}: no result; see the log.");
        var bytes = report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"time\t{group}\t{name}\t{statistics.Median}\t{bytes}"));
    }
}
