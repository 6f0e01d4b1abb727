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
    public static string Utf8(EquatableArray<byte> bytes)
    {
        if (bytes.Count == 0)
            return "\"\"u8";
        var text = Encoding.UTF8.GetString([.. bytes]);
        var quotes = new string('"', Math.Max(3, LongestRunOfQuotes(text) + 1));
        // A raw literal on one line cannot begin or end with a quote; one on several lines holds anything.
        return text.IndexOf('\n') < 0 && text[0] != '"' && text[text.Length - 1] != '"'
            ? $"{quotes}{text}{quotes}u8"
            : $"{quotes}\n{text}\n{quotes}u8";
    }

    private static int LongestRunOfQuotes(string text)
    {
        int longest = 0, run = 0;
        foreach (var c in text)
        {
            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
