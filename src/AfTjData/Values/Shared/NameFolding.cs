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

    /// <summary>The words of the folded text without titles, in ordinal order, one space apart: the same for "Dr. Emomali Rahmon" and "Rahmon, Emomali".</summary>
    /// <remarks>Two spellings are the same for <c>Find</c> exactly if their keys are equal. See <see cref="NameTitles"/> for what a title is.</remarks>
    public static string Key(string text)
    {
        var folded = Fold(text);
        // A word alone stays, title or not: nothing would be left without it.
        return folded.IndexOf(' ') < 0 ? folded : Key(Words(text));
    }

    /// <summary>The key of a spelling whose words are known.</summary>
    public static string Key(IReadOnlyList<string> words)
    {
        string[] sorted = [.. words];
        Array.Sort(sorted, string.CompareOrdinal);
        return string.Join(" ", sorted);
    }

    /// <summary>The words of the folded text in its own order, without titles, unless it is nothing but titles.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var all = new List<string>();
        var untitled = new List<string>();
        // A comma turns a name round, and the title may stand with either half: "Saini, Dr. Gaurav".
        foreach (var part in text.Split(',', '\u060c'))
        {
            var folded = Fold(part);
            if (folded.Length == 0)
                continue;
            var words = folded.Split(' ');
            all.AddRange(words);
            untitled.AddRange(words.Skip(NameTitles.Leading(words)));
        }

        return untitled.Count > 0 ? untitled : all;
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
