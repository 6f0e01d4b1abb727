using System.Globalization;
using AfTjData.Compiler.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace AfTjData.Compiler.Parse;

/// <summary>Builds nodes from the parser's events with a stack of its own, so that no depth of nesting can exhaust the thread's.</summary>
/// <param name="text">The text that the events are of.</param>
/// <param name="lines">Its lines.</param>
/// <param name="path">The file.</param>
/// <param name="sink">Where mistakes go.</param>
internal sealed class TreeBuilder(string text, LineMap lines, string path, DiagnosticSink sink)
{
    private readonly Stack<OpenNode> _open = new();
    private readonly Strictness _strictness = new(text, lines, path, sink);
    private YamlNode? _root;
    private int _documents;

    /// <summary>Takes one event; false when nothing behind it can be read.</summary>
    public bool Take(ParsingEvent e)
    {
        switch (e)
        {
            case DocumentStart when ++_documents > 1:
                sink.Report(Findings.RefusedYaml, path, lines.Span(e.Start, e.End), "A second document");
                return false;
            case DocumentEnd { IsImplicit: true } when !_strictness.AllowsEndOfDocument(_root?.Span.EndOffset ?? 0):
                return false;
            case AnchorAlias alias:
                // Behind a merge key an alias is no second mistake.
                if (!(_open.Count > 0 && _open.Peek().IsMerging))
                    sink.Report(Findings.RefusedYaml, path, lines.Span(e.Start, e.End), $"The alias `*{alias.Value}`");
                Add(new YamlRefused(lines.Span(e.Start, e.End)));
                break;
            case Scalar scalar:
                if (!_strictness.Allows(scalar, _open))
                    return false;
                Add(ScalarOf(scalar));
                break;
            case NodeEvent start and (MappingStart or SequenceStart):
                CheckProperties(start);
                if (_open.Count == YamlReader.DepthLimit)
                {
                    sink.Report(Findings.TooLarge, path, lines.Span((int)e.Start.Index, (int)e.Start.Index + 1), "The nesting is too deep",
                        YamlReader.DepthLimit.ToString(CultureInfo.InvariantCulture) + " levels");
                    return false;
                }

                var inBrackets = start is MappingStart { Style: MappingStyle.Flow } or SequenceStart { Style: SequenceStyle.Flow };
                // A pair inside square brackets is a mapping without a bracket of its own; the parser gives it no place.
                var isImplied = _open.Count > 0 && e.Start.Index == 0;
                if (!isImplied && !_strictness.AllowsStart(e.Start, _open))
                    return false;
                _open.Push(new OpenNode(e.Start, start is MappingStart, hasBracket: inBrackets && !isImplied, isImplied));
                break;
            case MappingEnd or SequenceEnd:
                if (!_strictness.AllowsEnd(e.End, _open))
                    return false;
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
            // What is still open holds the place that could not be read: it is dropped, and its finished elders stay. Where nothing of the top
            // mapping was open, its last entry ended in an unexpected place, and nobody knows what should have been in it.
            while (_open.Count > 1)
                _open.Pop();
            if (_open.Count == 1)
            {
                var top = _open.Pop();
                if (top is { IsMap: true, HasKey: false, Entries.Count: > 0 })
                    top.Entries.RemoveAt(top.Entries.Count - 1);
                _root = top.IsMap ? top.ToNode(SourceSpan.FileStart) : null;
            }
        }

        return _root;
    }

    private YamlNode ScalarOf(Scalar scalar)
    {
        var span = lines.Span(scalar.Start, scalar.End);
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
            span = WithoutEndingBreaks(span);
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
        sink.Report(Findings.RefusedYaml, path, lines.Span(from, to), $"The {what} `{text.Substring(from, to - from)}`");
        return false;
    }

    // The parser ends a block scalar where the next token begins; what a reader sees of it ends with its last character.
    private SourceSpan WithoutEndingBreaks(SourceSpan span)
    {
        var end = span.EndOffset;
        while (end > span.StartOffset && text[end - 1] is '\n' or '\r' or ' ')
            end--;
        return lines.Span(span.StartOffset, end);
    }

    private void Add(YamlNode node)
    {
        if (_open.Count == 0)
        {
            _root = node;
            return;
        }

        var open = _open.Peek();
        open.Enclose(node.Span);
        if (open.IsMap)
            AddToMap(open, node);
        else
            open.Items.Add(node);
    }

    private void AddToMap(OpenNode map, YamlNode node)
    {
        if (!map.HasKey)
        {
            map.Key = node as YamlScalar;
            map.HasKey = true;
            if (map.Key is null && node is not YamlRefused)
                sink.Report(Findings.WrongShape, path, node.Span, "A key", "a word", node.Describe());
            return;
        }

        var isMerging = map.IsMerging;
        map.HasKey = false;
        if (map.Key is not { } key)
            return;
        if (isMerging)
            sink.Report(Findings.RefusedYaml, path, key.Span, "The merge key `<<`");
        else if (map.Find(key.Value) is { } first)
            sink.Report(Findings.DuplicateKey, path, key.Span, key.Value, first.Key.Span.StartLine.ToString(CultureInfo.InvariantCulture));
        else
        {
            map.Add(new YamlEntry(key, node));
        }
    }

    private void Close(Mark end)
    {
        var open = _open.Pop();
        // The parser's end mark stands before a closing bracket, and behind the line breaks and comments that follow a block.
        var start = open is { IsImplied: true, First: { } first } ? first.StartOffset : (int)open.Start.Index;
        var stop = open.HasBracket ? (int)end.Index + 1 : open.Last?.EndOffset ?? start;
        Add(open.ToNode(lines.Span(start, stop)));
    }
}
