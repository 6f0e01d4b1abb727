using System.CommandLine;
using System.CommandLine.Parsing;
using AfTjData.Curation.Commands;
using AfTjData.Tool.Comparisons;
using AfTjData.Tool.Comparisons.Sides;
using AfTjData.Tool.Completions;
using AfTjData.Tool.Views.Diff;

namespace AfTjData.Tool.Commands;

/// <summary>The command <c>diff</c>: what differs between two datasets.</summary>
internal static class DiffCommand
{
    private const string Markdown = "markdown";

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var old = Side("OLD", "The older side: a package, an NDJSON export, a release list, a data folder, or `shipped` for the dataset of this program.");
        var @new = Side("NEW", "The newer side, likewise.");
        var kinds = new Option<string[]>("--kind") { Description = "Compare this kind alone. Can be given several times.", HelpName = "KIND" };
        var ids = new Option<string[]>("--id") { Description = "Compare this record alone, as id or kind/id. Can be given several times.", HelpName = "ID" };
        kinds.CompletionSources.Add(Candidates.Kinds);
        ids.CompletionSources.Add(Candidates.Ids);
        var format = new Option<string>("--format") { Description = "What to print.", HelpName = "table|markdown|json", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", Markdown, "json");
        var form = new OutputOptions();
        var command = new Command(
            "diff",
            "Compare two datasets: records added, removed, renamed, changed field by field. Exit code 0 if they are the same, 1 if they differ or one cannot be read (stderr says so), 2 for wrong use.")
        {
            old, @new, kinds, ids, format,
        };
        form.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetResult("--json") is OptionResult { Implicit: false } && result.GetResult(format) is { Implicit: false })
                result.AddError("--json and --format both say what to print; leave one out.");
        });
        command.Shows(
            "diff AfTjData.1.0.0.nupkg shipped              what this version changed",
            "diff data/releases/1.0.0.json data             what the data folder changes; a release list has hashes, no values",
            "diff records-before records --kind event       two NDJSON exports, events alone",
            "diff AfTjData.1.0.0.nupkg AfTjData.1.1.0.nupkg --format markdown",
            "diff records shipped --id event/kabul-visit-2025-11-15 --json");
        command.Runs((parsed, _) =>
        {
            var filter = new ComparisonFilter(parsed.GetValue(kinds) ?? [], parsed.GetValue(ids) ?? []);
            var difference = Compare(parsed.GetRequiredValue(old), parsed.GetRequiredValue(@new), filter);
            switch (parsed.GetValue(format))
            {
                case Markdown:
                    parsed.InvocationConfiguration.Output.Write(DiffMarkdown.Write(difference));
                    break;
                case "json":
                    parsed.InvocationConfiguration.Output.Write(DiffJson.Write(difference) + "\n");
                    break;
                default:
                    form.Write(parsed, () => DiffPage.Of(difference), () => DiffJson.Write(difference));
                    break;
            }

            return difference.IsEmpty ? ExitCode.Fine : ExitCode.Amiss;
        });
        return command;
    }

    private static Argument<string> Side(string name, string description)
    {
        var side = new Argument<string>(name) { Description = description, HelpName = name };
        side.CompletionSources.Add(SideReader.Shipped);
        return side;
    }

    private static DatasetDifference Compare(string oldName, string newName, ComparisonFilter filter)
    {
        var old = SideReader.Read(oldName);
        var @new = SideReader.Read(newName);
        filter.Check(old, @new);
        return filter.Of(DatasetDifference.Between(old, @new));
    }
}
