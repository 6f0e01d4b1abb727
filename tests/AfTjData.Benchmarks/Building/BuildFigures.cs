using AfTjData.Benchmarks.Editing;
using AfTjData.Benchmarks.Report;
using AfTjData.Benchmarks.Stages;

namespace AfTjData.Benchmarks.Building;

/// <summary>What building the library over some data cost: medians where there are several runs.</summary>
internal sealed record BuildFigures(string Name, DataStrings Data)
{
    public required double Seconds { get; init; }

    public required double OverEmptySeconds { get; init; }

    public required double LargestMegabytes { get; init; }

    public required double TreeMegabytes { get; init; }

    public required long AssemblyBytes { get; init; }

    /// <summary>The generator in a compiler process that has just started.</summary>
    public required double ColdGeneratorSeconds { get; init; }

    /// <summary>A full pass with a new driver in a warmed process.</summary>
    public required double WarmGeneratorSeconds { get; init; }

    /// <summary>The C# compiler alone over the same text, in a warmed process.</summary>
    public required double CompilerSeconds { get; init; }

    public static BuildFigures Measure(LibraryBuild build, string name, string data, int runs)
    {
        List<MeasuredBuild> builds = [], empty = [];
        for (var run = 0; run < runs; run++)
        {
            Progress.Say($"building over {name}, {run + 1} of {runs}");
            // In turn, so that a machine that slows down slows both.
            empty.Add(build.Empty());
            builds.Add(build.Over(data));
        }

        var assembly = build.AssemblyBytes;
        var files = DataFolderFiles.Read(data);
        var named = files.ToDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal);
        List<double> generator = [], compiler = [];
        // The first rounds compile the code; what is counted comes after.
        for (var run = -2; run < runs; run++)
        {
            Progress.Say($"generator and compiler over {name}, {run + 1} of {runs}");
            var generated = GeneratorRun.New(named, tracked: false);
            var compiled = CompilerAlone.Compile(generated);
            if (run < 0)
                continue;
            generator.Add(generated.Elapsed.TotalSeconds);
            compiler.Add(compiled.TotalSeconds);
        }

        return new BuildFigures(name, DataStrings.Of(files))
        {
            Seconds = Statistics.Median(builds.Select(b => b.Elapsed.TotalSeconds)),
            OverEmptySeconds = Statistics.Median(builds.Zip(empty, (b, e) => (b.Elapsed - e.Elapsed).TotalSeconds)),
            LargestMegabytes = builds.Max(b => b.LargestMegabytes),
            TreeMegabytes = builds.Max(b => b.TreeMegabytes),
            AssemblyBytes = assembly,
            ColdGeneratorSeconds = build.ColdGeneratorSeconds(data),
            WarmGeneratorSeconds = Statistics.Median(generator),
            CompilerSeconds = Statistics.Median(compiler),
        };
    }
}
