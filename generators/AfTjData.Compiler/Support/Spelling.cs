namespace AfTjData.Compiler.Support;

/// <summary>Finds the known name that a mistyped one was probably meant to be.</summary>
public static class Spelling
{
    /// <summary>The nearest candidate, or null where none is near enough to be worth offering.</summary>
    /// <remarks>Near enough is a third of the typed length in edits (one at least). Of equally near ones the first in ordinal order wins.</remarks>
    public static string? Nearest(string typed, IEnumerable<string> candidates)
    {
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

    /// <summary>The suffix "; did you mean `x`?" for the nearest candidate, or an empty text.</summary>
    public static string Suggest(string typed, IEnumerable<string> candidates) =>
        Nearest(typed, candidates) is { } near ? $"; did you mean `{near}`?" : "";

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
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var value = Math.Min(Math.Min(current[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
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
}
