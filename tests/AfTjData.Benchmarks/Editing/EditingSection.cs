using AfTjData.Benchmarks.Report;
using AfTjData.Benchmarks.Stages;
using AfTjData.Benchmarks.Synthetic;
using AfTjData.Generators;
using Microsoft.CodeAnalysis;

namespace AfTjData.Benchmarks.Editing;

/// <summary>What one edit costs in an editor: which steps run again, and the time of the pass over that of a full one.</summary>
internal sealed class EditingSection : IReportSection
{
    private const string File = "events/events-0003.yaml";

    // Before anything is counted, the code has to have been compiled to the end.
    private const int WarmingRounds = 6;

    /// <inheritdoc/>
    public string Title => "Editing";

    /// <inheritdoc/>
    public string Command => "editing";

    /// <inheritdoc/>
    public void Run(ReportOptions options, TextWriter output)
    {
        foreach (var size in options.SizesOr(10_000))
        {
            using var folder = new WorkFolder();
            new SyntheticDataset(size, members: false).WriteTo(folder.Root);
            Report(size, DataFolderFiles.Read(folder.Root).ToDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal), options, output);
        }
    }

    private static void Report(int size, Dictionary<string, string> files, ReportOptions options, TextWriter output)
    {
        var runs = options.RunsOr(15);
        output.WriteLine(FormattableString.Invariant($"{size} records in {files.Count} files; `{File}` is edited. Medians of {runs} runs in one warmed process, in milliseconds."));
        output.WriteLine("A full pass is one with a new driver. A pass holds the generator's own time and the driver's: of that, the C# parser over the files that changed is told apart.");
        output.WriteLine();
        output.WriteLine("| edit | pass | of that C# parser | full pass | pass over full pass | under a fifth |");
        output.WriteLine("|---|---|---|---|---|---|");
        foreach (var edit in Edit.All)
        {
            Progress.Say($"editing: {edit.Name}");
            Measure(edit, files, runs, options.Smoke ? 0 : WarmingRounds, output);
        }

        output.WriteLine();
        output.WriteLine("What each step did after a word in one record changed (outputs; New and Modified ones were made again, Unchanged ones came to what they had been):");
        output.WriteLine();
        output.WriteLine("| step | New | Modified | Unchanged | Cached |");
        output.WriteLine("|---|---|---|---|---|");
        Steps(files, output);
    }

    private static void Measure(Edit edit, Dictionary<string, string> files, int runs, int warming, TextWriter output)
    {
        List<double> full = [], passes = [], parses = [];
        for (var round = 0; round < warming + runs; round++)
        {
            var first = Collected(() => GeneratorRun.New(files, tracked: false));
            // The second edit of a driver: the first finds the caches as the full pass left them, as does every later one.
            var second = Collected(() => first.Edit(File, edit.Apply(files[File], round)));
            var parse = GeneratorRun.ParseAgain(second.NewSince(first));
            if (round < warming)
                continue;
            full.Add(first.Elapsed.TotalMilliseconds);
            passes.Add(second.Elapsed.TotalMilliseconds);
            parses.Add(parse.TotalMilliseconds);
        }

        var ratio = Statistics.Median(passes) / Statistics.Median(full);
        var holds = !edit.IsWanted ? "–" : ratio < 0.2 ? "yes" : "no";
        output.WriteLine(FormattableString.Invariant(
            $"| {edit.Name} | {Statistics.Describe(passes)} | {Statistics.Median(parses):F1} | {Statistics.Describe(full)} | {ratio:F3} | {holds} |"));
    }

    // A collection that an earlier pass made due is not this one's.
    private static GeneratorRun Collected(Func<GeneratorRun> run)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return run();
    }

    private static void Steps(Dictionary<string, string> files, TextWriter output)
    {
        var edited = GeneratorRun.New(files, tracked: true).Edit(File, Edit.All[0].Apply(files[File], 0));
        foreach (var step in AfTjData.Generators.Steps.All)
        {
            // A step over files of which there are none, such as releases, is not run.
            if (!edited.Result.TrackedSteps.TryGetValue(step, out var runs))
                continue;
            var reasons = runs.SelectMany(s => s.Outputs).ToLookup(o => o.Reason);
            output.WriteLine(FormattableString.Invariant(
                $"| {step} | {Count(IncrementalStepRunReason.New)} | {Count(IncrementalStepRunReason.Modified)} | {Count(IncrementalStepRunReason.Unchanged)} | {Count(IncrementalStepRunReason.Cached)} |"));
            int Count(IncrementalStepRunReason reason) => reasons[reason].Count();
        }
    }
}
