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
            case AnchorAlias alias:
                // Behind a merge key an alias is no second mistake.
                if (!(_open.Count > 0 && _open.Peek().IsMerging))
                    sink.Report(Findings.RefusedYaml, path, lines.Span(e.Start, e.End), $"The alias `*{alias.Value}`");
                Add(new YamlRefused(lines.Span(e.Start, e.End)));
                break;
            case Scalar scalar:
                if (!IsSound(scalar))
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
                if (!isImplied && _open.Count > 0 && (_open.Peek().HasBracket || _open.Peek().IsImplied) && !IsFarIn((int)e.Start.Index, isEnd: false))
                    return false;
                _open.Push(new OpenNode(e.Start, start is MappingStart, hasBracket: inBrackets && !isImplied, isImplied));
                break;
            case MappingEnd or SequenceEnd:
                if (_open.Peek().HasBracket && !(IsFarIn((int)e.End.Index, isEnd: true) && IsApart((int)e.End.Index + 1)))
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

    // What the parser reads, and YAML does not have.
    private bool IsSound(Scalar scalar)
    {
        var span = lines.Span(scalar.Start, scalar.End);
        if (_open.Count > 0 && (_open.Peek().HasBracket || _open.Peek().IsImplied))
        {
            if (!IsFarIn(span.StartOffset, isEnd: false))
                return false;
            if (WrongInBrackets(scalar, span) is var (place, why))
            {
                sink.Report(Findings.MalformedYaml, path, place, why);
                return false;
            }
        }

        if (scalar.Style is ScalarStyle.Plain or ScalarStyle.Literal or ScalarStyle.Folded)
            return true;
        if (FirstOutdent(span) is not { } outdent)
            return IsApart(span.EndOffset);
        sink.Report(Findings.MalformedYaml, path, outdent, "the quoted text goes on in this line, which stands no further in than what the text belongs to; indent it, or close the quotes");
        return false;
    }

    // A colon before a comma or bracket ends a key, and the parser takes it for part of the text; one behind a comma begins a text, and the parser can lose it.
    private (SourceSpan Place, string Why)? WrongInBrackets(Scalar scalar, SourceSpan span)
    {
        var from = span.StartOffset;
        var endsKey = scalar.Style == ScalarStyle.Plain && scalar.Value.EndsWith(":", StringComparison.Ordinal);
        if (endsKey || (from > 1 && text[from - 1] == ':' && text[from - 2] is not ('"' or '\'' or ']' or '}')))
            return (endsKey ? span : lines.Span(from - 1, span.EndOffset), "in brackets a colon belongs to a key, with a space behind it; write the space, or put the text in quotes");
        return scalar.Style == ScalarStyle.Plain && scalar.Value.Length > 0 && scalar.Value[0] is '|' or '>'
            ? (span, $"no text begins with `{scalar.Value[0]}`, which is for texts of several lines outside brackets; put the text in quotes")
            : null;
    }

    // In brackets too a line stands further in than what they belong to; a closing bracket may stand as far left.
    private bool IsFarIn(int offset, bool isEnd)
    {
        if (_open.FirstOrDefault(o => !o.HasBracket && !o.IsImplied) is not { } block)
            return true;
        var least = lines.Span((int)block.Start.Index, (int)block.Start.Index).StartColumn;
        // The comma before it may begin a line as well.
        var before = offset - 1;
        while (before > 0 && text[before] is ' ' or '\n' or '\r')
            before--;
        if (IsFar(offset) && (isEnd || before <= 0 || text[before] != ',' || IsFar(before)))
            return true;
        sink.Report(Findings.MalformedYaml, path, lines.Span(offset, Math.Min(offset + 1, text.Length)),
            "what stands in brackets goes on in a line that stands no further in than what they belong to; indent it, or close the brackets");
        return false;

        bool IsFar(int at)
        {
            var column = lines.Span(at, at).StartColumn;
            return column > least || (isEnd && column == least) || text.Substring(at - column + 1, column - 1).Trim(' ').Length > 0;
        }
    }

    private bool IsApart(int end)
    {
        if (end >= text.Length || text[end] != '#')
            return true;
        sink.Report(Findings.MalformedYaml, path, lines.Span(end, end + 1), "a comment needs a space before its `#`");
        return false;
    }

    // A block ends with the line that stands no further in; within quotes the parser looks past that, and takes the keys of the next lines for text.
    private SourceSpan? FirstOutdent(SourceSpan quoted)
    {
        if (quoted.StartLine == quoted.EndLine || _open.FirstOrDefault(o => !o.HasBracket && !o.IsImplied) is not { } block)
            return null;
        var least = lines.Span((int)block.Start.Index, (int)block.Start.Index).StartColumn;
        for (var i = quoted.StartOffset; i < quoted.EndOffset; i++)
        {
            if (text[i] is not ('\n' or '\r'))
                continue;
            var start = i + 1;
            var first = start;
            while (first < quoted.EndOffset && text[first] == ' ')
                first++;
            if (first - start < least && first < quoted.EndOffset && text[first] is not ('\n' or '\r'))
                return lines.Span(first, first + 1);
        }

        return null;
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
