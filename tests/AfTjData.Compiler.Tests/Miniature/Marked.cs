using System.Text;
using AfTjData.Compiler.Diagnostics;

namespace AfTjData.Compiler.Tests.Miniature;

/// <summary>A text in which <c>⟦</c> and <c>⟧</c> mark the stretches where findings are expected.</summary>
/// <param name="Text">The text without the marks.</param>
/// <param name="Spans">The stretches, in the order of the text.</param>
internal sealed record Marked(string Text, IReadOnlyList<SourceSpan> Spans)
{
    public const char Open = '⟦';
    public const char Close = '⟧';

    /// <summary>Takes the marks out of a text and notes where they stood.</summary>
    public static Marked Read(string marked)
    {
        var text = new StringBuilder();
        var spans = new List<SourceSpan>();
        var (line, column) = (1, 1);
        var start = default(SourceSpan?);
        foreach (var c in marked)
        {
            if (c == Open)
            {
                Assert.Null(start);
                start = new SourceSpan(text.Length, 0, line, column, 0, 0);
            }
            else if (c == Close)
            {
                spans.Add(start!.Value with { EndOffset = text.Length, EndLine = line, EndColumn = column });
                start = null;
            }
            else
            {
                text.Append(c);
                (line, column) = c == '\n' ? (line + 1, 1) : (line, column + 1);
            }
        }

        Assert.Null(start);
        return new Marked(text.ToString(), spans);
    }
}
