using System.Globalization;
using System.Text.Json.Nodes;
using AfTjData.Compiler.Releases;
using AfTjData.Tool.Comparisons;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Views.Diff;

/// <summary>The words for differences that page and Markdown share.</summary>
internal static class DiffText
{
    // Enough of a hash to tell two datasets apart by eye.
    private const int ShortHash = 12;

    /// <summary>The things that can happen to a record, in the order in which they are counted.</summary>
    public static IReadOnlyList<RecordChangeType> Types { get; } = [RecordChangeType.Added, RecordChangeType.Removed, RecordChangeType.Renamed, RecordChangeType.Changed];

    /// <summary>A word of a model in lower case with hyphens, as JSON has it.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>A number.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What a side is, as in <c>records (NDJSON export, version 1.0.0 of 2025-11-16, content 423f01f01a88)</c>.</summary>
    public static string Side(SideIdentity side) => $"{side.Name} ({About(side)})";

    /// <summary>The same without its name.</summary>
    public static string About(SideIdentity side)
    {
        var version = side.Version is null ? null : $"version {side.Version}{(side.Date is { } date ? " of " + date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "")}";
        var content = side.ContentHash is { Length: > ShortHash } hash ? "content " + hash[..ShortHash] : null;
        return string.Join(", ", new[] { side.Form, version, content }.Where(t => t is not null));
    }

    /// <summary>A value on one line: lists by commas, what belongs together in braces.</summary>
    public static string Value(JsonNode? value) => value switch
    {
        null => "",
        JsonArray list => string.Join(", ", list.Select(Value)),
        JsonObject fields => $"{{ {string.Join(", ", fields.Select(f => $"{f.Key}: {(f.Value is JsonArray list ? $"[{Value(list)}]" : Value(f.Value))}"))} }}",
        _ => value.ToString().ReplaceLineEndings(" "),
    };

    /// <summary>What a changed record is called, as in <c>event/new-id (was old-id)</c>.</summary>
    public static string Name(RecordChange change) => $"{change.Kind}/{change.Id}{(change.OldId is null ? "" : $" (was {change.OldId})")}";

    /// <summary>Caption and mark of a record; empty where nothing is known.</summary>
    public static string Mention(RecordMention mention) => string.Join(" ", new[] { mention.Caption, mention.Mark() }.Where(t => !string.IsNullOrEmpty(t)));

    /// <summary>What became of the id of a record that is gone; null where nothing is said.</summary>
    public static string? Successor(RecordChange change) => change.Redirect switch
    {
        null => null,
        { Successors: [] } redirect => "withdrawn" + Reason(redirect),
        { Successors: [var one] } redirect => $"now part of {change.Kind}/{one}{Reason(redirect)}",
        { Successors: var several } redirect => $"now {string.Join(" and ", several.Select(s => $"{change.Kind}/{s}"))}{Reason(redirect)}",
    };

    /// <summary>What is settled of a part of the schema, as in <c>type line, required, index</c>.</summary>
    public static string Properties(SchemaPart part) =>
        string.Join(", ", part.Properties.Select(p => p.Value == "true" ? p.Key : $"{p.Key} {p.Value}"));

    private static string Reason(FormerId redirect) => redirect.Reason is null ? "" : ": " + redirect.Reason;
}
