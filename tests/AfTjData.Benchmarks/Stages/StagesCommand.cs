using System.CommandLine;
using System.Diagnostics;
using AfTjData.Benchmarks.Synthetic;
using AfTjData.Compiler.Bind.Headers;
using AfTjData.Compiler.Bind.Locks;
using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Emit;
using AfTjData.Compiler.Link;
using AfTjData.Compiler.Pack;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Support;
using AfTjData.Tests.Support;

namespace AfTjData.Benchmarks.Stages;

/// <summary>Measures the compiler stage by stage, in a warmed process.</summary>
internal static class StagesCommand
{
    public static Command Create()
    {
        var runs = new Option<int>("--runs") { Description = "Counted runs of each size.", DefaultValueFactory = _ => 5 };
        var sizes = new Option<int[]>("--sizes") { Description = "Sizes of made-up data.", DefaultValueFactory = _ => [1_000, 10_000, 100_000], AllowMultipleArgumentsPerToken = true };
        var command = new Command("stages", "The compiler's time, stage by stage: medians in milliseconds, warmed.") { runs, sizes };
        command.SetAction(result => Run(result.GetValue(runs), result.GetValue(sizes)!));
        return command;
    }

    private static void Run(int runs, int[] sizes)
    {
        Console.WriteLine("| data | YAML, KB | parse | bind | link | pack | emit | all |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        Report("shipped data", Repository.Path("data"), Math.Max(runs, 10));
        foreach (var size in sizes)
        {
            var folder = Directory.CreateTempSubdirectory("aftjdata-stages-").FullName;
            try
            {
                new SyntheticDataset(size, members: false).WriteTo(folder);
                Report(FormattableString.Invariant($"{size} records"), folder, runs);
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static void Report(string name, string folder, int runs)
    {
        var files = Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Select(f => new DataFile(Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllText(f)))
            .Where(f => DataPath.RoleOf(f.Path) != DataRole.Other)
            .ToArray();
        var times = Enumerable.Range(0, runs + 1).Select(_ => Measure(files)).Skip(1).ToArray();
        var medians = Enumerable.Range(0, 5).Select(i => Statistics.Median(times.Select(t => t[i]))).ToArray();
        var columns = medians.Append(Statistics.Median(times.Select(t => t.Sum())));
        Console.WriteLine($"| {name} | {files.Sum(f => f.Text.Length) / 1024} | {string.Join(" | ", columns.Select(c => c.ToString("F0", System.Globalization.CultureInfo.InvariantCulture)))} |");
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
        var dataset = Linker.Link(schema, bound, DatasetHeader.Read(parsed.First(f => DataPath.RoleOf(f.Path) == DataRole.Header)), locks);
        Lap();
        var problem = parsed.SelectMany(f => f.Diagnostics).Concat(schema.Diagnostics).Concat(bound.SelectMany(b => b.Diagnostics))
            .Concat(locks.Diagnostics).Concat(dataset.Diagnostics).FirstOrDefault(d => d.Finding.Severity == AfTjData.Compiler.Diagnostics.Severity.Error);
        if (problem is not null)
            throw new InvalidOperationException(problem.ToString());
        var packed = Packer.Pack(dataset);
        Lap();
        GC.KeepAlive(Emitter.EmitTypes(schema).Concat(Emitter.EmitTables(dataset, packed)).ToEquatableArray());
        Lap();
        return [.. times];

        void Lap()
        {
            times.Add(watch.Elapsed.TotalMilliseconds);
            watch.Restart();
        }
    }
}
