namespace AfTjData;

/// <summary>What readings of one number come to by their limits, whatever units of one dimension they are in.</summary>
internal static class ReadingLimits
{
    /// <summary>The reading with the lowest lower limit.</summary>
    public static (Quantity? Quantity, string Explanation) Least(List<Figure> readings)
    {
        if (WhyNotCompared(readings) is { } whyNot)
            return (null, whyNot);
        var least = readings[0].Quantity;
        foreach (var reading in readings.Skip(1))
        {
            if (ClaimsLess(reading.Quantity, least))
                least = reading.Quantity;
        }

        return (least, readings.Count == 1 ? "It is the only reading." : $"The lowest of {Join(readings)}.");
    }

    /// <summary>The narrowest range that holds all, in the unit of the first.</summary>
    public static (Quantity? Quantity, string Explanation) Hull(List<Figure> readings)
    {
        if (WhyNotCompared(readings) is { } whyNot)
            return (null, whyNot);
        var quantities = readings.ConvertAll(f => f.Quantity);
        if (quantities.TrueForAll(q => q.SaysTheSameAs(quantities[0])))
            return (quantities[0], "It is the only reading.");
        var about = quantities.Exists(q => q.Bound == QuantityBound.About) ? " What is given as near a number was taken as that number." : "";
        try
        {
            return Quantity.HullOf(quantities) is { } hull
                ? (hull, $"The range that holds {Join(readings)}.{about}")
                : (null, $"Nothing bounds {Join(readings)}.");
        }
        catch (OverflowException)
        {
            return (null, $"In `{quantities[0].Unit}`, the range of {Join(readings)} has more digits than a quantity holds.");
        }
    }

    // With one number for both, what may be it is lower than what is surely above it; what has no lower limit is lowest.
    private static bool ClaimsLess(Quantity one, Quantity other)
    {
        var order = one.CompareLowerTo(other);
        return order < 0 || (order == 0 && one.Bound != QuantityBound.MoreThan && other.Bound == QuantityBound.MoreThan);
    }

    private static string? WhyNotCompared(List<Figure> readings)
    {
        if (readings.Exists(f => !f.Quantity.MixesWith(readings[0].Quantity)))
            return $"Their units do not compare: {Join(readings)}.";
        return readings.Count > 1 && readings.Exists(f => f.Quantity.Bound == QuantityBound.SizeWord) && !readings.TrueForAll(f => f.Quantity == readings[0].Quantity)
            ? $"A size word needs a reading before it compares: {Join(readings)}."
            : null;
    }

    private static string Join(List<Figure> readings) => string.Join("; ", readings.Select(f => f.Quantity));
}
