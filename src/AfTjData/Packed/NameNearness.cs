using AfTjData.Shared;

namespace AfTjData.Packed;

/// <summary>How near spellings are to a name that somebody typed.</summary>
/// <remarks>
/// Word by word: a word meets the one it differs from by no more than a third of its letters, and the nearness is the share of the letters
/// that meet. A letter that differs counts twice; so does one of a word that was typed and is not in the spelling, while one of a word that was left
/// out counts half: people shorten names more than they invent parts of them. Words such as "of" do not count.
/// </remarks>
internal sealed class NameNearness
{
    /// <summary>The nearness of a spelling that differs in nothing that matters.</summary>
    public const int Same = 1000;

    // Words of a name that are looked at, and of one that is also tried with two of its words written as one: so that any text is done in bounded time.
    private const int MostWords = 16;
    private const int MostJoinedWords = 6;

    private const int Half = 500;
    private const int Quarter = 250;

    private readonly string _key;
    private readonly string[][] _readings;

    public NameNearness(string name)
    {
        var words = NameFolding.Words(name);
        _key = NameFolding.Key(words);
        string[] counted = [.. words.Where(w => !NameTitles.IsConnective(w)).Take(MostWords)];
        _readings = counted.Length == 0 ? [] : [counted, .. Joined(counted)];
    }

    /// <summary>The nearness of a spelling, from 1 to <see cref="Same"/>; 0 if it is not near.</summary>
    public int Of(string key)
    {
        if (key == _key)
            return key.Length == 0 ? 0 : Same;
        var spelling = key.Split(' ').Where(w => !NameTitles.IsConnective(w)).Take(MostWords).ToArray();
        var best = 0;
        foreach (var reading in _readings)
        {
            best = Math.Max(best, Nearness(reading, spelling));
            // The key has lost the order of its words, so two that were typed as one may stand either way round.
            if (reading.Length == 1 && spelling.Length == 2)
                best = Math.Max(best, Math.Max(Nearness(reading, [spelling[0] + spelling[1]]), Nearness(reading, [spelling[1] + spelling[0]])));
        }

        return Math.Min(best, Same - 1);
    }

    // "Sher Khan Bandar" is also read as "Sherkhan Bandar" and "Sher Khanbandar".
    private static IEnumerable<string[]> Joined(string[] words)
    {
        if (words.Length > MostJoinedWords)
            yield break;
        for (var i = 0; i + 1 < words.Length; i++)
            yield return [.. words[..i], words[i] + words[i + 1], .. words[(i + 2)..]];
    }

    private static int Nearness(string[] name, string[] spelling)
    {
        Span<bool> nameMet = stackalloc bool[MostWords];
        Span<bool> spellingMet = stackalloc bool[MostWords];
        var (meetings, met, agreeing) = (0, 0, 0);
        // Equal words meet first, or a word that is merely near could take another's place.
        for (var pass = 0; pass < 2; pass++)
        {
            for (var i = 0; i < name.Length; i++)
            {
                if (nameMet[i])
                    continue;
                var (nearest, share) = Nearest(name[i], spelling, spellingMet, exactly: pass == 0);
                if (nearest < 0)
                    continue;
                nameMet[i] = true;
                spellingMet[nearest] = true;
                meetings++;
                met += name[i].Length + spelling[nearest].Length;
                agreeing += (name[i].Length + spelling[nearest].Length) * share;
            }
        }

        if (meetings == 0)
            return 0;
        var added = Unmet(name, nameMet);
        var left = Unmet(spelling, spellingMet);
        var nearness = 2 * agreeing / (2 * met + 4 * added + left);
        var contained = meetings == name.Length || meetings == spelling.Length;
        return nearness >= (contained ? Quarter : Half) ? nearness : 0;
    }

    private static int Unmet(string[] words, ReadOnlySpan<bool> met)
    {
        var letters = 0;
        for (var i = 0; i < words.Length; i++)
            letters += met[i] ? 0 : Math.Min(words[i].Length, EditDistance.LongestWord);
        return letters;
    }

    /// <summary>The word of a spelling that a word is nearest to, or -1, and the share of its letters, of a thousand, that agree.</summary>
    private static (int Index, int Share) Nearest(string word, string[] spelling, Span<bool> taken, bool exactly)
    {
        var best = (Index: -1, Share: 0);
        for (var i = 0; i < spelling.Length; i++)
        {
            if (taken[i])
                continue;
            var longest = Math.Max(word.Length, spelling[i].Length);
            var distance = EditDistance.Within(exactly ? 0 : longest / 3, word, spelling[i]);
            if (distance >= 0 && Same * (longest - 2 * distance) / longest is var share && share > best.Share)
                best = (i, share);
        }

        return best;
    }
}
