namespace AfTjData.Benchmarks.Layouts.Texts;

/// <summary>The phrases of a table that take the most bytes, each under a control character that texts do not hold.</summary>
internal sealed class PhraseBook
{
    // All but the white space among them, which texts may hold.
    private const string Characters = "\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F";

    private const int WordsOfPhrase = 3;
    private const int SampleSize = 1_000;

    private readonly List<(char Character, string Phrase)> _phrases = [];

    /// <summary>Takes the most profitable phrase, writes it as its character, and looks for the next, over a sample of the texts.</summary>
    public PhraseBook(string[] texts)
    {
        var step = Math.Max(1, texts.Length / SampleSize);
        var sample = texts.Where((_, i) => i % step == 0).ToArray();
        foreach (var character in Characters)
        {
            var best = sample.SelectMany(PhrasesOf).CountBy(p => p).Where(p => p.Value > 1).DefaultIfEmpty().MaxBy(p => (p.Key?.Length - 1) * p.Value).Key;
            if (best is null)
                break;
            _phrases.Add((character, best));
            for (var i = 0; i < sample.Length; i++)
                sample[i] = sample[i].Replace(best, character.ToString(), StringComparison.Ordinal);
        }
    }

    /// <summary>The phrases with their characters, the most profitable first.</summary>
    public IReadOnlyList<(char Character, string Phrase)> Phrases => _phrases;

    /// <summary>A text with its phrases written as characters.</summary>
    public string Shorten(string text)
    {
        foreach (var (character, phrase) in _phrases)
            text = text.Replace(phrase, character.ToString(), StringComparison.Ordinal);
        return text;
    }

    // One to three words, each with the space behind it, wherever a word begins.
    private static IEnumerable<string> PhrasesOf(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (start > 0 && text[start - 1] != ' ' && text[start - 1] >= ' ')
                continue;
            var end = start;
            for (var words = 0; words < WordsOfPhrase; words++)
            {
                while (end < text.Length && text[end] > ' ')
                    end++;
                if (end == text.Length || text[end] != ' ')
                    break;
                yield return text[start..++end];
            }
        }
    }
}
