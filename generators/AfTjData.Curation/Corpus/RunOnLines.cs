using System.Collections.Frozen;

namespace AfTjData.Curation.Corpus;

/// <summary>Tells whether a sentence runs over a line break, blank lines included, into the next paragraph.</summary>
/// <remarks>
/// It does where the line ends unfinished, without terminal punctuation, and the next line begins with a lower-case letter, or the line
/// ends with a word that cannot end a sentence or a heading. A byline in lower case under a heading is a line of its own.
/// </remarks>
internal static class RunOnLines
{
    private static readonly FrozenSet<string> Unfinished = FrozenSet.Create(StringComparer.Ordinal,
        "a", "an", "the", "and", "or", "of", "at", "on", "in", "to", "for", "from", "with", "by", "between", "into", "than");

    private static readonly string[] Bylines = ["by ", "written by ", "reported by ", "edited by ", "posted by ", "translated by "];

    /// <summary>Whether the sentence that one paragraph ends with goes on in the next.</summary>
    public static bool Continues(string text, Paragraph line, Paragraph next)
    {
        var end = line.End;
        while (end > line.Start && Punctuation.IsClosing(text[end - 1]))
            end--;
        if (end > line.Start && Punctuation.IsTerminal(text[end - 1]))
            return text[end - 1] == '.' && end == line.End && Abbreviations.IsTitle(Punctuation.WordBefore(text, line.Start, end - 1));
        if (Unfinished.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Punctuation.WordBefore(text, line.Start, line.End)))
            return true;
        return Punctuation.IsLower(text, next.Start) && !(IsByline(text, next) && IsHeading(text, line));
    }

    private static bool IsByline(string text, Paragraph line) =>
        Bylines.Any(b => string.CompareOrdinal(text, line.Start, b, 0, b.Length) == 0);

    // In a heading the words of four letters and more are written with capitals; a line of prose has some that are not.
    private static bool IsHeading(string text, Paragraph line)
    {
        for (var i = line.Start; i < line.End; i++)
        {
            var length = 0;
            while (i + length < line.End && char.IsLetter(text[i + length]))
                length++;
            if (length >= 4 && Punctuation.IsLower(text, i))
                return false;
            i += length;
        }

        return true;
    }
}
