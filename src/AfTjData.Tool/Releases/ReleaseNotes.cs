using System.Text;
using System.Text.Json.Nodes;
using AfTjData.Compiler.Releases;
using AfTjData.Curation;
using AfTjData.Tool.Comparisons;
using AfTjData.Tool.Views.Diff;
using static System.FormattableString;
using static AfTjData.Tool.Views.Markdown;

namespace AfTjData.Tool.Releases;

/// <summary>Writes the section of a release in the change log: what a reader of the data asks first, and what a programmer asks.</summary>
internal sealed class ReleaseNotes
{
    // More reasons than this are no summary; every one of them stands below.
    private const int ShownReasons = 3;

    private readonly StringBuilder _text = new();

    /// <summary>The section of a release that follows another.</summary>
    /// <param name="version">Its version.</param>
    /// <param name="date">The day of the release.</param>
    /// <param name="last">The version of the release before.</param>
    /// <param name="needed">How far it had to go on, and why.</param>
    /// <param name="changes">What it changes.</param>
    /// <param name="unreleased">What stood under "Unreleased".</param>
    public static string Write(string version, DateOnly date, string last, NeededStep needed, ReleaseChanges changes, string unreleased)
    {
        var notes = new ReleaseNotes();
        notes.Heading(version, date);
        notes.Subsection("In short");
        notes.Line(Counts(changes, last));
        if (needed.Reasons.Count > 0)
            notes.Line(Reasons(needed));
        notes.Records("New facts", changes.NewFacts);
        notes.Records("Corrections", changes.Corrections);
        notes.Records("Reinterpretations", changes.Reinterpretations);
        notes.Redirects(changes);
        notes.ForDevelopers(changes.Schema, unreleased);
        return notes.Text();
    }

    /// <summary>The section of the first release, in which everything is new.</summary>
    /// <param name="version">Its version.</param>
    /// <param name="date">The day of the release.</param>
    /// <param name="counts">How many records there are of each kind.</param>
    /// <param name="texts">How many texts they were read off.</param>
    /// <param name="unreleased">What stood under "Unreleased".</param>
    public static string WriteFirst(string version, DateOnly date, IReadOnlyList<(string Kind, int Records)> counts, int texts, string unreleased)
    {
        var notes = new ReleaseNotes();
        notes.Heading(version, date);
        notes.Subsection("In short");
        notes.Line($"The first release: {Texts.Count(counts.Sum(c => c.Records), "record")} of {Texts.Count(counts.Count, "kind")} from {Texts.Count(texts, "text")}.");
        notes.Subsection("New facts");
        foreach (var (kind, records) in counts.Where(c => c.Records > 0))
            notes.Line(Invariant($"- {Plain(kind)}: {records}"));
        notes.ForDevelopers([], unreleased);
        return notes.Text();
    }

    /// <summary>A difference in a field, on one line.</summary>
    internal static string Field(FieldChange change) => $"{Code(change.Path)}: " + change.Type switch
    {
        FieldChangeType.Changed => $"{Value(change.Old)} -> {Value(change.New)}",
        FieldChangeType.Filled => change.New is null ? "filled" : $"(empty) -> {Value(change.New)}",
        FieldChangeType.Emptied => change.Old is null ? "emptied" : $"{Value(change.Old)} -> (empty)",
        FieldChangeType.ItemAdded => $"added {Value(change.New)}",
        FieldChangeType.ItemRemoved => $"removed {Value(change.Old)}",
        FieldChangeType.Reordered => "in another order",
        _ => "differs",
    };

    private static string Value(JsonNode? value) => Plain(DiffText.Value(value));

    private static string Counts(ReleaseChanges changes, string last)
    {
        (int Count, string Words)[] counts =
        [
            (changes.NewFacts.Count, $"{Texts.Count(changes.NewFacts.Count, "new record")}"),
            (changes.Corrections.Count, Invariant($"{changes.Corrections.Count} corrected")),
            (changes.Reinterpretations.Count, Invariant($"{changes.Reinterpretations.Count} reinterpreted")),
            (changes.Redirects.Count, Invariant($"{changes.Redirects.Count} redirected")),
        ];
        var told = counts.Where(c => c.Count > 0).Select(c => c.Words).ToList();
        return told.Count > 0 ? $"Since {last}: {string.Join(", ", told)}." : $"The same records as in {last}.";
    }

