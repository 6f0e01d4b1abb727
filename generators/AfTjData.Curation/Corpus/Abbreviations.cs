using System.Collections.Frozen;
using System.Globalization;

namespace AfTjData.Curation.Corpus;

/// <summary>Words whose full stop belongs to them and does not end a sentence.</summary>
/// <remarks>
/// A sentence that does end with one of them (with <c>U.S.</c>, say) is cut too late; that is what the hand-kept corrections are for.
/// </remarks>
internal static class Abbreviations
{
    // Stand before a name.
    private static readonly FrozenSet<string> Titles = FrozenSet.Create(StringComparer.Ordinal,
        "Dr", "Mr", "Mrs", "Ms", "Prof", "St", "Gen", "Col", "Lt", "Maj", "Capt", "Sgt", "Gov", "Sen", "Rep", "Rev", "Hon", "Amb", "Mt");

    private static readonly FrozenSet<string> Others = FrozenSet.Create(StringComparer.Ordinal,
        "vs", "etc", "e.g", "i.e", "cf", "al", "ca", "approx");

    // Only where a number follows: "No." is an answer otherwise, and "Mar." no month.
    private static readonly FrozenSet<string> BeforeNumbers = FrozenSet.Create(StringComparer.Ordinal,
        "No", "Nos", "no", "nos", "Art", "Fig", "Vol", "Ch", "p", "pp",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec");

    /// <summary>Whether a full stop behind a word belongs to the word.</summary>
    /// <param name="word">The word, without the full stop.</param>
    /// <param name="next">The character that the next word begins with.</param>
    public static bool Contains(ReadOnlySpan<char> word, char next) =>
        IsTitle(word) || IsInitials(word) || Has(Others, word) || (char.IsDigit(next) && Has(BeforeNumbers, word));

    /// <summary>Whether a word is a title, which cannot even end a line and be finished.</summary>
    public static bool IsTitle(ReadOnlySpan<char> word) => Has(Titles, word);

    // "J", "U.S", "D.C": capitals one at a time, a full stop between them.
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        if (word.Length % 2 == 0)
            return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? char.GetUnicodeCategory(word[i]) != UnicodeCategory.UppercaseLetter : word[i] != '.')
                return false;
        }

        return true;
    }

    private static bool Has(FrozenSet<string> set, ReadOnlySpan<char> word) =>
        set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
