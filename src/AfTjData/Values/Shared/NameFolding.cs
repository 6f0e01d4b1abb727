using System.Text;

namespace AfTjData.Shared;

/// <summary>Folds names so that spellings of one name that differ in case, marks, apostrophes or punctuation come to one text.</summary>
/// <remarks>
/// Linear in the text, the same everywhere: see <see cref="NameFoldingLetters"/>. Folding what is folded changes nothing.
/// Scripts without a table, Arabic among them, pass through as they are.
/// </remarks>
internal static class NameFolding
{
    /// <summary>The folded text: words one space apart, none around them.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var breakBefore = false;
        foreach (var c in text)
        {
            if (IsBreak(c))
            {
                breakBefore = folded.Length > 0;
                continue;
            }

            if (IsDropped(c))
                continue;
            if (breakBefore)
            {
                folded.Append(' ');
                breakBefore = false;
            }

            if (NameFoldingLetters.ToOne(c) is { } letter)
                folded.Append(letter);
            else
                folded.Append(NameFoldingLetters.ToSeveral(c));
        }

        return folded.ToString();
    }

    /// <summary>The words of the folded text in ordinal order, one space apart: the same for "Emomali Rahmon" and "Rahmon, Emomali".</summary>
    /// <remarks>A word that is no part of a name would be left out after the splitting and before the sorting.</remarks>
    public static string Key(string text)
    {
        var folded = Fold(text);
        if (folded.IndexOf(' ') < 0)
            return folded;
        var words = folded.Split(' ');
        Array.Sort(words, string.CompareOrdinal);
        return string.Join(" ", words);
    }

    // Apostrophes and the letters that stand for ain and hamza, marks that combine with the letter before, and what
    // cannot be seen: a reader who leaves them out still means the same name.
    private static bool IsDropped(char c) => c switch
    {
        '\'' or '`' or '\u00a8' or '\u00af' or '\u00b4' or '\u00b8' or '\u00ad' => true,
        >= '\u02b9' and <= '\u02bf' or '\u02c8' or '\u02ca' or '\u02cb' => true,
        >= '\u0300' and <= '\u036f' => true,
        >= '\u2018' and <= '\u201b' or '\u2032' or '\u2035' or '\uff07' or '\ua78c' => true,
        >= '\u200c' and <= '\u200f' or >= '\u202a' and <= '\u202e' or >= '\u2060' and <= '\u206f' or '\ufeff' => true,
        _ => false,
    };

    // White space, and the punctuation of ASCII, Latin-1, the general block and the Greek and Arabic scripts. The
    // apostrophes and invisible characters that lie among it are dropped and break no word.
    private static bool IsBreak(char c) => c switch
    {
        '\'' or '`' => false,
        < '0' or > '9' and < 'A' or > 'Z' and < 'a' or > 'z' and <= '\u009f' => true,
        '\u00aa' or '\u00b2' or '\u00b3' or '\u00b5' or '\u00b9' or '\u00ba' or >= '\u00bc' and <= '\u00be' => false,
        >= '\u00a0' and <= '\u00bf' or '\u00d7' or '\u00f7' => !IsDropped(c),
        '\u0387' or '\u060c' or '\u061b' or '\u061f' or '\u066a' or '\u06d4' or '\u1680' => true,
        >= '\u2000' and <= '\u206f' or '\u2212' or '\u3000' => !IsDropped(c),
        _ => false,
    };
}
