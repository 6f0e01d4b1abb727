using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using AfTjData.Benchmarks.Contenders;
using AfTjData.Benchmarks.Report;
using AfTjData.Curation.Commands;

namespace AfTjData.Benchmarks.Cold;

/// <summary>The command of <see cref="ColdSection"/>, which has options of its own.</summary>
internal static class ColdCommand
{
    public static Command Create(Workshop workshop)
    {
        var contenders = new Option<string[]>("--contenders") { Description = "Which to measure.", AllowMultipleArgumentsPerToken = true };
        contenders.AcceptOnlyFromAmong(ColdPrograms.Keys);
        var runsOf = new Option<Dictionary<string, int>>("--runs-of")
        {
            Description = "Counted runs for single contenders, such as yaml=3.",
            AllowMultipleArgumentsPerToken = true,
            CustomParser = ReadRuns,
        };
        var large = new Option<bool>("--large-initialisers") { Description = "Try to compile object initialisers of more than 10,000 records." };
        var command = SectionCommand.Create("cold", new ColdSection(workshop, new ColdSettings()).Title, (parsed, options) =>
        {
            new ColdSection(workshop, new ColdSettings
            {
                Contenders = parsed.GetValue(contenders) ?? [],
                RunsOf = parsed.GetValue(runsOf) ?? [],
                LargeInitialisers = parsed.GetValue(large),
            }).Run(options, Console.Out);
            return ExitCode.Fine;
        });
        command.Add(contenders);
        command.Add(runsOf);
        command.Add(large);
        return command;
    }

    private static Dictionary<string, int>? ReadRuns(ArgumentResult result)
    {
        var runs = new Dictionary<string, int>();
        foreach (var token in result.Tokens)
        {
            var parts = token.Value.Split('=');
            if (parts.Length != 2 || !ColdPrograms.Keys.Contains(parts[0])
                || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count < 1)
            {
                result.AddError($"--runs-of takes a contender and a number, such as yaml=3, and not '{token.Value}'. Contenders: {string.Join(", ", ColdPrograms.Keys)}.");
                return null;
            }

            runs[parts[0]] = count;
        }

        return runs;
    }
}
