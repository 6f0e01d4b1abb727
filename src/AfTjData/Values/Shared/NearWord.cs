namespace AfTjData.Shared;

/// <summary>Finds the known word that an unknown one was probably meant to be.</summary>
internal static class NearWord
{
    // A longer word is none of ours misspelt; the limit keeps the comparison's cost from growing with hostile input.
    private const int LongestWord = 32;

    /// <summary>The nearest candidate within a third of the typed length in edits (one at least; for one letter none but its case), or null. Of equally near ones the first given wins.</summary>
    public static string? Find(string typed, IEnumerable<string> candidates)
    {
        if (typed.Length > LongestWord)
            return null;
        var best = default(string);
        var bestDistance = (typed.Length == 1 ? 0 : Math.Max(1, typed.Length / 3)) + 1;
        foreach (var candidate in candidates)
        {
            var distance = Distance(typed, candidate);
            if (distance < bestDistance)
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        return best;
    }

    private static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                var change = diagonal + (SameLetter(a[i - 1], b[j - 1]) ? 0 : 1);
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, change);
                diagonal = above;
            }
        }

        return row[b.Length];
    }

    // A wrong case is the commonest slip in a unit, so it costs nothing here.
    private static bool SameLetter(char a, char b) => AsciiLower(a) == AsciiLower(b);

    private static char AsciiLower(char c) => c is >= 'A' and <= 'Z' ? (char)(c + 32) : c;
}
