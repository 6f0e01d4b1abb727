using System.Globalization;
using AfTjData.Compiler.Diagnostics;

namespace AfTjData.Compiler.Parse;

/// <summary>Refuses characters that nobody can see or that make a line read otherwise than it is.</summary>
/// <remarks>
/// The list follows Unicode: control characters (category Cc) other than line ends, bidirectional controls and zero-width characters
/// (Cf), line and paragraph separators (Zl, Zp), private use, unassigned surrogates and noncharacters.
/// </remarks>
internal static class CharacterCheck
{
    private const string Remove = "remove it";

    /// <summary>What is wrong with the character at an index and how to mend it, or null.</summary>
    public static (string What, string Mend)? Judge(string text, int index)
    {
        var c = text[index];
        if (c is >= ' ' and <= '~' or '\n' or '\r')
            return null;
        switch (c)
        {
            case '\t':
                return ("A tab", "use spaces");
            case '\u2028' or '\u2029' or '\u0085' or '\u000B' or '\u000C':
                return ($"The line separator {Code(c)}", "use an ordinary line break");
            case '\u00A0':
                return null;
            case '\uFEFF':
                return ("A byte-order mark inside the text (U+FEFF)", Remove);
        }

        if (char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            var rune = char.ConvertToUtf32(c, text[index + 1]);
            // Tag characters, and the last two code points of each plane, never stand in honest text.
            return rune is >= 0xE0000 and <= 0xE0FFF || (rune & 0xFFFE) == 0xFFFE
                ? ($"The character U+{rune.ToString("X", CultureInfo.InvariantCulture)}", Remove)
                : null;
        }

        if (char.IsLowSurrogate(c) && index > 0 && char.IsHighSurrogate(text[index - 1]))
            return null;
        return CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.Control => ($"The control character {Code(c)}", Remove),
            UnicodeCategory.Format => ($"The invisible character {Code(c)}", Remove),
            UnicodeCategory.Surrogate => ($"Half of a character ({Code(c)})", Remove),
            UnicodeCategory.PrivateUse => ($"The private-use character {Code(c)}", Remove),
            _ => c is >= '\uFDD0' and <= '\uFDEF' or '\uFFFE' or '\uFFFF' or '\uFFFD'
                ? ($"The character {Code(c)}, which stands for none", Remove)
                : null,
        };
    }

    private static string Code(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}
