using System.Globalization;

namespace AfTjData;

/// <summary>What readings of one number come to by their limits.</summary>
internal static class ReadingLimits
{
    /// <summary>The reading with the lowest lower limit.</summary>
    public static (Quantity? Quantity, string Explanation) Least(List<Figure> readings)
    {
        if (WhyNotCompared(readings) is { } whyNot)
            return (null, whyNot);

        // With one number for both, what may be it is lower than what is surely above it.
        var least = readings.Select(f => f.Quantity).OrderBy(q => q.Lower ?? decimal.MinValue).ThenBy(q => q.Bound == QuantityBound.MoreThan).First();
        return (least, readings.Count == 1 ? "It is the only reading." : $"The lowest of {Join(readings)}.");
    }

    /// <summary>The narrowest range that holds all.</summary>
    public static (Quantity? Quantity, string Explanation) Hull(List<Figure> readings)
    {
        if (WhyNotCompared(readings) is { } whyNot)
            return (null, whyNot);
        var quantities = readings.ConvertAll(f => f.Quantity);
        if (quantities.TrueForAll(q => q == quantities[0]))
            return (quantities[0], "It is the only reading.");
        var lower = quantities.Exists(q => q.Lower is null) ? null : quantities.Min(q => q.Lower);
        var upper = quantities.Exists(q => q.Upper is null) ? null : quantities.Max(q => q.Upper);
        if (lower is null && upper is null)
            return (null, $"Nothing bounds {Join(readings)}.");
        var about = quantities.Exists(q => q.Bound == QuantityBound.About) ? " What is given as near a number was taken as that number." : "";
        return (Quantity.Parse($"{Text(quantities, lower, upper)} {quantities[0].Unit}"), $"The range that holds {Join(readings)}.{about}");
    }

    private static string Text(List<Quantity> quantities, decimal? lower, decimal? upper)
    {
        if (upper is null)
            return (quantities.TrueForAll(q => q.Lower != lower || q.Bound == QuantityBound.MoreThan) ? "more-than " : "at-least ") + Text(lower);
        if (lower is null)
            return (quantities.TrueForAll(q => q.Upper != upper || q.Bound == QuantityBound.LessThan) ? "less-than " : "at-most ") + Text(upper);
        return lower == upper ? Text(lower) : $"between {Text(lower)} and {Text(upper)}";
    }

    private static string Text(decimal? number) => number!.Value.ToString(CultureInfo.InvariantCulture);

    private static string? WhyNotCompared(List<Figure> readings)
    {
        if (readings.Exists(f => f.Quantity.Unit != readings[0].Quantity.Unit))
            return $"Their units do not compare: {Join(readings)}.";
        return readings.Count > 1 && readings.Exists(f => f.Quantity.Bound == QuantityBound.SizeWord) && !readings.TrueForAll(f => f.Quantity == readings[0].Quantity)
            ? $"A size word needs a reading before it compares: {Join(readings)}."
            : null;
    }

    private static string Join(List<Figure> readings) => string.Join("; ", readings.Select(f => f.Quantity));
}
