using System.Globalization;
using AfTjData.Compiler.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace AfTjData.Compiler.Parse;

/// <summary>Builds nodes from the parser's events with a stack of its own, so that no depth of nesting can exhaust the thread's.</summary>
/// <param name="text">The text that the events are of.</param>
/// <param name="path">The file.</param>
/// <param name="sink">Where mistakes go.</param>
internal sealed class TreeBuilder(string text, string path, DiagnosticSink sink)
{
    private readonly Stack<Open> _open = new();
    private YamlNode? _root;
    private int _documents;

    /// <summary>Takes one event; false when nothing behind it can be read.</summary>
    public bool Take(ParsingEvent e)
    {
        switch (e)
        {
            case DocumentStart when ++_documents > 1:
                sink.Report(Findings.RefusedYaml, path, Span(e.Start, e.End), "A second document");
                return false;
            case AnchorAlias alias:
                // Behind a merge key an alias is no second mistake.
                if (!(_open.Count > 0 && _open.Peek().IsMerging))
                    sink.Report(Findings.RefusedYaml, path, Span(e.Start, e.End), $"The alias `*{alias.Value}`");
                Add(new YamlRefused(Span(e.Start, e.End)));
                break;
            case Scalar scalar:
                Add(ScalarOf(scalar));
                break;
            case NodeEvent start and (MappingStart or SequenceStart):
                CheckProperties(start);
                if (_open.Count == YamlReader.DepthLimit)
                {
                    sink.Report(Findings.TooLarge, path, Span(e.Start, e.End), "The nesting is too deep",
                        YamlReader.DepthLimit.ToString(CultureInfo.InvariantCulture) + " levels");
                    return false;
                }

                var inBrackets = start is MappingStart { Style: MappingStyle.Flow } or SequenceStart { Style: SequenceStyle.Flow };
                // A pair inside square brackets is a mapping without a bracket of its own; the parser gives it no place.
                var isImplied = _open.Count > 0 && e.Start.Index == 0;
                _open.Push(new Open(e.Start, start is MappingStart, hasBracket: inBrackets && !isImplied, isImplied));
                break;
            case MappingEnd or SequenceEnd:
                Close(e.End);
                break;
        }

        return true;
    }

    /// <summary>The top node. Of a file that broke off, the entries that were complete.</summary>
    public YamlNode? Root(bool isBroken)
    {
        if (isBroken)
        {
            // What is still open holds the place that could not be read: it is dropped, and its finished elders stay.
            while (_open.Count > 1)
                _open.Pop();
            if (_open.Count == 1)
            {
                var top = _open.Pop();
                _root = top.IsMap ? top.ToNode(new SourceSpan(0, 0, 1, 1, 1, 1)) : null;
            }
        }

        return _root;
    }

    /// <summary>A span from the parser's marks.</summary>
    public static SourceSpan Span(Mark start, Mark end) => new(
        (int)start.Index, (int)end.Index, (int)start.Line, (int)start.Column, (int)end.Line, (int)end.Column);

    private YamlNode ScalarOf(Scalar scalar)
    {
        var span = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded ? WithoutEndingBreaks(Span(scalar.Start, scalar.End)) : Span(scalar.Start, scalar.End);
        var plain = scalar.Style == ScalarStyle.Plain;
        if (!CheckProperties(scalar))
            return new YamlRefused(span);
        if (scalar.Style == ScalarStyle.DoubleQuoted)
        {
            // An escape can bring in what the check of the raw text could not see.
            for (var i = 0; i < scalar.Value.Length; i++)
            {
                if (CharacterCheck.Judge(scalar.Value, i) is var (what, mend))
                {
                    sink.Report(Findings.HostileCharacter, path, span, what + " (written as an escape)", mend);
                    return new YamlRefused(span);
                }
            }
        }

        return new YamlScalar(span, scalar.Value, plain);
    }

    private bool CheckProperties(NodeEvent e)
    {
        var (sign, what) = !e.Anchor.IsEmpty ? ('&', "anchor") : !e.Tag.IsEmpty ? ('!', "tag") : default;
        if (what is null)
            return true;
        // Anchor and tag stand before the value, in either order, on the line where the event begins or on one after it.
        var from = text.IndexOf(sign, (int)e.Start.Index);
        var to = from;
        while (to < text.Length && text[to] is not (' ' or '\n' or '\r' or ',' or '[' or ']' or '{' or '}'))
            to++;
        sink.Report(Findings.RefusedYaml, path, Between(Span(e.Start, e.End), from, to), $"The {what} `{text.Substring(from, to - from)}`");
        return false;
    }

