using AfTjData.Compiler.Bind.Locks;
using AfTjData.Curation.Corpus;

namespace AfTjData.Curation.Verifying;

/// <summary>Holds one entry of the lock against its text.</summary>
internal static class TextVerifier
{
    /// <summary>Checks the file and each sentence.</summary>
    /// <returns>How many sentences match.</returns>
    public static int Check(LockedSource entry, CorpusText text, List<string> problems)
    {
        var isSame = entry.Sha256 == text.Sha256;
        if (!isSame)
            problems.Add($"{entry.Source}: {text.Name} is not the text that was locked: {entry.Bytes} bytes with SHA-256 {entry.Sha256} then, {text.Length} bytes with {text.Sha256} now");
        else if (entry.Bytes != text.Length)
            problems.Add($"{entry.Source}: the lock gives {text.Name} {entry.Bytes} bytes, the file has {text.Length}");

        var bad = entry.Sentences.Where(s => text.Between(s.From, s.To) is not { } found || SentenceHash.Of(found) != s.Sha256).ToList();
        problems.AddRange(isSame
            ? bad.Select(s => $"{entry.Source}: sentence {s.Number} of {text.Name} does not match its hash")
            : Changed(entry, text, bad));
        if (isSame && bad.Count == 0)
            problems.AddRange(Misplaced(entry, text));
        return entry.Sentences.Count - bad.Count;
    }

    // In a text that became longer or shorter everything behind the change stands elsewhere, which is not the same as being changed.
    private static IEnumerable<string> Changed(LockedSource entry, CorpusText text, List<LockedSentence> bad)
    {
        var standing = TextCut.ByRules(text).Sentences.Select(s => s.Sha256).ToHashSet(StringComparer.Ordinal);
        return bad.Select(s => standing.Contains(s.Sha256)
            ? $"{entry.Source}: sentence {s.Number} of {text.Name} does not stand at its place any more, though elsewhere in the text"
            : $"{entry.Source}: sentence {s.Number} of {text.Name} does not match its hash");
    }

    // Hashes say that each sentence is right, not that its number is, nor that none was left out.
    private static IEnumerable<string> Misplaced(LockedSource entry, CorpusText text)
    {
        var cut = TextCut.ByLock(text, entry).Sentences;
        if (cut.Count == 0 || cut[0].From != entry.Sentences[0].From || TextCut.ByRules(text).Sentences[0].From < cut[0].From)
            yield return $"{entry.Source}: the lock leaves out the beginning of {text.Name}";
        foreach (var (locked, right) in entry.Sentences.Zip(cut))
        {
            if (locked.To != right.To)
                yield return $"{entry.Source}: the lock leaves out what follows sentence {locked.Number} of {text.Name}";
            else if (locked.Number != right.Number)
                yield return $"{entry.Source}: sentence {locked.Number} of {text.Name} should have the number {right.Number}";
        }
    }
}
