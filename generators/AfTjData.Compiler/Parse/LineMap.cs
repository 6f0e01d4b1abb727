using AfTjData.Compiler.Diagnostics;
using YamlDotNet.Core;

namespace AfTjData.Compiler.Parse;

/// <summary>Knows line and column of every offset of a text.</summary>
/// <remarks>A line ends with a line feed, a carriage return, or both as one: YAML and editors count alike.</remarks>
internal sealed class LineMap
{
    private readonly string _text;
    private readonly List<int> _starts = [0];
    private int _latest;

    public LineMap(string text)
    {
        _text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                _starts.Add(i + 1);
        }
    }

    /// <summary>The stretch between two offsets.</summary>
    public SourceSpan Span(int from, int to)
    {
        var (startLine, startColumn) = Place(from);
        var (endLine, endColumn) = Place(to);
        return new SourceSpan(from, to, startLine, startColumn, endLine, endColumn);
    }

    /// <summary>The stretch between two marks of the parser.</summary>
    /// <remarks>Their offsets are right but for the end of the file, which they can overshoot; their lines and columns there are not.</remarks>
    public SourceSpan Span(Mark from, Mark to)
    {
        var start = Math.Min((int)from.Index, _text.Length);
        return Span(start, Math.Max(start, Math.Min((int)to.Index, _text.Length)));
    }

    private bool IsIn(int line, int offset) =>
        line < _starts.Count && _starts[line] <= offset && (line + 1 == _starts.Count || offset < _starts[line + 1]);

    private (int Line, int Column) Place(int offset)
    {
        // The parser goes forward, so the place is nearly always in the line of the one before, or in the next.
        var line = _latest;
        if (!IsIn(line, offset) && !IsIn(++line, offset))
        {
            line = _starts.BinarySearch(offset);
            if (line < 0)
                line = ~line - 1;
        }

        _latest = line;
        return (line + 1, offset - _starts[line] + 1);
    }
}
