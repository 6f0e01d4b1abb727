using System.CommandLine;
using AfTjData.Curation;
using AfTjData.Curation.Commands;
using AfTjData.Tool.Completions;
using AfTjData.Tool.Lookups;
using AfTjData.Tool.Views;
using AfTjData.Tool.Ways;

namespace AfTjData.Tool.Commands;

/// <summary>The command <c>path</c>: by which records one actor is tied to another.</summary>
internal static class PathCommand
{
    /// <summary>As far as a tie still says something.</summary>
    private const int UsualHops = 4;

    private const int UsualWays = 3;

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var from = new Argument<string>("FROM") { HelpName = "FROM", Description = "An actor: an id, or any spelling of the name." };
        var to = new Argument<string>("TO") { HelpName = "TO", Description = "Another." };
        var max = new Option<int>("--max") { Description = $"How many hops a way may have, 1 to {ActorGraph.LongestPath}.", HelpName = "HOPS", DefaultValueFactory = _ => UsualHops };
        var ways = new Option<int>("--ways") { Description = "How many ways to show.", HelpName = "NUMBER", DefaultValueFactory = _ => UsualWays };
        var directed = new Option<bool>("--directed") { Description = "Take each record only the way that it reads: a member leads to the organisation, not back." };
        var asOf = new Option<string?>("--as-of") { Description = "Only what sources dated up to then say: an EDTF date, such as 2024-07-20 or 2024.", HelpName = "DATE" };
        var source = new Option<string?>("--source") { Description = "Only what one text says.", HelpName = "SOURCE" };
        var atLeast = new Option<string?>("--at-least") { Description = "The weakest hedge that will do: `reported` takes what is asserted or reported.", HelpName = "HEDGE" };
        var all = new Option<bool>("--all") { Description = "Show every record that makes a hop, however many there are." };
        from.CompletionSources.Add(Candidates.Actors);
        to.CompletionSources.Add(Candidates.Actors);
        source.CompletionSources.Add(Candidates.Sources);
        atLeast.CompletionSources.Add(Candidates.Words("hedge"));
        var form = new OutputOptions();
        var command = new Command("path", "Show how one actor is tied to another: from hop to hop the records that make it, and who says so.") { from, to, max, ways, directed, asOf, source, atLeast, all };
        form.AddTo(command);
        command.Shows(
            "aftj path Rahmon \"Imran Khan\"             the shortest ways first",
            "aftj path Russia CSTO --max 1 --directed  a single hop, as the record reads",
            "aftj path Tajikistan NRF --source saini-2024-07-20 --at-least asserted",
            "aftj path Tajikistan Taliban --max 1 --as-of 2024-07-20 --json");
        command.Runs((parsed, output) =>
        {
            var query = new WayQuery(
                RecordNames.Actor(parsed.GetRequiredValue(from)),
                RecordNames.Actor(parsed.GetRequiredValue(to)),
                Within("--max", parsed.GetValue(max), ActorGraph.LongestPath),
                Within("--ways", parsed.GetValue(ways), int.MaxValue),
                parsed.GetValue(directed),
                parsed.GetValue(asOf) is { } date ? LastDay(date) : null,
                parsed.GetValue(source) is { } text ? RecordNames.Source(text) : null,
                parsed.GetValue(atLeast) is { } word ? HedgeOf(word) : null);
            if (query.From == query.To)
                throw new CurationException($"Both are {query.From.Caption} (actor/{query.From.Id}); there is no way to go.");
            var found = Way.Find(query);
            if (found.Count > 0 || form.Of(parsed) == OutputForm.Json)
                form.Write(parsed, () => PathPage.Of(query, found, parsed.GetValue(all)), () => PathJson.Write(query, found));
            if (found.Count > 0)
                return ExitCode.Fine;
            output.Fail(NoWay(query));
            return ExitCode.Amiss;
        });
        return command;
    }

    private static string NoWay(WayQuery query)
    {
        var hops = query.MostHops == 1 ? "one hop" : $"{query.MostHops} hops or fewer";
        var longer = query.MostHops < ActorGraph.LongestPath ? $"; --max takes up to {ActorGraph.LongestPath}" : "";
        return $"No way leads from {query.From.Caption} to {query.To.Caption} in {hops} through what is asked for{longer}.";
    }

    private static int Within(string option, int number, int most) => number >= 1 && number <= most
        ? number
        : throw new CurationException(most == int.MaxValue ? $"{option} is at least 1." : $"{option} is between 1 and {most}.", ExitCode.WrongUse);

    private static DateOnly LastDay(string text) =>
        EdtfDate.TryParse(text, out var date) && !date.IsInterval && !date.IsSet && date.Latest is { } last
            ? last
            : throw new CurationException($"`{text}` is no date for --as-of. Write it in EDTF, as 2024, 2024-07 or 2024-07-20.", ExitCode.WrongUse);

    private static Hedge HedgeOf(string word) =>
        HedgeExtensions.TryFromKey(EnumWords.Check("--at-least", word, EnumWords.Of("hedge")), out var hedge) ? hedge : default;
}
