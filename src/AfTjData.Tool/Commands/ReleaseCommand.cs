using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using AfTjData.Compiler.Releases;
using AfTjData.Curation;
using AfTjData.Curation.Commands;
using AfTjData.Curation.Data;
using AfTjData.Tool.Releases;

namespace AfTjData.Tool.Commands;

/// <summary>The command <c>release</c>: writes down a version of the data, wherever a version is named.</summary>
internal static class ReleaseCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var data = SharedOptions.Data();
        var version = new Option<ReleaseVersion?>("--version")
        {
            Description = "Version of the release. [default: that of dataset.yaml where it is above the last release, else the next that goes far enough]",
            HelpName = "V",
            CustomParser = Version,
        };
        var date = new Option<DateOnly?>("--date")
        {
            Description = "Day of the release, as in 2026-01-31. [default: today in UTC]",
            HelpName = "DAY",
            CustomParser = Day,
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would be written, and write nothing." };
        var command = new Command(
            "release",
            "Write down a version of the data: its number in dataset.yaml, its list in data/releases, its section in CHANGELOG.md, and the lines of README.md and CITATION.cff that name it. All or nothing; a second run changes no byte.")
        {
            data, version, date, dryRun,
        };
        command.Shows(
            "aftj release --dry-run                  which version the changes need, and what would be written",
            "aftj release                            write it",
            "aftj release --version 2.0.0            a further step than needed; a smaller one is refused",
            "aftj release --date 2026-01-31 --data ../data");
        command.Runs((parsed, output) =>
        {
            var day = parsed.GetValue(date) ?? DateOnly.FromDateTime(DateTime.UtcNow);
            var planner = ReleasePlanner.Of(SharedOptions.Open(parsed.GetValue(data)), day);
            if (parsed.GetValue(version) is null && planner.Needed is { Step: VersionStep.None })
            {
                output.Say(NothingToRelease(planner));
                return ExitCode.Fine;
            }

            return Write(planner.Plan(parsed.GetValue(version)), parsed.GetValue(dryRun), output);
        });
        return command;
    }

    private static string NothingToRelease(ReleasePlanner planner)
    {
        var (last, named) = (planner.Last!.Version, planner.Dataset.Header.Version);
        return $"There is nothing to release: the data says what it said in {last}."
            + (named == last ? "" : $" dataset.yaml names {named}; `aftj release --version {named}` releases the same data again.");
    }

    private static int Write(ReleasePlan plan, bool isDry, CommandOutput output)
    {
        var changed = isDry
            ? [.. plan.Files.Where(f => !File.Exists(f.Path) || !File.ReadAllBytes(f.Path).AsSpan().SequenceEqual(f.Bytes)).Select(f => f.Path)]
            : WholeFiles.Write(plan.Files);
        output.Say(plan switch
        {
            { IsReleased: true } => $"{plan.Version} is released already.",
            { Needed: null } => $"{plan.Version} is the first release.",
            { Needed.Step: VersionStep.None } => $"{plan.Version} has the data of {plan.Last}.",
            _ => $"{plan.Version}, after {plan.Last}: at least a {VersionChoice.Word(plan.Needed.Step)} step is needed.",
        });
        foreach (var file in plan.Files)
            output.Say($"  {file.Path}: {(!changed.Contains(file.Path) ? "unchanged" : isDry ? "would be written" : "written")}");
        if (isDry && plan.Section is not null)
            output.Say("\n" + plan.Section.TrimEnd('\n'));
        return ExitCode.Fine;
    }

    private static ReleaseVersion? Version(ArgumentResult result)
    {
        var version = ReleaseVersion.TryParse(result.Tokens[0].Value);
        if (version is null)
            result.AddError($"`{result.Tokens[0].Value}` is not a version; write major.minor.patch, as in 1.0.0.");
        return version;
    }

    private static DateOnly? Day(ArgumentResult result)
    {
        if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        result.AddError($"`{result.Tokens[0].Value}` is not a day; write it as in 2026-01-31.");
        return null;
    }
}
