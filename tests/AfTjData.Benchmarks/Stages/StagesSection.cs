using System.Diagnostics;
using AfTjData.Benchmarks.Report;
using AfTjData.Benchmarks.Synthetic;
using AfTjData.Compiler.Bind.Headers;
using AfTjData.Compiler.Bind.Locks;
using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Bind.Redirects;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Emit;
using AfTjData.Compiler.Link;
using AfTjData.Compiler.Pack;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Releases;
using AfTjData.Compiler.Support;
using AfTjData.Tests.Support;

namespace AfTjData.Benchmarks.Stages;

/// <summary>Measures the compiler stage by stage, in a warmed process.</summary>
internal sealed class StagesSection : IReportSection
{
    public string Title => "The compiler, stage by stage: medians in milliseconds, warmed";

    public string Command => "stages";

    public void Run(ReportOptions options, TextWriter output)
    {
        var runs = options.RunsOr(5);
        output.WriteLine("| data | YAML, KB | parse | bind | link | pack | emit | all |");
        output.WriteLine("|---|---|---|---|---|---|---|---|");
        Measure(output, "shipped data", Repository.Path("data"), options.RunsOr(10));
        foreach (var size in options.SizesOr(1_000, 10_000, 100_000))
        {
            using var folder = new WorkFolder();
            new SyntheticDataset(size, members: false).WriteTo(folder.Root);
            Measure(output, FormattableString.Invariant($"{size:N0} records"), folder.Root, runs);
        }
    }

    private static void Measure(TextWriter output, string name, string folder, int runs)
    {
        Progress.Say($"stages of {name}");
        var files = DataFolderFiles.Read(folder);
        var times = Enumerable.Range(0, runs + 1).Select(_ => Measure(files)).Skip(1).ToArray();
        var medians = Enumerable.Range(0, 5).Select(i => Statistics.Median(times.Select(t => t[i]))).ToArray();
        var columns = medians.Append(Statistics.Median(times.Select(t => t.Sum())));
        output.WriteLine($"| {name} | {files.Sum(f => f.Text.Length) / 1024} | {string.Join(" | ", columns.Select(c => c.ToString("F0", System.Globalization.CultureInfo.InvariantCulture)))} |");
    }

    private static double[] Measure(DataFile[] files)
    {
        var times = new List<double>();
        var watch = Stopwatch.StartNew();
        var parsed = files.Select(YamlReader.Read).ToArray();
        Lap();
        var schema = SchemaBinder.Bind(parsed.Where(f => DataPath.RoleOf(f.Path) == DataRole.Schema));
        var bound = parsed.Where(f => DataPath.RoleOf(f.Path) == DataRole.Records).Select(f => RecordBinder.Bind(f, schema)).ToArray();
        var locks = SourceLocks.Read(parsed.First(f => DataPath.RoleOf(f.Path) == DataRole.Lock));
        Lap();
        var dataset = Linker.Link(schema, bound, DatasetHeader.Read(parsed.First(f => DataPath.RoleOf(f.Path) == DataRole.Header)), locks, RedirectFile.None, ReleaseHistory.None);
        Lap();
        var problem = parsed.SelectMany(f => f.Diagnostics).Concat(schema.Diagnostics).Concat(bound.SelectMany(b => b.Diagnostics))
            .Concat(locks.Diagnostics).Concat(dataset.Diagnostics).FirstOrDefault(d => d.Finding.Severity == AfTjData.Compiler.Diagnostics.Severity.Error);
        if (problem is not null)
            throw new InvalidOperationException(problem.ToString());
        var packed = Packer.Pack(dataset);
        Lap();
        GC.KeepAlive(Emitter.EmitTypes(schema, FormerNames.Of(schema, dataset.Header, dataset.History)).Concat(Emitter.EmitTables(dataset, packed)).ToEquatableArray());
        Lap();
        return [.. times];

        void Lap()
        {
            times.Add(watch.Elapsed.TotalMilliseconds);
            watch.Restart();
        }
    }
}
