using AfTjData.Benchmarks.Report;
using AfTjData.Benchmarks.Synthetic;
using AfTjData.Tests.Support;

namespace AfTjData.Benchmarks.Building;

/// <summary>What it costs to build the library over data of several sizes: time, memory, size, and how each grows.</summary>
internal sealed class BuildingSection : IReportSection
{
    /// <inheritdoc/>
    public string Title => "Building, one target framework";

    /// <inheritdoc/>
    public string Command => "building";

    /// <inheritdoc/>
    public void Run(ReportOptions options, TextWriter output)
    {
        var runs = options.RunsOr(3);
        using var folder = new WorkFolder();
        var build = new LibraryBuild(folder);
        var bare = Bare(folder.Path("bare"));
        // Not counted: it brings what a build reads into the file cache.
        build.Over(bare);
        var bareBytes = build.AssemblyBytes;
        var shipped = BuildFigures.Measure(build, "shipped data", Repository.Path("data"), runs);
        var made = options.SizesOr(1_000, 10_000, 100_000).Order().Select(size => BuildFigures.Measure(build, FormattableString.Invariant($"{size:N0} records"), Made(folder, size), runs)).ToArray();

        output.WriteLine(FormattableString.Invariant($"`dotnet build --no-restore` of src/AfTjData for net10.0 with the generator built before; medians of {runs} runs."));
        output.WriteLine("No compiler server and no reused nodes, so that all processes are children of the command. Memory is sampled every 25 ms from /proc:");
        output.WriteLine("the greatest peak (VmHWM) of one process, which is the compiler's, and the most that the whole tree had resident (VmRSS) at once.");
        output.WriteLine();
        output.WriteLine("| data | records | build, s | over an empty library's, s | peak of one process, MB | of the tree, MB | generator, fresh process, s | generator, warmed, s | C# compiler alone, warmed, s | generator over compiler |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        foreach (var f in made.Prepend(shipped))
        {
            output.WriteLine(FormattableString.Invariant(
                $"| {f.Name} | {f.Data.Records} | {f.Seconds:F1} | {f.OverEmptySeconds:F1} | {f.LargestMegabytes:F0} | {f.TreeMegabytes:F0} | {f.ColdGeneratorSeconds:F2} | {f.WarmGeneratorSeconds:F2} | {f.CompilerSeconds:F2} | {f.WarmGeneratorSeconds / f.CompilerSeconds:F2} |"));
        }

        output.WriteLine();
        output.WriteLine(FormattableString.Invariant($"The assembly over no records has {bareBytes:N0} bytes; what stands above it is the records' (of the shipped data, the named members' too)."));
        output.WriteLine();
        output.WriteLine("| data | assembly, bytes | bytes a record | string bytes a record | wanted: 1.15 x strings + 24, bytes a record | holds |");
        output.WriteLine("|---|---|---|---|---|---|");
        foreach (var f in made.Prepend(shipped))
        {
            var (own, strings, wanted) = PerRecord(f, bareBytes);
            output.WriteLine(FormattableString.Invariant(
                $"| {f.Name} | {f.AssemblyBytes} | {own:F1} | {strings:F1} | {wanted:F1} | {(ReferenceEquals(f, shipped) ? "–" : own <= wanted ? "yes" : "no")} |"));
        }

        Wanted(new WantedTable(output), shipped, made, bareBytes);
    }

    private static void Wanted(WantedTable table, BuildFigures shipped, BuildFigures[] made, long bareBytes)
    {
        BuildFigures least = made[0], most = made[^1];
        table.AtMost($"build over {most.Name}", most.Seconds, 40, "s");
        table.AtMost($"memory of the build over {most.Name}, whole tree", most.TreeMegabytes / 1024, 5, "GB");
        if (made.Length > 1)
        {
            var growth = (double)most.Data.Records / least.Data.Records;
            // An empty build's time is in every build; growth is of what is over it.
            table.AtMost($"growth of the build from {least.Name} to {most.Name}, over the growth of records", most.OverEmptySeconds / least.OverEmptySeconds / growth, 1.3, "times");
            table.AtMost($"growth of the generator's warmed time, likewise", most.WarmGeneratorSeconds / least.WarmGeneratorSeconds / growth, 1.3, "times");
        }

        var (own, _, wanted) = PerRecord(most, bareBytes);
        table.AtMost($"assembly bytes a record over {most.Name}", own, wanted, "bytes");
        table.AtMost("generator over the shipped data, warmed process", shipped.WarmGeneratorSeconds, 1, "s");
        table.AtMost("generator over the shipped data, fresh process", shipped.ColdGeneratorSeconds, 1, "s");
    }

    private static (double Own, double Strings, double Wanted) PerRecord(BuildFigures figures, long bareBytes)
    {
        var strings = (double)figures.Data.Bytes / figures.Data.Records;
        return ((double)(figures.AssemblyBytes - bareBytes) / figures.Data.Records, strings, 1.15 * strings + 24);
    }

    private static string Made(WorkFolder folder, int size)
    {
        var data = folder.Path(FormattableString.Invariant($"data-{size}"));
        new SyntheticDataset(size, members: false).WriteTo(Directory.CreateDirectory(data).FullName);
        return data;
    }

    // The same library over the schema alone: what of the assembly is no record's.
    private static string Bare(string folder)
    {
        new SyntheticDataset(100, members: false).WriteTo(Directory.CreateDirectory(folder).FullName);
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(e => e.Name is not ("schema" or "dataset.yaml")))
        {
            if (entry is DirectoryInfo directory)
                directory.Delete(recursive: true);
            else
                entry.Delete();
        }

        return folder;
    }
}
