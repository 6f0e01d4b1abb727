using AfTjData.Compiler.Diagnostics;
using YamlDotNet.Core;

namespace AfTjData.Compiler.Parse;

/// <summary>A mapping or list whose end has not been seen.</summary>
/// <param name="start">Where the parser says that it begins.</param>
/// <param name="isMap">Whether it is a mapping.</param>
/// <param name="hasBracket">Whether it stands in brackets of its own, so that its end is one of them.</param>
/// <param name="isImplied">Whether it is a mapping that a pair inside square brackets implies: the parser gives it no place.</param>
internal sealed class OpenNode(Mark start, bool isMap, bool hasBracket, bool isImplied)
{
    private const int FewEntries = 12;

    // Of a mapping and a list each fills one of two; the other is shared and stays empty.
    private static readonly List<YamlNode> Nothing = [];
    private static readonly List<YamlEntry> NoEntries = [];

    private Dictionary<string, YamlEntry>? _byKey;

    public Mark Start { get; } = start;

    public bool IsMap { get; } = isMap;

    public bool HasBracket { get; } = hasBracket;

    public bool IsImplied { get; } = isImplied;

    /// <summary>Where the first node in it stands.</summary>
    public SourceSpan? First { get; private set; }

    /// <summary>Where the last node in it stands.</summary>
    public SourceSpan? Last { get; private set; }

    /// <summary>What a list holds so far.</summary>
    public List<YamlNode> Items { get; } = isMap ? Nothing : [];

    /// <summary>What a mapping holds so far.</summary>
    public List<YamlEntry> Entries { get; } = isMap ? [] : NoEntries;

    /// <summary>Whether a key was read and its value was not.</summary>
    public bool HasKey { get; set; }

    /// <summary>The key whose value comes next; null where it was refused.</summary>
    public YamlScalar? Key { get; set; }

    /// <summary>Whether the value that comes next is one to merge.</summary>
    public bool IsMerging => HasKey && Key is { IsPlain: true, Value: "<<" };

    /// <summary>The entry of a mapping that has a key, if there is one so far.</summary>
    public YamlEntry? Find(string key)
    {
        // The fields of a record are few, the records of a file many.
        if (Entries.Count <= FewEntries)
        {
            foreach (var entry in Entries)
            {
                if (entry.Key.Value == key)
                    return entry;
            }

            return null;
        }

        _byKey ??= Entries.ToDictionary(e => e.Key.Value, StringComparer.Ordinal);
        return _byKey.TryGetValue(key, out var found) ? found : null;
    }

    /// <summary>Adds an entry to a mapping that has none of its key.</summary>
    public void Add(YamlEntry entry)
    {
        Entries.Add(entry);
        _byKey?.Add(entry.Key.Value, entry);
    }

    /// <summary>Notes that a node stands in it.</summary>
    public void Enclose(SourceSpan span)
    {
        First ??= span;
        Last = span;
    }

    /// <summary>The finished node.</summary>
    public YamlNode ToNode(SourceSpan span) => IsMap ? new YamlMap(span, Entries) : new YamlList(span, Items);
}
