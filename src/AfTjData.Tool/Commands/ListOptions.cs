using System.CommandLine;
using System.CommandLine.Completions;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Curation;
using AfTjData.Curation.Commands;
using AfTjData.Tool.Completions;
using AfTjData.Tool.Listings;
using AfTjData.Tool.Lookups;

namespace AfTjData.Tool.Commands;

/// <summary>The options by which a list is narrowed; each asks one thing, and all have to hold.</summary>
internal sealed class ListOptions
{
    private readonly Option<string[]> _type = Several("--type", "WORD", "Words by which the kind is sorted, such as an event's type or mode, a position's stance, a figure's measure. Several: any of them.", Candidates.TypeWords);
    private readonly Option<string?> _date = One("--date", "PERIOD", "Period in EDTF, such as 2025, 2021-08/2021-12 or ../2001. What may lie in it and may not is listed as maybe.");
    private readonly Option<bool> _sure = new("--sure") { Description = "With --date: leave out what is only maybe in the period." };
    private readonly Option<string[]> _actor = Several("--actor", "ACTOR", "Whoever stands in the record, by id or name. Several: all of them.", Candidates.Actors);
    private readonly Option<string[]> _place = Several("--place", "PLACE", "The place, or one within it, by id or name. Several: all of them.", Candidates.Places);
    private readonly Option<string[]> _source = Several("--source", "SOURCE", "The text that says so, or the outlet or document that a text has it from, by id or title. Several: all of them.", Candidates.Sources);
    private readonly Option<string[]> _topic = Several("--topic", "TOPIC", "The heading, or a narrower one, by id or title. Several: all of them.", Candidates.Topics);
    private readonly Option<string[]> _hedge = Several("--hedge", "HEDGE", "How firmly the firmest evidence for it puts it: asserted, reported, alleged, suspected. Several: any of them.", Candidates.Words("hedge"));
    private readonly Option<string?> _atLeast = One("--at-least", "HEDGE", "The weakest hedge that will do: `reported` takes what is asserted or reported.", Candidates.Words("hedge"));
    private readonly Option<string?> _polarity = One("--polarity", "POLARITY", "What some source affirms, or what some source denies: affirms, denies.", Candidates.Words("polarity"));
    private readonly Option<string[]> _status = Several("--status", "STATUS", "How far it has got: occurred, ongoing, planned, proposed, forecast, possible, did-not-occur. Several: any of them.", Candidates.Words("status"));
    private readonly Option<bool> _disputed = new("--disputed") { Description = "Only what is a side of a dispute." };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _type, _date, _sure, _actor, _place, _source, _topic, _hedge, _atLeast, _polarity, _status, _disputed })
            command.Options.Add(option);
    }

    /// <summary>The filter that a command line asks for.</summary>
    /// <exception cref="CurationException">A word or a name is none, or asks what the kind has not.</exception>
    public ListFilter Of(ParseResult parsed, KindDefinition kind) => new()
    {
        Types = [.. Applied(parsed, _type, kind, "type", TypeWords.Of(kind).Any())!.Select(w => EnumWords.Check("--type", w, [.. TypeWords.Of(kind)]))],
        Period = Applied(parsed, _date, kind, "date", RecordPeriod.AppliesTo(kind)) is { } period ? RecordPeriod.Parse(period) : null,
        OnlySure = parsed.GetValue(_sure),
        Actors = [.. parsed.GetRequiredValue(_actor).Select(RecordNames.Actor)],
        Places = [.. parsed.GetRequiredValue(_place).Select(RecordNames.Place)],
        Sources = [.. parsed.GetRequiredValue(_source).Select(RecordNames.Source)],
        Topics = [.. parsed.GetRequiredValue(_topic).Select(RecordNames.Topic)],
        Hedges = [.. parsed.GetRequiredValue(_hedge).Select(w => HedgeOf(_hedge, w))],
        AtLeast = parsed.GetValue(_atLeast) is { } least ? HedgeOf(_atLeast, least) : null,
        Polarity = parsed.GetValue(_polarity) is { } word && PolarityExtensions.TryFromKey(EnumWords.Check(_polarity.Name, word, EnumWords.Of("polarity")), out var polarity) ? polarity : null,
        Statuses = [.. Applied(parsed, _status, kind, "status", TypeWords.HasStatus(kind))!.Select(StatusOf)],
        OnlyDisputed = parsed.GetValue(_disputed),
    };

    private static Hedge HedgeOf(Option option, string word) =>
        HedgeExtensions.TryFromKey(EnumWords.Check(option.Name, word, EnumWords.Of("hedge")), out var hedge) ? hedge : default;

    private static Status StatusOf(string word) =>
        StatusExtensions.TryFromKey(EnumWords.Check("--status", word, EnumWords.Of("status")), out var status) ? status : default;

    // An empty list would look like an answer, where the question makes no sense.
    private static T? Applied<T>(ParseResult parsed, Option<T> option, KindDefinition kind, string what, bool applies) =>
        applies || parsed.GetResult(option) is null or { Implicit: true }
            ? parsed.GetValue(option)
            : throw new CurationException($"{option.Name} does not go with `{kind.Name}`: records of this kind have no {what}.", ExitCode.WrongUse);

    private static Option<string?> One(string name, string value, string description, Func<CompletionContext, IEnumerable<CompletionItem>>? candidates = null) =>
        Completed(new Option<string?>(name) { Description = description, HelpName = value }, candidates);

    private static Option<string[]> Several(string name, string value, string description, Func<CompletionContext, IEnumerable<CompletionItem>> candidates) =>
        Completed(new Option<string[]>(name) { Description = description, HelpName = value, DefaultValueFactory = _ => [] }, candidates);

    private static T Completed<T>(T option, Func<CompletionContext, IEnumerable<CompletionItem>>? candidates)
        where T : Option
    {
        if (candidates is not null)
            option.CompletionSources.Add(candidates);
        return option;
    }
}
