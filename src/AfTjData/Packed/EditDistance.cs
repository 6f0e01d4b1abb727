namespace AfTjData.Packed;

/// <summary>How many letters two words differ by.</summary>
internal static class EditDistance
{
    /// <summary>The most letters of a word that is compared; what is longer is near nothing but itself.</summary>
    public const int LongestWord = 64;

    /// <summary>The letters put in, left out, replaced, or swapped with the next to make one word the other; -1 if they are more than the limit.</summary>
    public static int Within(int limit, ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.SequenceEqual(right))
            return 0;
        if (limit == 0 || Math.Abs(left.Length - right.Length) > limit || Math.Max(left.Length, right.Length) > LongestWord)
            return -1;

        // Three rows of the usual table: a swap looks back two.
        var width = right.Length + 1;
        Span<int> rows = stackalloc int[3 * (LongestWord + 1)];
        var before = rows.Slice(0, width);
        var above = rows.Slice(width, width);
        var row = rows.Slice(2 * width, width);
        for (var j = 0; j < width; j++)
            above[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j < width; j++)
            {
                var best = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    best = Math.Min(best, before[j - 2] + 1);
                row[j] = best;
                least = Math.Min(least, best);
            }

            // A swap can reach past one row, never past two, and then costs one: a row over the limit ends it all.
            if (least > limit)
                return -1;
            var oldest = before;
            before = above;
            above = row;
            row = oldest;
        }

        return above[right.Length] <= limit ? above[right.Length] : -1;
    }
}
