using System.CommandLine;

namespace AfTjData.Benchmarks.Report;

/// <summary>Makes a command of a section, with the options that all of them have.</summary>
internal static class SectionCommand
{
    /// <summary>Below this the made-up data would not have a record of every kind worth looking up.</summary>
    private const int LeastSize = 100;

    private const int GreatestSize = 1_000_000;

    /// <summary>A command that runs one section.</summary>
    public static Command Create(IReportSection section) =>
        Create(section.Command, section.Title, options => section.Run(options, Console.Out));

    /// <summary>A command that does something with <see cref="ReportOptions"/>.</summary>
    public static Command Create(string name, string description, Action<ReportOptions> run) =>
        Create(name, description, (_, options) => { run(options); return 0; });

    /// <summary>A command that does something with <see cref="ReportOptions"/> and what else was given, and says with which code to end.</summary>
    public static Command Create(string name, string description, Func<ParseResult, ReportOptions, int> run)
    {
        var smoke = new Option<bool>("--smoke") { Description = "Measure once and small, to see that everything still runs." };
        var runs = new Option<int?>("--runs") { Description = "Counted runs of each measurement." };
        var sizes = new Option<int[]>("--sizes") { Description = "Records in each made-up dataset.", AllowMultipleArgumentsPerToken = true };
        runs.Validators.Add(result =>
        {
            if (result.GetValue(runs) < 1)
                result.AddError("--runs must be at least 1.");
        });
        sizes.Validators.Add(result =>
        {
            foreach (var size in result.GetValue(sizes)!.Where(s => s is < LeastSize or > GreatestSize))
                result.AddError(FormattableString.Invariant($"--sizes must lie between {LeastSize} and {GreatestSize}, and {size} does not."));
        });
        var command = new Command(name, description) { smoke, runs, sizes };
        command.SetAction(result => run(result, new ReportOptions
        {
            Smoke = result.GetValue(smoke),
            Runs = result.GetValue(runs),
            Sizes = result.GetValue(sizes) ?? [],
        }));
        return command;
    }
}
