using AfTjData.Compiler.Parse;
using AfTjData.Fuzzing.Inputs;

namespace AfTjData.Fuzzing.Mutators;

/// <summary>Change what hangs under what: entries dropped, doubled, moved, renamed; values swapped, within a file and between files.</summary>
internal static class StructureMutators
{
    public static IReadOnlyList<Mutator> All { get; } =
    [
        OnEntry("entry-drop", (draft, text, entry) => Cut(text, entry, "")),
        OnEntry("entry-double", (draft, text, entry) => Cut(text, entry, Piece(text, entry) + Between(text, entry) + Piece(text, entry))),
        OnEntry("key-rename", (draft, text, entry) => Put(text, entry.Key, draft.Dice.Of(Pools.Words))),
        OnEntry("key-empty", (draft, text, entry) => Put(text, entry.Value, "")),
        OnEntry("value-to-map", (draft, text, entry) => Put(text, entry.Value, "{ a: b }")),
        OnEntry("value-to-list", (draft, text, entry) => Put(text, entry.Value, $"[{(entry.Value is YamlScalar ? Slice(text, entry.Value) : "a")}]")),
        OnEntry("entry-add", (draft, text, entry) => Cut(text, entry, Piece(text, entry) + Between(text, entry) + draft.Dice.Of(Pools.Words) + ": " + draft.Dice.Of(Pools.Values))),
        OnEntry("key-of-another-file", (draft, text, entry) => Put(text, entry.Key, draft.Dice.Of(EntriesOf(draft.Base.Parsed[draft.Dice.Of(draft.Base.Paths)].Root)).Key.Value)),
        new("values-swap", draft => Swap(draft, draft.AnyPath())),
        new("values-swap-between-files", draft => SwapBetween(draft, draft.AnyPath(), draft.Dice.Of(draft.Base.Paths))),
        new("record-move", MoveRecord),
        new("records-reorder", Reorder),
        new("file-gone", draft => draft[draft.Dice.Of(draft.Base.Paths)] = null),
        new("file-empty", draft => draft[draft.AnyPath()] = draft.Dice.Of(["", "\n", "{}\n", "# nothing\n", "---\n", "[]\n", "a\n"])),
        new("files-swap", draft =>
        {
            var (a, b) = (draft.AnyPath(), draft.Dice.Of(draft.Base.Paths));
            (draft[a], draft[b]) = (draft[b], draft[a]);
        }),
        new("file-rename", draft =>
        {
            var path = draft.AnyPath();
            var other = draft.Dice.Of(["schema/" + path, path.Replace(".yaml", "/a.yaml", StringComparison.Ordinal), path + ".yaml", "x/" + path, path.Replace("s", "", StringComparison.Ordinal), "schema/enums/a.yaml"]);
            (draft[other], draft[path]) = (draft[path], null);
        }),
        new("indent", draft => Lines(draft, (lines, at, dice) => lines[at] = dice.Once(2) && lines[at].StartsWith(' ') ? lines[at][1..] : new string(' ', dice.Between(1, 4)) + lines[at])),
        new("line-drop", draft => Lines(draft, (lines, at, _) => lines.RemoveAt(at))),
        new("line-double", draft => Lines(draft, (lines, at, _) => lines.Insert(at, lines[at]))),
        new("lines-swap", draft => Lines(draft, (lines, at, dice) => { var b = dice.Below(lines.Count); (lines[at], lines[b]) = (lines[b], lines[at]); })),
        new("lines-join", draft => Lines(draft, (lines, at, _) => { if (at + 1 < lines.Count) { lines[at] += " " + lines[at + 1].TrimStart(); lines.RemoveAt(at + 1); } })),
    ];

    /// <summary>Every entry, however deep.</summary>
    public static List<YamlEntry> EntriesOf(YamlNode node)
    {
        var found = new List<YamlEntry>();
        Collect(node);
        return found;

        void Collect(YamlNode at)
        {
            if (at is YamlMap map)
            {
                foreach (var entry in map.Entries)
                {
                    found.Add(entry);
                    Collect(entry.Value);
                }
            }
            else if (at is YamlList list)
            {
                foreach (var item in list.Items)
                    Collect(item);
            }
        }
    }

    /// <summary>Every single value that is no key, however deep.</summary>
    public static List<YamlScalar> ScalarsOf(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlList list => [.. list.Items.SelectMany(ScalarsOf)],
        YamlMap map => [.. map.Entries.SelectMany(e => ScalarsOf(e.Value))],
        _ => [],
    };

