using AfTjData.Compiler.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace AfTjData.Compiler.Parse;

/// <summary>Refuses what the parser reads and YAML does not have. Read so, it would be something else than what stands there.</summary>
/// <param name="text">The text.</param>
/// <param name="lines">Its lines.</param>
/// <param name="path">The file.</param>
/// <param name="sink">Where mistakes go. One is reported for each refusal, and nothing behind it can be read.</param>
internal sealed partial class Strictness(string text, LineMap lines, string path, DiagnosticSink sink)
{
    /// <summary>Whether a text can stand where it stands.</summary>
    public bool Allows(Scalar scalar, Stack<OpenNode> open)
    {
        var span = lines.Span(scalar.Start, scalar.End);
        if (scalar is { Style: ScalarStyle.Plain, Value: "" } && open.Count > 0 && open.Peek() is { IsMap: true, HasKey: false })
            return RefuseMissingKey(open);
        if (IsInBrackets(open))
        {
            if (!IsFarIn(span.StartOffset, isEnd: false, open))
                return false;
            if (WrongInBrackets(scalar, span) is var (place, why))
            {
                sink.Report(Findings.MalformedYaml, path, place, why);
                return false;
            }
        }

        if (scalar.Style == ScalarStyle.Plain)
            return IsWithoutKey(span);
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
            return true;
        if (FirstOutdent(span, open) is not { } outdent)
            return IsApart(span.EndOffset);
        sink.Report(Findings.MalformedYaml, path, outdent, "the quoted text goes on in this line, which stands no further in than what the text belongs to; indent it, or close the quotes");
        return false;
    }

    /// <summary>Whether a mapping or list can begin at a place.</summary>
    public bool AllowsStart(Mark start, Stack<OpenNode> open) => !IsInBrackets(open) || IsFarIn((int)start.Index, isEnd: false, open);

    /// <summary>Whether the mapping or list that was opened last can end at a place.</summary>
    public bool AllowsEnd(Mark end, Stack<OpenNode> open)
    {
        // Behind the last entry of a mapping that stands in another, the parser does not even give an empty key: what it gives is the value.
        var closing = open.Peek();
        if (closing is { IsMap: true, HasKey: true })
            return RefuseMissingKey(open);
        return !closing.HasBracket || (IsFarIn((int)end.Index, isEnd: true, open) && IsApart((int)end.Index + 1) && IsSeparated((int)end.Index + 1, open));
    }

    /// <summary>Whether a document can end by itself, with nothing but comments behind what was read last.</summary>
    public bool AllowsEndOfDocument(int endOfLast)
    {
        var next = NextSign(endOfLast);
        if (next == text.Length || text[next] != '%')
            return true;
        sink.Report(Findings.MalformedYaml, path, lines.Span(next, next + 1), "a directive stands before the `---` of a document and nowhere else; take the line away");
        return false;
    }

    // Where a key is that is not there the parser does not know. Its sign is the first one behind what was read last.
    private bool RefuseMissingKey(Stack<OpenNode> open)
    {
        var sign = Math.Min(EndOfLast(open), text.Length - 1);
        while (sign < text.Length - 1 && text[sign] is not (':' or '?'))
            sign = Math.Min(text[sign] == '#' ? EndOfLine(sign) : sign + 1, text.Length - 1);
        sink.Report(Findings.MalformedYaml, path, lines.Span(sign, Math.Min(sign + 1, text.Length)),
            $"no key stands {(text[sign] == '?' ? "behind" : "before")} this `{text[sign]}`; write one, or take the sign away");
        return false;
    }

    private static int EndOfLast(Stack<OpenNode> open) => open.Max(o => o.Last?.EndOffset ?? ((int)o.Start.Index + (o.HasBracket ? 1 : 0)));

    // The parser looks for a colon that makes a key, but not behind an asterisk.
    private bool IsWithoutKey(SourceSpan plain)
    {
        for (var i = plain.StartOffset; i < plain.EndOffset; i++)
        {
            if (text[i] != ':' || (i + 1 < text.Length && text[i + 1] is not (' ' or '\n' or '\r')))
                continue;
            sink.Report(Findings.MalformedYaml, path, lines.Span(i, i + 1), "a colon with a space behind it makes a key, and none can stand here; put the text in quotes");
            return false;
        }

        return true;
    }

    private bool IsApart(int end)
    {
        if (end >= text.Length || text[end] != '#')
            return true;
        sink.Report(Findings.MalformedYaml, path, lines.Span(end, end + 1), "a comment needs a space before its `#`");
        return false;
    }

    // The first character that is neither blank nor in a comment.
    private int NextSign(int from)
    {
        while (from < text.Length && text[from] is ' ' or '\n' or '\r' or '#')
            from = text[from] == '#' ? EndOfLine(from) : from + 1;
        return from;
    }

    private int EndOfLine(int from) => text.IndexOfAny(['\n', '\r'], from) is >= 0 and var end ? end : text.Length;

    // A block ends with the line that stands no further in; within quotes the parser looks past that, and takes the keys of the next lines for text.
    private SourceSpan? FirstOutdent(SourceSpan quoted, Stack<OpenNode> open)
    {
        if (quoted.StartLine == quoted.EndLine || open.FirstOrDefault(o => !o.HasBracket && !o.IsImplied) is not { } block)
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
}
