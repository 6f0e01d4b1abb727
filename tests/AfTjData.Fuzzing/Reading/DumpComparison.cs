namespace AfTjData.Fuzzing.Reading;

/// <summary>Says where two readings of a dataset part.</summary>
internal static class DumpComparison
{
    /// <summary>The first difference; null if there is none.</summary>
    /// <param name="expected">What the second reader found.</param>
    /// <param name="found">What the compiler, or the library, says.</param>
    /// <param name="withReverse">Whether lists of who points at a record are compared too.</param>
    public static string? Difference(SortedDictionary<string, List<string>> expected, SortedDictionary<string, List<string>> found, bool withReverse)
    {
        if (!expected.Keys.SequenceEqual(found.Keys))
            return "records: " + string.Join(' ', expected.Keys.Except(found.Keys).Select(k => "-" + k).Concat(found.Keys.Except(expected.Keys).Select(k => "+" + k)));
        foreach (var (record, lines) in expected)
        {
            var wanted = withReverse ? lines : lines.Where(l => l[0] != '<').ToList();
            var other = found[record];
            // The lookups come in the order of their names there.
            if (wanted.SequenceEqual(other) || wanted.Order(StringComparer.Ordinal).SequenceEqual(other.Order(StringComparer.Ordinal)))
                continue;
            var lost = wanted.Except(other).FirstOrDefault() ?? "nothing";
            var gained = other.Except(wanted).FirstOrDefault() ?? "nothing";
            return $"{record}: the second reader has `{Show(lost)}`, and `{Show(gained)}` stands in its place";
        }

        return null;
    }

    private static string Show(string text) => string.Concat(text.Take(300).Select(c => c is < ' ' or > '~' ? $"\\u{(int)c:X4}" : c.ToString()));
}
