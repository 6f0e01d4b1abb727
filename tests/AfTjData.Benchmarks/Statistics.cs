namespace AfTjData.Benchmarks;

/// <summary>The figures that are quoted: medians, with the spread beside them, because machines are noisy.</summary>
internal static class Statistics
{
    /// <summary>The middle value, or the mean of the two in the middle.</summary>
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>The median and, in brackets, the least and the most.</summary>
    public static string Describe(IEnumerable<double> values)
    {
        var all = values.ToArray();
        return FormattableString.Invariant($"{Median(all):F1} [{all.Min():F1}–{all.Max():F1}]");
    }
}
