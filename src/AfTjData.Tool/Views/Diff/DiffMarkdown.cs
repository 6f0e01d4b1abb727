using System.Text;
using AfTjData.Compiler.Releases;
using AfTjData.Tool.Comparisons;
using static System.FormattableString;
using static AfTjData.Tool.Views.Markdown;

namespace AfTjData.Tool.Views.Diff;

/// <summary>A difference as Markdown, for a change log or a review.</summary>
internal static class DiffMarkdown
{
    /// <summary>Writes the document, with line feeds.</summary>
    public static string Write(DatasetDifference difference)
    {
        var text = new StringBuilder();
        text.Append(difference.IsEmpty ? "# No differences\n\n" : "# Differences\n\n")
            .Append(Invariant($"- old: {Code(difference.Old.Name)}, {Plain(DiffText.About(difference.Old))}\n"))
            .Append(Invariant($"- new: {Code(difference.New.Name)}, {Plain(DiffText.About(difference.New))}\n"));
        foreach (var limit in difference.Limits)
            text.Append(Invariant($"\n{Plain(limit)}\n"));

        Table(text, ["kind", .. DiffText.Types.Select(DiffText.Word), "unchanged"], difference.Kinds.Select(k =>
            (string[])[Plain(k.Kind), .. DiffText.Types.Select(t => DiffText.Number(k.Count(t))), DiffText.Number(k.Unchanged.Count)]), numbers: true);

        if (difference.Schema.Count > 0)
        {
            text.Append("\n## Schema\n");
            Table(text, ["what", "part", "old", "new"], difference.Schema.Select(Row));
        }

        foreach (var kind in difference.Kinds.Where(k => k.Changes.Count > 0))
            Add(text, kind);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Add(StringBuilder text, KindDifference kind)
    {
        text.Append(Invariant($"\n## {Plain(kind.Kind)}\n"));
        foreach (var type in DiffText.Types)
        {
            var changes = kind.Changes.Where(c => c.Type == type).ToList();
            if (changes.Count > 0)
                text.Append(Invariant($"\n### {char.ToUpperInvariant(DiffText.Word(type)[0])}{DiffText.Word(type)[1..]}\n"));
            // A list stays together unless tables stand between its items.
            for (var i = 0; i < changes.Count; i++)
                Add(text, changes[i], isApart: i == 0 || changes[i].Fields.Count + changes[i - 1].Fields.Count > 0);
        }
    }

    private static void Add(StringBuilder text, RecordChange change, bool isApart)
    {
        if (isApart)
            text.Append('\n');
        var mention = RecordMention.Of(change);
        string?[] parts =
        [
            $"{Code($"{change.Kind}/{change.Id}")}{(change.OldId is null ? "" : $" (was {Code(change.OldId)})")}",
            Plain(DiffText.Mention(mention)),
            Plain(string.Join("; ", mention.Told)),
            Plain(DiffText.Successor(change) ?? ""),
        ];
        text.Append("- ").Append(string.Join(": ", parts.Where(p => !string.IsNullOrEmpty(p)))).Append('\n');
        if (change.Fields.Count == 0)
            return;
        Table(text, ["field", "what", "old", "new"], change.Fields.Select(f => (string[])[Code(f.Path), Plain(DiffText.Word(f.Type).Replace('-', ' ')), Old(f), New(f)]), indent: "  ");
    }

    private static string[] Row(SchemaChange change) => change.Type switch
    {
        SchemaChangeType.Added => [Plain($"{DiffText.Word(change.Part)} added"), Code(change.Name), "", Plain(DiffText.Properties(change.NewPart!))],
        SchemaChangeType.Removed => [Plain($"{DiffText.Word(change.Part)} removed"), Code(change.Name), Plain(DiffText.Properties(change.OldPart!)), ""],
        _ => [Plain($"{DiffText.Word(change.Part)}: {change.Property}"), Code(change.Name), Plain(change.Old ?? ""), Plain(change.New ?? "")],
    };

    // That a list has another order is said; both orders in full would bury what else changed.
    private static string Old(FieldChange change) => change.Type == FieldChangeType.Reordered ? "" : Plain(DiffText.Value(change.Old));

    private static string New(FieldChange change) => change.Type == FieldChangeType.Reordered ? "" : Plain(DiffText.Value(change.New));

    private static void Table(StringBuilder text, string[] head, IEnumerable<string[]> rows, bool numbers = false, string indent = "")
    {
        text.Append('\n');
        Line(head);
        Line([.. head.Select((_, i) => numbers && i > 0 ? "--:" : "---")]);
        foreach (var row in rows)
            Line(row);

        void Line(string[] cells) => text.Append(indent).Append("| ").AppendJoin(" | ", cells).Append(" |\n");
    }
}
