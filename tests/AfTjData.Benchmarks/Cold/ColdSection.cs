using AfTjData.Benchmarks.Contenders;
using AfTjData.Benchmarks.Report;

namespace AfTjData.Benchmarks.Cold;

/// <summary>Measures the first lookup in a fresh process against what else could hold the same records.</summary>
internal sealed class ColdSection(Workshop workshop, ColdSettings settings) : IReportSection
{
    public string Title => "Cold start: the first lookup in a fresh process";

    public string Command => "cold";

    public void Run(ReportOptions options, TextWriter output)
    {
        using var folder = new WorkFolder();
        var programs = new ColdPrograms(workshop, folder, settings, options.RunsOr(15));
        var empty = programs.Empty();
        var all = Build(programs, options).Prepend(empty).ToArray();
        Measure(all, empty);
        var tables = new ColdTables(all, empty, output);
        tables.WriteFigures();
        tables.WriteComparison();
        tables.WriteWanted();
    }

    private IEnumerable<ColdProgram> Build(ColdPrograms programs, ReportOptions options)
    {
        // Building over the shipped data takes as long as all the rest of a smoke run.
        if (!options.Smoke)
        {
            foreach (var program in programs.OfLibrary(ContenderData.Shipped).Concat(programs.Ahead(ContenderData.Shipped)))
                yield return program;
        }

        foreach (var size in options.SizesOr(1_000, 10_000, 100_000))
        {
            foreach (var program in programs.OfAll(workshop.Data(size, members: false)))
                yield return program;
        }

        if (!options.Smoke)
        {
            foreach (var program in programs.OfLibrary(workshop.Data(10_000, members: true)))
                yield return program;
        }
    }

    /// <summary>Runs all in turn, so that a machine that slows down slows all of them. The first round only warms the file cache.</summary>
    private static void Measure(ColdProgram[] all, ColdProgram empty)
    {
        var rounds = all.Max(p => p.Runs);
        for (var round = 0; round <= rounds; round++)
        {
            Progress.Say($"round {round} of {rounds}");
            foreach (var program in all.Where(p => p.Executable is not null && round <= p.Runs))
            {
                var run = ColdRun.Of(program.Executable!, empty.Executable!, program.Data.Label);
                if (round > 0)
                    program.Results.Add(run);
            }
        }
    }
}
