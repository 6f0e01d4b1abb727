namespace AfTjData;

/// <summary>Makes one value of figures, by a policy that the caller names.</summary>
/// <threadsafety>All members are safe to use from any number of threads.</threadsafety>
public static class FigureValues
{
    /// <summary>The one value of figures that measure the same thing.</summary>
    /// <param name="figures">The figures, such as <see cref="Figures.For"/> gives them.</param>
    /// <param name="policy">By which rule to choose.</param>
    /// <returns>
    /// The value, or null with the reason. To the figures come those that stand against one of them in a dispute over a value and are about the same record, so that a contested number never passes for the only one. There is none where the
    /// figures measure different things (other people, another scope, time or status, and no dispute that ties them), where units do not compare (those of one dimension do, exactly; currencies and different counted things never), or where a size word such as dozens would need a reading.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example><code>
    /// var power = Figures.For(Measure.Power, Projects.All["casa-1000"]);
    /// Console.WriteLine(power.Value(ValuePolicy.ByLatestSource).Quantity);                                        // 3000 MW
    /// Console.WriteLine(power.Value(ValuePolicy.BySource(Sources.All["caspian-post-2025-01"])).Quantity);         // 1300 MW/a
    /// Console.WriteLine(power.Value(ValuePolicy.Conservative).Quantity is null);                                  // true: the units do not compare
    /// </code></example>
    public static FigureValue Value(this IEnumerable<Figure> figures, ValuePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(policy);
        var asked = figures.DistinctBy(f => f.Id).ToList();
        var readings = asked.Concat(asked.SelectMany(FigureSides.Against).Where(f => asked.TrueForAll(a => a.Id != f.Id)).DistinctBy(f => f.Id)).ToList();
        var contested = readings.Exists(f => f.Disputes.Count > 0);
        var (quantity, explanation) = Choose(readings, policy);
        return new FigureValue(quantity, explanation, readings, contested);
    }

    private static (Quantity? Quantity, string Explanation) Choose(List<Figure> readings, ValuePolicy policy)
    {
        if (readings.Count == 0)
            return (null, "There is no such figure.");
        if (policy.Source is { } source)
        {
            readings = readings.FindAll(f => RecordEvidence.Telling(f).Any(e => e.IsFrom(source)));
            if (readings.Count == 0)
                return (null, $"\"{source.Title}\" gives none.");
        }

        if (FigureSides.WhyNotOne(readings) is { } whyNot)
            return (null, whyNot);
        if (policy == ValuePolicy.ByLatestSource)
            return LatestReading.Of(readings);
        if (policy == ValuePolicy.Conservative)
            return ReadingLimits.Least(readings);
        if (policy == ValuePolicy.Range)
            return ReadingLimits.Hull(readings);
        return OneOf(readings, "It is what the source gives.");
    }

    /// <summary>The quantity on which all agree, as the first puts it, or that they do not.</summary>
    internal static (Quantity? Quantity, string Explanation) OneOf(List<Figure> readings, string explanation) =>
        readings.TrueForAll(f => f.Quantity.SaysTheSameAs(readings[0].Quantity))
            ? (readings[0].Quantity, explanation)
            : (null, $"There are several: {string.Join("; ", readings.Select(f => f.Quantity))}.");
}