    private static string Reasons(NeededStep needed)
    {
        var reasons = needed.Reasons.Where(r => r.Step == needed.Step).Select(r => r.Text).ToList();
        var more = reasons.Count - ShownReasons;
        return $"{needed.Step}, because {string.Join("; ", reasons.Take(ShownReasons))}{(more > 0 ? Invariant($"; and for {Texts.Count(more, "more reason")}") : "")}.";
    }

    private void Heading(string version, DateOnly date) => _text.Append(Invariant($"## [{version}] - {date:yyyy-MM-dd}\n"));

    private void Subsection(string title) => _text.Append(Invariant($"\n### {title}\n\n"));

    private void Line(string line) => _text.Append(line).Append('\n');

    private string Text() => _text.ToString();

    private void Records(string title, IReadOnlyList<RecordChange> records)
    {
        if (records.Count == 0)
            return;
        _text.Append(Invariant($"\n### {title}\n"));
        foreach (var kind in records.GroupBy(r => r.Kind))
        {
            _text.Append(Invariant($"\n{Plain(kind.Key)} ({kind.Count()}):\n\n"));
            foreach (var record in kind)
                Record(record);
        }
    }

    private void Record(RecordChange record)
    {
        var mention = RecordMention.Of(record);
        // Who tells a record is told of it once, when it is new.
        string?[] parts = [$"{Plain(mention.Caption ?? "")} {mention.Mark()}".Trim(), record.Type == RecordChangeType.Added ? Plain(string.Join("; ", mention.Told)) : null];
        Line($"- {string.Join(": ", parts.Where(p => !string.IsNullOrEmpty(p)).Prepend(Code($"{record.Kind}/{record.Id}")))}");
        foreach (var field in record.Fields)
            Line("  - " + Field(field));
        if (record is { Type: RecordChangeType.Changed, Fields.Count: 0 })
            Line("  - differs");
    }

    private void Redirects(ReleaseChanges changes)
    {
        if (changes.Redirects.Count + changes.Retired.Count == 0)
            return;
        Subsection("Redirects");
        foreach (var id in changes.Redirects)
            Line($"- {Code($"{id.Kind}/{id.Id}")} was {Became(id)}. {Plain(id.Reason)}");
        foreach (var member in changes.Retired)
            Line($"- The member {Code($"{member.Enum}.{member.Name}")} was retired{(member.To is null ? "" : $": use {Code(member.To)}")}. {Plain(member.Reason)}");
    }

    private static string Became(ReleasedRedirect id)
    {
        var successors = string.Join(" and ", id.To.Select(s => Code($"{id.Kind}/{s}")));
        return id.Change switch
        {
            "renamed" => $"renamed to {successors}",
            "merged" => $"merged into {successors}",
            "split" => $"split into {successors}",
            _ => id.Change,
        };
    }

    private void ForDevelopers(IReadOnlyList<SchemaChange> schema, string unreleased)
    {
        if (schema.Count == 0 && unreleased.Length == 0)
            return;
        Subsection("For developers");
        foreach (var change in schema)
            Line("- " + Of(change));
        if (schema.Count > 0 && unreleased.Length > 0)
            _text.Append('\n');
        if (unreleased.Length > 0)
            Line(OneLevelDown(unreleased));
    }

    private static string Of(SchemaChange change)
    {
        var what = $"The {DiffText.Word(change.Part)} {Code(change.Name)}";
        return change.Type switch
        {
            SchemaChangeType.Added => $"{what} is new{(DiffText.Properties(change.NewPart!) is { Length: > 0 } properties ? $": {Plain(properties)}" : "")}.",
            SchemaChangeType.Removed => $"{what} is gone.",
            _ => $"{what} has another {Code(change.Property!)}: {Plain(change.Old ?? "(unset)")} -> {Plain(change.New ?? "(unset)")}.",
        };
    }

    // Its headings stood below that of a version, and now stand below one of its subsections. Code can have lines that look like a heading.
    private static string OneLevelDown(string unreleased)
    {
        var isCode = false;
        return string.Join('\n', unreleased.Split('\n').Select(line =>
        {
            if (line.TrimStart().StartsWith("```", StringComparison.Ordinal))
                isCode = !isCode;
            return !isCode && line.StartsWith("###", StringComparison.Ordinal) ? "#" + line : line;
        }));
    }
}
