using System.CommandLine;
using System.CommandLine.Completions;
using AfTjData.Tool.Commands;
using AfTjData.Tool.Explanations;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Completions;

/// <summary>What a shell may offer for an argument or the value of an option.</summary>
/// <remarks>Ids are offered and names are not: an id has no space that a shell would have to quote.</remarks>
internal static class Candidates
{
    /// <summary>Candidates for an argument that takes one word: none once it has it.</summary>
    public static Func<CompletionContext, IEnumerable<CompletionItem>> Once(Argument argument, Func<CompletionContext, IEnumerable<CompletionItem>> candidates) =>
        context => context.ParseResult.GetResult(argument) is { Tokens: [var given, ..] } && given.Value != context.WordToComplete ? [] : candidates(context);

    /// <summary>The kinds.</summary>
    public static IEnumerable<CompletionItem> Kinds(CompletionContext context) =>
        Begun(context, ShippedSchema.Value.Kinds.Select(k => (k.Name, k.Summary)));

    /// <summary>Kind and id of every record.</summary>
    public static IEnumerable<CompletionItem> Ids(CompletionContext context) =>
        Begun(context, Dataset.Records.Select(r => ($"{r.Kind}/{r.Id}", r.Caption)));

    /// <summary>The actors.</summary>
    public static IEnumerable<CompletionItem> Actors(CompletionContext context) => Of(context, AfTjData.Actors.All);

    /// <summary>The places.</summary>
    public static IEnumerable<CompletionItem> Places(CompletionContext context) => Of(context, AfTjData.Places.All);

    /// <summary>The sources.</summary>
    public static IEnumerable<CompletionItem> Sources(CompletionContext context) => Of(context, AfTjData.Sources.All);

    /// <summary>The sources whose text is covered sentence by sentence.</summary>
    public static IEnumerable<CompletionItem> Texts(CompletionContext context) => Of(context, AfTjData.Sources.All.Where(s => s.File is not null));

    /// <summary>The topics.</summary>
    public static IEnumerable<CompletionItem> Topics(CompletionContext context) => Of(context, AfTjData.Topics.All);

    /// <summary>The diagnostics.</summary>
    public static IEnumerable<CompletionItem> Diagnostics(CompletionContext context) => Begun(context, DiagnosticGuide.All.Select(f => (f.Id, f.Title)));

    /// <summary>The words by which some kind is sorted.</summary>
    public static IEnumerable<CompletionItem> TypeWords(CompletionContext context) =>
        Begun(context, ShippedSchema.Value.Kinds.SelectMany(Listings.TypeWords.Of).Distinct(StringComparer.Ordinal).Select(w => (w, "")));

    /// <summary>The words of an enum.</summary>
    public static Func<CompletionContext, IEnumerable<CompletionItem>> Words(string name) =>
        context => Begun(context, EnumWords.Of(name).Select(w => (w, "")));

    private static IEnumerable<CompletionItem> Of(CompletionContext context, IEnumerable<IRecord> records) =>
        Begun(context, records.Select(r => (r.Id, r.Caption)));

    private static IEnumerable<CompletionItem> Begun(CompletionContext context, IEnumerable<(string Word, string About)> words) =>
        words.Where(w => w.Word.StartsWith(context.WordToComplete, StringComparison.Ordinal)).Select(w => new CompletionItem(w.Word, detail: w.About));
}