    // The stretch between two offsets, of which the first is not before the span's start.
    private SourceSpan Between(SourceSpan span, int from, int to)
    {
        var (startLine, startColumn) = Advance(span.StartOffset, span.StartLine, span.StartColumn, from);
        var (endLine, endColumn) = Advance(from, startLine, startColumn, to);
        return new SourceSpan(from, to, startLine, startColumn, endLine, endColumn);
    }

    // The parser ends a block scalar where the next token begins; what a reader sees of it ends with its last character.
    private SourceSpan WithoutEndingBreaks(SourceSpan span)
    {
        var end = span.EndOffset;
        while (end > span.StartOffset && text[end - 1] is '\n' or '\r' or ' ')
            end--;
        return Between(span, span.StartOffset, end);
    }

    private (int Line, int Column) Advance(int offset, int line, int column, int to)
    {
        for (; offset < to; offset++)
        {
            column++;
            if (!LineBreak.EndsAt(text, offset))
                continue;
            line++;
            column = 1;
        }

        return (line, column);
    }

    private void Add(YamlNode node)
    {
        if (_open.Count > 0)
            _open.Peek().Enclose(node.Span);
        if (_open.Count == 0)
            _root = node;
        else if (_open.Peek() is { IsMap: false } list)
            list.Items.Add(node);
        else
            AddToMap(_open.Peek(), node);
    }

    private void AddToMap(Open map, YamlNode node)
    {
        if (!map.HasKey)
        {
            map.Key = node as YamlScalar;
            map.HasKey = true;
            if (map.Key is null && node is not YamlRefused)
                sink.Report(Findings.WrongShape, path, node.Span, "A key", "a word", node.Describe());
            return;
        }

        var isMerge = map.IsMerging;
        map.HasKey = false;
        if (map.Key is not { } key)
            return;
        if (isMerge)
            sink.Report(Findings.RefusedYaml, path, key.Span, "The merge key `<<`");
        else if (map.Lines.TryGetValue(key.Value, out var line))
            sink.Report(Findings.DuplicateKey, path, key.Span, key.Value, line.ToString(CultureInfo.InvariantCulture));
        else
        {
            map.Lines.Add(key.Value, key.Span.StartLine);
            map.Entries.Add(new YamlEntry(key, node));
        }
    }

    private void Close(Mark end)
    {
        var open = _open.Pop();
        // The parser's end mark stands before a closing bracket, and behind the line breaks and comments that follow a block.
        var start = open is { IsImplied: true, First: { } first } ? first : Span(open.Start, open.Start);
        var last = open.HasBracket || open.Last is null
            ? new SourceSpan(0, (int)end.Index + 1, 0, 0, (int)end.Line, (int)end.Column + 1)
            : open.Last.Value;
        Add(open.ToNode(start with { EndOffset = last.EndOffset, EndLine = last.EndLine, EndColumn = last.EndColumn }));
    }

    /// <summary>A mapping or list whose end has not been seen.</summary>
    private sealed class Open(Mark start, bool isMap, bool hasBracket, bool isImplied)
    {
        public Mark Start { get; } = start;

        public bool IsMap { get; } = isMap;

        public bool HasBracket { get; } = hasBracket;

        public bool IsImplied { get; } = isImplied;

        /// <summary>Where the first node in it stands.</summary>
        public SourceSpan? First { get; private set; }

        /// <summary>Where the last node in it stands.</summary>
        public SourceSpan? Last { get; private set; }

        public List<YamlNode> Items { get; } = [];

        public List<YamlEntry> Entries { get; } = [];

        public Dictionary<string, int> Lines { get; } = new(StringComparer.Ordinal);

        public bool HasKey { get; set; }

        public YamlScalar? Key { get; set; }

        /// <summary>Whether the value that comes next is one to merge.</summary>
        public bool IsMerging => HasKey && Key is { IsPlain: true, Value: "<<" };

        public void Enclose(SourceSpan span)
        {
            First ??= span;
            Last = span;
        }

        public YamlNode ToNode(SourceSpan span) => IsMap ? new YamlMap(span, Entries) : new YamlList(span, Items);
    }
}
