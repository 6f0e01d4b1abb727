using System.Globalization;
using System.Text;

namespace AfTjData.Fuzzing.Inputs;

/// <summary>Writes a text as one of the scalars that YAML reads as just that text.</summary>
internal static class YamlScalarWriter
{
    /// <summary>On one line, in a place where commas and brackets may part values.</summary>
    public static string Flow(string text, Dice dice) => dice.Below(4) switch
    {
        0 when IsPlainSafe(text) => text,
        1 or 2 when text.IndexOfAny(['\n', '\r', '\t', '\u0085', '\u2028', '\u2029']) < 0 => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'",
        _ => DoubleQuoted(text, dice),
    };

    /// <summary>Under a key of a block mapping, the lines after it this far in, which is so many columns further than the key.</summary>
    public static string Block(string text, int indent, int step, Dice dice)
    {
        var ends = text.Length - text.TrimEnd('\n').Length;
        var lines = text.TrimEnd('\n').Split('\n');
        // A line with white space at an end is read differently when folded, and a text of line ends alone has no line to begin with.
        var isSimple = lines.All(l => l.Length > 0 && l[0] != ' ' && l[^1] != ' ') && text.IndexOfAny(['\r', '\t', '\u0085', '\u2028', '\u2029', '\uFEFF']) < 0;
        if (!isSimple || dice.Once(3))
            return Flow(text, dice);
        var chomp = ends switch { 0 => "-", 1 => "", _ => "+" };
        var pad = new string(' ', indent);
        var hint = dice.Once(4) ? step.ToString(CultureInfo.InvariantCulture) : "";
        var body = dice.Once(2)
            ? "|" + hint + chomp + "\n" + string.Concat(lines.Select(l => pad + l + "\n"))
            // Folding turns one line end into a space: two of them stay one.
            : ">" + hint + chomp + "\n" + string.Join("\n\n", lines.Select(l => pad + l)) + "\n";
        // The next key brings the line end.
        return body + new string('\n', Math.Max(0, ends - 1)) is var whole && whole.EndsWith('\n') && ends < 2 ? whole[..^1] : whole;
    }

    /// <summary>A text in double quotes, with escapes here and there that need not be.</summary>
    private static string DoubleQuoted(string text, Dice dice)
    {
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\u0085' => "\\N",
                '\u2028' => "\\L",
                '\u2029' => "\\P",
                '\u00A0' when dice.Once(2) => "\\_",
                '/' when dice.Once(4) => "\\/",
                < ' ' => string.Create(CultureInfo.InvariantCulture, $"\\x{(int)c:X2}"),
                _ when char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) && dice.Once(2) =>
                    string.Create(CultureInfo.InvariantCulture, $"\\U{char.ConvertToUtf32(c, text[++i]):X8}"),
                _ when !char.IsSurrogate(c) && dice.Once(12) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    // Narrower than YAML: what is sure to be read as it stands, in every place.
    private static bool IsPlainSafe(string text) => text.Length > 0 && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '.' or '/') && char.IsLetterOrDigit(text[0]) && text[^1] != ' '
        || IsIdLike(text);

    private static bool IsIdLike(string text) => text.Length > 0 && text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '/' or '.') && text[0] is >= 'a' and <= 'z';
}
