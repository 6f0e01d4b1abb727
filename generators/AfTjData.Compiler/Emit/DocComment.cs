using System.Text;

namespace AfTjData.Compiler.Emit;

/// <summary>Documentation comments that no text of the data can break out of.</summary>
internal static class DocComment
{
    /// <summary>A summary.</summary>
    public static void Summary(CodeWriter code, string text) => Element(code, "summary", text);

    /// <summary>An element with plain text in it.</summary>
    public static void Element(CodeWriter code, string name, string text) => code.Line($"/// <{name}>{Escape(text)}</{name}>");

    /// <summary>An element with paragraphs of plain text in it.</summary>
    public static void Paragraphs(CodeWriter code, string name, IEnumerable<string> paragraphs)
    {
        code.Line($"/// <{name}>");
        foreach (var paragraph in paragraphs)
            code.Line($"/// <para>{Escape(paragraph)}</para>");
        code.Line($"/// </{name}>");
    }

    /// <summary>Text as XML on one line: what XML or C# would read as anything else than text is escaped or becomes a space.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            switch (c)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                // Every character that ends a line for C# (section 6.3.2 of its specification) would end the comment.
                case '\r' or '\n' or '\u0085' or '\u2028' or '\u2029' or '\t':
                    if (escaped.Length > 0 && escaped[escaped.Length - 1] != ' ')
                        escaped.Append(' ');
                    break;
                default:
                    escaped.Append(c < ' ' ? ' ' : c);
                    break;
            }
        }

        return escaped.ToString();
    }
}
