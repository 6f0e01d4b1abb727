namespace AfTjData.Shared;

/// <summary>Finds the known word that an unknown one was probably meant to be.</summary>
internal static class NearWord
{
    // A longer text is no word misspelt; the limit keeps the cost of comparing from growing with hostile input.
    private const int LongestWord = 200;

    /// <summary>The nearest candidate within a third of the typed length in edits (one at least), or null. Of equally near ones the first in ordinal order wins.</summary>
    public static string? Find(string typed, IEnumerable<string> candidates)
    {
        if (typed.Length > LongestWord)
            return null;
        var limit = Math.Max(1, typed.Length / 3);
        string? best = null;
        var bestDistance = limit + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - typed.Length) > limit)
                continue;
            var distance = Distance(typed, candidate, bestDistance);
            if (distance < bestDistance || (distance == bestDistance && best is not null && string.CompareOrdinal(candidate, best) < 0))
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        return best;
    }

    // Optimal string alignment: a swap of two neighbours, the commonest slip, counts as one edit.
    private static int Distance(string a, string b, int giveUpAt)
    {
        var beforeLast = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var rowBest = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = SameLetter(a[i - 1], b[j - 1]) ? 0 : 1;
                var value = Math.Min(Math.Min(current[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && SameLetter(a[i - 1], b[j - 2]) && SameLetter(a[i - 2], b[j - 1]))
                    value = Math.Min(value, beforeLast[j - 2] + 1);
                current[j] = value;
                rowBest = Math.Min(rowBest, value);
            }

            if (rowBest > giveUpAt)
                return rowBest;
            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[b.Length];
    }

    // A wrong case is a common slip, in units above all, so it costs nothing.
    private static bool SameLetter(char a, char b) => AsciiLower(a) == AsciiLower(b);

    private static char AsciiLower(char c) => c is >= 'A' and <= 'Z' ? (char)(c + 32) : c;
}
