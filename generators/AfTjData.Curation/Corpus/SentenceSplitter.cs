namespace AfTjData.Curation.Corpus;

/// <summary>Finds where sentences start. A function of the text alone.</summary>
/// <remarks>
/// A sentence ends with terminal punctuation and the quotes and brackets that close behind it, if white space follows and then something a
/// sentence can open with; not behind an abbreviation, nor behind the number of a list. A paragraph ends its last sentence, unless the
/// sentence runs on into the next one (<see cref="RunOnLines"/>).
/// </remarks>
internal static class SentenceSplitter
{
    /// <summary>The indexes of the sentences' first characters, in order.</summary>
    public static List<int> Starts(string text)
    {
        var starts = new List<int>();
        var paragraphs = Paragraphs.Of(text);
        for (var i = 0; i < paragraphs.Count;)
        {
            var last = i;
            while (last + 1 < paragraphs.Count && RunOnLines.Continues(text, paragraphs[last], paragraphs[last + 1]))
                last++;
            AddStarts(text, paragraphs[i].Start, paragraphs[last].End, starts);
            i = last + 1;
        }

        return starts;
    }

    private static void AddStarts(string text, int start, int end, List<int> starts)
    {
        starts.Add(start);
        for (var i = start; i < end; i++)
        {
            if (!Punctuation.IsTerminal(text[i]))
                continue;
            var behind = i + 1;
            while (behind < end && (Punctuation.IsTerminal(text[behind]) || Punctuation.IsClosing(text[behind])))
                behind++;
            var next = behind;
            while (next < end && char.IsWhiteSpace(text[next]))
                next++;
            if (next < end && next > behind && Punctuation.CanOpenSentence(text, next)
                && !(behind == i + 1 && text[i] == '.' && IsPartOfWord(text, starts[^1], i, text[next])))
            {
                starts.Add(next);
            }

            i = behind - 1;
        }
    }

    private static bool IsPartOfWord(string text, int start, int stop, char next)
    {
        var word = Punctuation.WordBefore(text, start, stop);
        // "2." at the very start counts off a list; at the end of a sentence the same is a year or an amount.
        var isListNumber = word.Length == stop - start && word.IndexOfAnyExceptInRange('0', '9') < 0;
        return isListNumber || Abbreviations.Contains(word, next);
    }
}
