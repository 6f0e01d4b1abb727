using AfTjData.Packed;

namespace AfTjData;

/// <summary>The one value that a policy makes of figures, or why it makes none.</summary>
/// <example><code>
/// FigureValue power = Figures.For(Measure.Power, Projects.Casa1000).Value(ValuePolicy.ByLatestSource);
/// Console.WriteLine(power.Quantity);         // 3000 MW
/// Console.WriteLine(power.IsContested);      // true
/// Console.WriteLine(power.Readings.Count);   // 2
/// Console.WriteLine(power.Explanation);
/// </code></example>
/// <threadsafety>Immutable, so safe to share between threads.</threadsafety>
public sealed record FigureValue
{
    internal FigureValue(Quantity? quantity, string explanation, IReadOnlyList<Figure> readings, bool isContested)
    {
        Quantity = quantity;
        Explanation = explanation;
        Readings = ValueList<Figure>.Copy(readings);
        IsContested = isContested;
    }

    /// <summary>The value.</summary>
    /// <value>Null if the policy makes none; <see cref="Explanation"/> says why.</value>
    public Quantity? Quantity { get; }

    /// <summary>How the value was chosen, or why there is none.</summary>
    /// <value>A sentence or two for people to read.</value>
    public string Explanation { get; }

    /// <summary>The figures that were looked at.</summary>
    /// <value>Those asked for, and those that stand against one of them in a dispute over a value, which may have another measure.</value>
    public IReadOnlyList<Figure> Readings { get; }

    /// <summary>Whether one of the readings is a side of a dispute, settled by the policy or not.</summary>
    public bool IsContested { get; }

    /// <summary>The value, if there is one, and the explanation.</summary>
    /// <returns>One line for people to read; its form may change.</returns>
    public override string ToString() => $"{Quantity?.Text ?? "no value"}{(IsContested ? " (disputed)" : "")}: {Explanation}";
}
