using System.Text.Json.Nodes;
using AfTjData.Compiler.Releases;
using AfTjData.Tool.Comparisons;
using AfTjData.Tool.Pages;

namespace AfTjData.Tool.Views.Diff;

/// <summary>A difference as a page to read.</summary>
internal static class DiffPage
{
    /// <summary>Lays out the page.</summary>
    public static Page Of(DatasetDifference difference)
    {
        var sections = new List<Section>
        {
            new(difference.IsEmpty ? "No differences" : "Differences",
            [
                new NamedValues([("old", DiffText.Side(difference.Old)), ("new", DiffText.Side(difference.New))]),
                .. difference.Limits.Select(l => new Paragraph(l)),
            ]),
            new("Records", [Counts(difference)]),
        };
        if (difference.Schema.Count > 0)
            sections.Add(new Section($"Schema ({DiffText.Number(difference.Schema.Count)})", [new NamedValues([.. difference.Schema.Select(Row)])]));
        sections.AddRange(difference.Kinds.Where(k => k.Changes.Count > 0).Select(k => new Section($"{k.Kind} ({DiffText.Number(k.Changes.Count)})", [.. k.Changes.Select(Of)])));
        return new Page(sections);
    }

    private static Table Counts(DatasetDifference difference)
    {
        var rows = difference.Kinds.Select(k => Row(k.Kind, [k])).ToList();
        if (rows.Count != 1)
            rows.Add(Row("all kinds", difference.Kinds));
        return new Table(["kind", .. DiffText.Types.Select(DiffText.Word), "unchanged"], rows);
    }

    private static string[] Row(string name, IReadOnlyList<KindDifference> kinds) =>
        [name, .. DiffText.Types.Select(t => DiffText.Number(kinds.Sum(k => k.Count(t)))), DiffText.Number(kinds.Sum(k => k.Unchanged.Count))];

    private static (string Name, string Value) Row(SchemaChange change) => (
        $"{DiffText.Word(change.Type)} {DiffText.Word(change.Part)} {change.Name}",
        change.Type switch
        {
            SchemaChangeType.Added => DiffText.Properties(change.NewPart!),
            SchemaChangeType.Removed => DiffText.Properties(change.OldPart!),
            _ => $"{change.Property}: {change.Old ?? "(unset)"} -> {change.New ?? "(unset)"}",
        });

    private static Entry Of(RecordChange change)
    {
        var mention = RecordMention.Of(change);
        string?[] lines =
        [
            DiffText.Mention(mention),
            .. mention.Told.Select(t => t.ToString()),
            DiffText.Successor(change),
            .. change.Fields.Select(Line),
            change is { Type: RecordChangeType.Changed, Fields.Count: 0 } ? "differs; in which fields is not known" : null,
        ];
        return new Entry($"{DiffText.Word(change.Type)} {DiffText.Name(change)}", [.. lines.Where(l => !string.IsNullOrEmpty(l)).Select(l => l!)]);
    }

    private static string Line(FieldChange change) => change.Type switch
    {
        FieldChangeType.Changed => $"{change.Path}: {DiffText.Value(change.Old)} -> {DiffText.Value(change.New)}",
        FieldChangeType.Filled => $"{change.Path}: {With("filled", change.New)}",
        FieldChangeType.Emptied => $"{change.Path}: {With("emptied", change.Old)}",
        FieldChangeType.ItemAdded => $"{change.Path}: + {DiffText.Value(change.New)}",
        FieldChangeType.ItemRemoved => $"{change.Path}: - {DiffText.Value(change.Old)}",
        FieldChangeType.Reordered => $"{change.Path}: in another order",
        _ => $"{change.Path}: differs",
    };

    private static string With(string word, JsonNode? value) => value is null ? word : $"{word}: {DiffText.Value(value)}";
}