    /// <summary>The text without a mark at its start, which offsets do not count.</summary>
    public static string Bare(string? text) => text is null ? "" : text.StartsWith('\uFEFF') ? text[1..] : text;

    /// <summary>The text with a node replaced.</summary>
    public static string Put(string text, YamlNode node, string by) => string.Concat(text.AsSpan(0, node.Span.StartOffset), by, text.AsSpan(node.Span.EndOffset));

    private static Mutator OnEntry(string name, Func<Draft, string, YamlEntry, string> change) => new(name, draft =>
    {
        var path = draft.AnyPath();
        var entries = EntriesOf(draft.Nodes(path));
        if (entries.Count > 0)
            draft[path] = change(draft, Bare(draft[path]), draft.Dice.Of(entries));
    });

    private static string Piece(string text, YamlEntry entry) => text[entry.Key.Span.StartOffset..Math.Max(entry.Key.Span.EndOffset, entry.Value.Span.EndOffset)];

    private static string Slice(string text, YamlNode node) => text[node.Span.StartOffset..node.Span.EndOffset];

    private static string Cut(string text, YamlEntry entry, string by) =>
        string.Concat(text.AsSpan(0, entry.Key.Span.StartOffset), by, text.AsSpan(Math.Max(entry.Key.Span.EndOffset, entry.Value.Span.EndOffset)));

    // What parts two entries here: a comma, or a new line that is as far in.
    private static string Between(string text, YamlEntry entry)
    {
        var line = text.LastIndexOf('\n', Math.Max(0, entry.Key.Span.StartOffset - 1)) + 1;
        var before = text[line..entry.Key.Span.StartOffset];
        return before.Trim(' ', '-').Length == 0 ? "\n" + new string(' ', before.Length) : ", ";
    }

    private static void Swap(Draft draft, string path)
    {
        var text = Bare(draft[path]);
        var values = EntriesOf(draft.Nodes(path)).Select(e => e.Value.Span).ToList();
        if (values.Count < 2)
            return;
        var (a, b) = (draft.Dice.Of(values), draft.Dice.Of(values));
        if (a.StartOffset > b.StartOffset)
            (a, b) = (b, a);
        if (a.EndOffset <= b.StartOffset)
            draft[path] = text[..a.StartOffset] + text[b.StartOffset..b.EndOffset] + text[a.EndOffset..b.StartOffset] + text[a.StartOffset..a.EndOffset] + text[b.EndOffset..];
    }

    private static void SwapBetween(Draft draft, string first, string second)
    {
        var (a, b) = (EntriesOf(draft.Nodes(first)), EntriesOf(draft.Nodes(second)));
        if (a.Count == 0 || b.Count == 0 || first == second)
            return;
        var (one, other) = (draft.Dice.Of(a), draft.Dice.Of(b));
        var (text, otherText) = (Bare(draft[first]), Bare(draft[second]));
        draft[first] = Cut(text, one, Piece(otherText, other));
        draft[second] = Cut(otherText, other, Piece(text, one));
    }

    private static void MoveRecord(Draft draft)
    {
        var (from, to) = (draft.AnyPath(), draft.Dice.Of(draft.Base.Paths));
        var entries = draft.Nodes(from).Entries;
        if (entries.Count == 0 || from == to)
            return;
        var entry = draft.Dice.Of(entries);
        var text = Bare(draft[from]);
        draft[to] = draft[to] + "\n" + Piece(text, entry) + "\n";
        if (draft.Dice.Once(2))
            draft[from] = Cut(text, entry, "");
    }

    private static void Reorder(Draft draft)
    {
        var path = draft.AnyPath();
        var text = Bare(draft[path]);
        var pieces = draft.Nodes(path).Entries.Select(e => Piece(text, e)).ToList();
        if (pieces.Count < 2)
            return;
        for (var i = pieces.Count - 1; i > 0; i--)
        {
            var j = draft.Dice.Below(i + 1);
            (pieces[i], pieces[j]) = (pieces[j], pieces[i]);
        }

        draft[path] = string.Join("\n", pieces) + "\n";
    }

    private static void Lines(Draft draft, Action<List<string>, int, Dice> change)
    {
        var path = draft.AnyPath();
        var lines = (draft[path] ?? "").Split('\n').ToList();
        change(lines, draft.Dice.Below(lines.Count), draft.Dice);
        draft[path] = string.Join('\n', lines);
    }
}
