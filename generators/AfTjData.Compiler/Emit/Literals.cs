using System.Text;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Emit;

/// <summary>C# literals.</summary>
internal static class Literals
{
    /// <summary>A string literal.</summary>
    public static string Text(string value)
    {
        var literal = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            if (c is '"' or '\\')
                literal.Append('\\').Append(c);
            else if (c is < ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' || char.IsSurrogate(c))
                literal.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
            else
                literal.Append(c);
        }

        return literal.Append('"').ToString();
    }

    /// <summary>
    /// A UTF-8 literal of packed bytes. It is a raw literal, one token for the C# compiler whatever its length: no character needs an escape, and
    /// rows that end their line stand on lines of their own.
    /// </summary>
    public static void AppendUtf8(StringBuilder code, EquatableArray<byte> bytes)
    {
        var all = bytes.Unwrapped;
        if (all.Length == 0)
        {
            code.Append("\"\"u8");
            return;
        }

        var quotes = Math.Max(3, LongestRunOfQuotes(all) + 1);
        // A raw literal on one line cannot begin or end with a quote; one on several lines holds anything.
        var isLine = Array.IndexOf(all, (byte)'\n') < 0 && all[0] != '"' && all[all.Length - 1] != '"';
        code.Append('"', quotes).Append(isLine ? "" : "\n");
        AppendText(code, all);
        code.Append(isLine ? "" : "\n").Append('"', quotes).Append("u8");
    }

    // Piece by piece: a table can take tens of megabytes, and a text of it would be one copy more.
    private static void AppendText(StringBuilder code, byte[] bytes)
    {
        const int Piece = 1 << 14;
        var decoder = Encoding.UTF8.GetDecoder();
        var chars = new char[Piece];
        for (var from = 0; from < bytes.Length; from += Piece)
        {
            var count = Math.Min(Piece, bytes.Length - from);
            code.Append(chars, 0, decoder.GetChars(bytes, from, count, chars, 0, flush: from + count == bytes.Length));
        }
    }

    private static int LongestRunOfQuotes(byte[] bytes)
    {
        int longest = 0, run = 0;
        foreach (var b in bytes)
        {
            run = b == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
