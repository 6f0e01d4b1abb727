using AfTjData.Compiler.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace AfTjData.Compiler.Parse;

/// <content>What stands in square or curly brackets.</content>
internal sealed partial class Strictness
{
    private static bool IsInBrackets(Stack<OpenNode> open) => open.Count > 0 && (open.Peek().HasBracket || open.Peek().IsImplied);

    // A colon before a comma or bracket ends a key, and the parser takes it for part of the text; one behind a comma begins a text, and the parser can lose it.
    private (SourceSpan Place, string Why)? WrongInBrackets(Scalar scalar, SourceSpan span)
    {
        var from = span.StartOffset;
        var endsKey = scalar.Style == ScalarStyle.Plain && scalar.Value.EndsWith(":", StringComparison.Ordinal);
        if (endsKey || (from > 1 && text[from - 1] == ':' && text[from - 2] is not ('"' or '\'' or ']' or '}')))
            return (endsKey ? span : lines.Span(from - 1, span.EndOffset), "in brackets a colon belongs to a key, with a space behind it; write the space, or put the text in quotes");
        if (scalar.Style != ScalarStyle.Plain || scalar.Value.Length == 0)
            return null;
        if (scalar.Value == "?")
            return (span, "a `?` alone is the sign of a key; put it in quotes");
        return scalar.Value[0] is '|' or '>' or '@' or '`' or '%'
            ? (span, $"no text begins with `{scalar.Value[0]}`, which is {(scalar.Value[0] is '|' or '>' ? "for texts of several lines outside brackets" : "a sign that YAML keeps for itself")}; put the text in quotes")
            : null;
    }

    // In brackets too a line stands further in than what they belong to; the last closing bracket may stand as far left. So may a comment, which needs a space before it.
    private bool IsFarIn(int offset, bool isEnd, Stack<OpenNode> open)
    {
        var block = open.FirstOrDefault(o => !o.HasBracket && !o.IsImplied);
        var least = block is null ? 0 : lines.Span((int)block.Start.Index, (int)block.Start.Index).StartColumn;
        var leastForEnd = isEnd && !open.Skip(1).Any(o => o.HasBracket) ? least - 1 : least;
        // Between what was read last and this there are signs, which the parser does not give.
        for (var at = EndOfLast(open); at <= offset && at < text.Length; at++)
        {
            if (text[at] is ' ' or '\n' or '\r')
                continue;
            if (text[at] == '#' && at < offset)
            {
                if (text[at - 1] is not (' ' or '\n' or '\r'))
                    return IsApart(at);
                at = EndOfLine(at) - 1;
            }
            else if (!IsFar(at))
            {
                sink.Report(Findings.MalformedYaml, path, lines.Span(at, at + 1),
                    "what stands in brackets goes on in a line that stands no further in than what they belong to; indent it, or close the brackets");
                return false;
            }
        }

        return true;

        bool IsFar(int at)
        {
            var column = lines.Span(at, at).StartColumn;
            return column > (at == offset ? leastForEnd : least) || text.Substring(at - column + 1, column - 1).Trim(' ').Length > 0;
        }
    }

    // Behind a closing bracket within brackets the parser does not miss a comma.
    private bool IsSeparated(int end, Stack<OpenNode> open)
    {
        if (open.Skip(1).FirstOrDefault() is not ({ HasBracket: true } or { IsImplied: true }))
            return true;
        var next = NextSign(end);
        if (next >= text.Length || text[next] is ',' or ']' or '}' or ':')
            return true;
        sink.Report(Findings.MalformedYaml, path, lines.Span(next, next + 1), "a comma is missing before this");
        return false;
    }
}
