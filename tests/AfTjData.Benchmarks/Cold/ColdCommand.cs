using System.CommandLine;
using AfTjData.Benchmarks.Synthetic;
using AfTjData.Tests.Support;

namespace AfTjData.Benchmarks.Cold;

/// <summary>Measures the first lookup in a fresh process, for the shipped data and for made-up data of several sizes.</summary>
internal static class ColdCommand
{
    public static Command Create()
    {
        var runs = new Option<int>("--runs") { Description = "Counted runs of each program.", DefaultValueFactory = _ => 15 };
        var sizes = new Option<int[]>("--sizes") { Description = "Sizes of made-up data, without named members.", DefaultValueFactory = _ => [10_000, 100_000], AllowMultipleArgumentsPerToken = true };
        var command = new Command("cold", "First lookup in a fresh process: time, peak memory, assembly size, build time.") { runs, sizes };
        command.SetAction(result => Run(result.GetValue(runs), result.GetValue(sizes)!));
        return command;
    }

    private static void Run(int runs, int[] sizes)
    {
        var folder = Directory.CreateTempSubdirectory("aftjdata-cold-").FullName;
        try
        {
            var programs = Programs(folder, sizes).ToArray();
            var results = programs.ToDictionary(p => p, _ => new List<ColdRun>());
            // In turn, so that a machine that slows down slows all of them; the first round only warms the file cache.
            for (var round = 0; round <= runs; round++)
            {
                Progress($"round {round} of {runs}");
                foreach (var program in programs)
                {
                    var run = ColdRun.Of(program.Executable);
                    if (round > 0)
                        results[program].Add(run);
                }
            }

            Print(programs, results, runs);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<ColdProgram> Programs(string folder, int[] sizes)
    {
        yield return ColdProgram.Empty(folder);
        Progress("building over the shipped data");
        yield return ColdProgram.Over(folder, "shipped data", Repository.Path("data"), "kunduz-visit-2025-11");
        foreach (var size in sizes)
            yield return Made(size, members: false);
        yield return Made(10_000, members: true);

        ColdProgram Made(int size, bool members)
        {
            var name = FormattableString.Invariant($"{size} records{(members ? " with named members" : "")}");
            Progress($"building over {name}");
            var data = Path.Combine(folder, $"data-{size}-{members}");
            new SyntheticDataset(size, members).WriteTo(data);
            return ColdProgram.Over(folder, name, data, FormattableString.Invariant($"event-{size / 3:D6}"));
        }
    }

    private static void Print(ColdProgram[] programs, Dictionary<ColdProgram, List<ColdRun>> results, int runs)
    {
        var empty = results[programs[0]];
        Console.WriteLine(FormattableString.Invariant($"Medians of {runs} runs each, taken in turn; in brackets the spread from least to most."));
        Console.WriteLine();
        Console.WriteLine("| program | first lookup, ms | process over empty, ms | peak memory, MB (over empty) | assembly, KB | build, s |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var program in programs)
        {
            var mine = results[program];
            var over = Statistics.Median(mine.Zip(empty, (a, b) => (a.Whole - b.Whole).TotalMilliseconds));
            var memory = Statistics.Median(mine.Select(r => r.PeakMegabytes));
            var memoryOver = memory - Statistics.Median(empty.Select(r => r.PeakMegabytes));
            var assembly = program.Assembly is null ? "–" : FormattableString.Invariant($"{new FileInfo(program.Assembly).Length / 1024.0:F0}");
            var build = program.Assembly is null ? "–" : FormattableString.Invariant($"{program.BuildTime.TotalSeconds:F1}");
            Console.WriteLine(FormattableString.Invariant(
                $"| {program.Name} | {Statistics.Describe(mine.Select(r => r.Lookup.TotalMilliseconds))} | {over:F1} | {memory:F1} ({memoryOver:+0.0;-0.0}) | {assembly} | {build} |"));
        }

        Console.WriteLine();
        Console.WriteLine(FormattableString.Invariant($"The empty program takes {Statistics.Describe(empty.Select(r => r.Whole.TotalMilliseconds))} ms."));
    }

    private static void Progress(string what) => Console.Error.WriteLine(what);
}
