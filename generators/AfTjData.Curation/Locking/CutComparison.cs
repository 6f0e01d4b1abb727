using AfTjData.Compiler.Bind.Locks;
using AfTjData.Compiler.Bind.Records;

namespace AfTjData.Curation.Locking;

/// <summary>What became of a text's sentences between two cuts, told by their hashes.</summary>
internal sealed class CutComparison
{
    // More numbers than this in one line help nobody; the count stands in front of them.
    private const int Shown = 10;

    private readonly List<SentenceNumber> _gone = [];
    private readonly List<SentenceNumber> _added = [];
    private readonly List<(SentenceNumber Old, SentenceNumber New)> _renumbered = [];

    private CutComparison()
    {
    }

    /// <summary>Compares two cuts.</summary>
    public static CutComparison Of(IReadOnlyList<LockedSentence> before, IReadOnlyList<LockedSentence> after)
    {
        var result = new CutComparison();
        var same = before.Select(Known).Intersect(after.Select(Known)).ToHashSet();
        // A sentence can stand in a text several times: each of the old ones finds one new one at most.
        var free = after.Where(s => !same.Contains(Known(s))).GroupBy(s => s.Sha256, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => new Queue<LockedSentence>(g), StringComparer.Ordinal);
        foreach (var sentence in before.Where(s => !same.Contains(Known(s))))
        {
            if (free.TryGetValue(sentence.Sha256, out var places) && places.TryDequeue(out var place))
                result._renumbered.Add((sentence.Number, place.Number));
            else
                result._gone.Add(sentence.Number);
        }

        result._added.AddRange(free.Values.SelectMany(q => q).Select(s => s.Number).Order());
        return result;
    }

    /// <summary>What changed, a line each; none where every sentence is what and where it was.</summary>
    public IEnumerable<string> Lines()
    {
        if (_gone.Count > 0)
            yield return $"{Texts.Count(_gone.Count, "sentence")} gone, reworded or cut otherwise: {List(_gone.Select(n => n.ToString()))}";
        if (_added.Count > 0)
            yield return $"{Texts.Count(_added.Count, "sentence")} new: {List(_added.Select(n => n.ToString()))}";
        if (_renumbered.Count > 0)
            yield return $"{Texts.Count(_renumbered.Count, "sentence")} with another number: {List(_renumbered.Select(r => $"{r.Old} is now {r.New}"))}";
    }

    private static (SentenceNumber Number, string Sha256) Known(LockedSentence sentence) => (sentence.Number, sentence.Sha256);

    private static string List(IEnumerable<string> items)
    {
        var all = items.ToList();
        return string.Join(", ", all.Take(Shown)) + (all.Count > Shown ? $" and {all.Count - Shown} more" : "");
    }
}
