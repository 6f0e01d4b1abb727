using System.CommandLine;
using AfTjData.Curation.Commands;
using AfTjData.Tool.Completions;
using AfTjData.Tool.Coverages;
using AfTjData.Tool.Lookups;
using AfTjData.Tool.Snapshots;
using AfTjData.Tool.Views;

namespace AfTjData.Tool.Commands;

/// <summary>The command <c>coverage</c>: the texts sentence by sentence.</summary>
internal static class CoverageCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var sources = new Option<string[]>("--source")
        {
            Description = "Show this text alone, by the id or title of its source. Can be given several times.",
            HelpName = "SOURCE",
            DefaultValueFactory = _ => [],
        };
        sources.CompletionSources.Add(Candidates.Texts);
        var summary = new Option<bool>("--summary") { Description = "Show the counts alone." };
        var form = new OutputOptions();
        var command = new Command("coverage", "Show the texts sentence by sentence: which records use each, or why none does.") { sources, summary };
        form.AddTo(command);
        command.Shows(
            "aftj coverage --summary                             how many sentences of each text are used and waived",
            "aftj coverage --source saini-2024-07-20             every sentence of one text",
            "aftj coverage --source saini-2024-07-20 --json      the same with the fields that point there",
            "",
            "A sentence that is neither used nor waived makes the exit code 1.");
        command.Runs((parsed, _) =>
        {
            var wanted = parsed.GetRequiredValue(sources).Select(Text).ToHashSet(StringComparer.Ordinal);
            var texts = TextCoverage.Of(ShippedLocks.Value.Sources.Where(t => wanted.Count == 0 || wanted.Contains(t.Source)), SentenceUse.OfDataset());
            form.Write(parsed, () => CoveragePage.Of(texts, parsed.GetValue(summary)), () => CoverageJson.Write(texts, parsed.GetValue(summary)));
            return texts.Any(t => t.Forgotten > 0) ? ExitCode.Amiss : ExitCode.Fine;
        });
        return command;
    }

    private static string Text(string typed) => RecordNames.Source(typed) is var source && ShippedLocks.Value.Of(source.Id) is not null
        ? source.Id
        : throw new Curation.CurationException($"{source.Id} ({source.Title}) is known only through texts that cite it, so no sentence of it is covered.");
}
