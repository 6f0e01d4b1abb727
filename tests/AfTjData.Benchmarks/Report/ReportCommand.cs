using System.CommandLine;
using System.Diagnostics;
using AfTjData.Curation.Commands;

namespace AfTjData.Benchmarks.Report;

/// <summary>Runs every section, one after another, and prints one Markdown text.</summary>
internal static class ReportCommand
{
    private const string Prefix = "dotnet run -c Release --project tests/AfTjData.Benchmarks --";

    public static Command Create(IReadOnlyList<IReportSection> sections) =>
        SectionCommand.Create("report", "Everything, as one Markdown text: " + string.Join(", ", sections.Select(s => s.Command)) + ".",
            (_, options) => Run(sections, options));

    private static int Run(IReadOnlyList<IReportSection> sections, ReportOptions options)
    {
        Console.WriteLine($"Printed by `{Prefix} report{Arguments(options)}`.");
        Console.WriteLine();
        Machine.Describe(Console.Out);
        var code = ExitCode.Fine;
        foreach (var (i, section) in sections.Index())
        {
            Progress.Say($"{section.Command}: section {i + 1} of {sections.Count}");
            var watch = Stopwatch.StartNew();
            Console.WriteLine();
            Console.WriteLine($"## {section.Title}");
            Console.WriteLine();
            Console.WriteLine($"`{Prefix} {section.Command}{Arguments(options)}`");
            Console.WriteLine();
            try
            {
                section.Run(options, Console.Out);
            }
            catch (Exception e)
            {
                // The other sections may take an hour; what they measure is not to be lost for this one.
                code = ExitCode.Amiss;
                Console.WriteLine("This section broke off; the error stream says why.");
                Console.Error.WriteLine($"error: {section.Command}: {e}");
            }

            Progress.Say(FormattableString.Invariant($"{section.Command}: {watch.Elapsed.TotalSeconds:F0} s"));
        }

        return code;
    }

    private static string Arguments(ReportOptions options) => string.Concat(
        options.Smoke ? " --smoke" : "",
        options.Runs is { } runs ? FormattableString.Invariant($" --runs {runs}") : "",
        options.Sizes.Count > 0 ? " --sizes " + string.Join(' ', options.Sizes) : "");
}
