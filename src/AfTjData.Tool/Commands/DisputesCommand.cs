using System.CommandLine;
using AfTjData.Curation;
using AfTjData.Curation.Commands;
using AfTjData.Tool.Completions;
using AfTjData.Tool.Contested;
using AfTjData.Tool.Lookups;
using AfTjData.Tool.Views;

namespace AfTjData.Tool.Commands;

/// <summary>The command <c>disputes</c>: where records cannot both be taken at their word, side next to side.</summary>
internal static class DisputesCommand
{
    /// <summary>The word for every way of being explained.</summary>
    private const string Explained = "explained";

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var state = new Option<string?>("--state") { Description = "Only open ones, or only explained ones: open, explained, explained-by-date, explained-by-scope.", HelpName = "STATE" };
        var type = new Option<string?>("--type") { Description = "How hard the sides clash: contradiction, tension, precision.", HelpName = "TYPE" };
        var actor = new Option<string?>("--actor") { Description = "Only those of which a side tells of somebody: an id or any spelling of the name.", HelpName = "ACTOR" };
        var record = new Option<string?>("--record") { Description = "Only those in which a record is a side, by kind/id; or a dispute itself.", HelpName = "ID" };
        var source = new Option<string[]>("--source")
        {
            Description = "Only those that a source tells of; given twice, those of which the two sources tell different sides.",
            HelpName = "SOURCE",
            DefaultValueFactory = _ => [],
        };
        state.CompletionSources.Add(["open", Explained, "explained-by-date", "explained-by-scope"]);
        type.CompletionSources.Add(Candidates.Words("dispute-kind"));
        actor.CompletionSources.Add(Candidates.Actors);
        record.CompletionSources.Add(Candidates.Ids);
        source.CompletionSources.Add(Candidates.Sources);
        var form = new OutputOptions();
        var command = new Command("disputes", "Show where texts, or a text and itself, disagree: the sides next to each other, who says which, where and how firmly.") { state, type, actor, record, source };
        form.AddTo(command);
        command.Shows(
            "aftj disputes --state open --type contradiction  what cannot both be so",
            "aftj disputes --actor \"National Resistance Front\"",
            "aftj disputes --record figure/casa-1000-power-3000-mw",
            "aftj disputes --source southasiandesk-2025-11-16 --source caspian-post-2025-01",
            "                                                 what two texts tell differently");
        command.Runs((parsed, _) =>
        {
            var query = new DisputeQuery
            {
                States = parsed.GetValue(state) is { } word ? StatesOf(word) : [],
                Types = parsed.GetValue(type) is { } kind ? [TypeOf(kind)] : [],
                Actor = parsed.GetValue(actor) is { } name ? RecordNames.Actor(name) : null,
                Record = parsed.GetValue(record) is { } id ? RecordIds.Resolve(id) : null,
                Sources = [.. SourcesOf(parsed.GetRequiredValue(source))],
            };
            var cases = query.Run().Select(DisputeCase.Of).ToList();
            form.Write(parsed, () => DisputesPage.Of(query, cases), () => DisputesJson.Write(cases));
            return ExitCode.Fine;
        });
        return command;
    }

    private static IReadOnlyList<DisputeState> StatesOf(string word)
    {
        if (EnumWords.Check("--state", word, [Explained, .. EnumWords.Of("dispute-state")]) == Explained)
            return [.. Enum.GetValues<DisputeState>().Where(s => s != DisputeState.Open)];
        return DisputeStateExtensions.TryFromKey(word, out var state) ? [state] : [];
    }

    private static DisputeKind TypeOf(string word) =>
        DisputeKindExtensions.TryFromKey(EnumWords.Check("--type", word, EnumWords.Of("dispute-kind")), out var kind) ? kind : default;

    private static IEnumerable<Source> SourcesOf(string[] typed) => typed.Length <= 2
        ? typed.Select(RecordNames.Source)
        : throw new CurationException("--source can be given twice and no more.", ExitCode.WrongUse);
}
