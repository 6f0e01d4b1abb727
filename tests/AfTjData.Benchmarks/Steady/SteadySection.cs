using AfTjData.Benchmarks.Report;
using AfTjData.Benchmarks.Synthetic;

namespace AfTjData.Benchmarks.Steady;

/// <summary>What lookups cost once a process is warm, against what users would pick instead.</summary>
internal sealed class SteadySection : IReportSection
{
    public string Title => "Steady state: lookups in a warm process, medians of BenchmarkDotNet";

    public string Command => "steady";

    public void Run(ReportOptions options, TextWriter output)
    {
        using var folder = new WorkFolder();
        var run = new SteadyRun(folder, options.Smoke);
        var results = new List<SteadyResults> { run.OverShipped() };
        foreach (var size in options.SizesOr(10_000))
        {
            var data = folder.Path(FormattableString.Invariant($"data-{size}"));
            new SyntheticDataset(size, members: false).WriteTo(data);
            results.Add(run.OverMadeUp(FormattableString.Invariant($"{size:N0} records"), data));
        }

        SteadyTables.Write(results, output);
    }
}
