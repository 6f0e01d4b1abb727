namespace AfTjData;

/// <summary>Counts who tells a record.</summary>
/// <threadsafety>All members are safe to use from any number of threads.</threadsafety>
public static class CorroborationQueries
{
    /// <summary>By how many independent sources a record is told.</summary>
    /// <param name="record">The record.</param>
    /// <param name="polarity">Whether to count who affirms the record, as is usual, or who denies it.</param>
    /// <returns>The sources that count, and why others do not; the rules stand at <see cref="Corroboration"/>.</returns>
    /// <exception cref="ArgumentNullException">The record is null.</exception>
    /// <example><code>
    /// Console.WriteLine(Events.All["kunduz-visit-2025-11"].Corroboration());   // 1 independent: Afintl.af
    /// Console.WriteLine(Events.All["taliban-takeover-2021"].Corroboration().Independent);   // 4
    /// </code></example>
    public static Corroboration Corroboration(this IRecord record, Polarity polarity = Polarity.Affirms)
    {
        ArgumentNullException.ThrowIfNull(record);
        var telling = RecordEvidence.Telling(record).Where(e => e.Polarity == polarity).ToList();
        var counted = new List<IRecord>();
        var leftOut = new List<string>();

        foreach (var named in telling.Where(e => e.Via.Count > 0).Select(e => e.Via[^1]).DistinctBy(r => (r.Kind, r.Id)))
            Add(named, Voice.WhyNamedAddsNone(named, counted));
        foreach (var own in telling.Where(e => e.Via.Count == 0).GroupBy(e => e.At.Source))
            Add(own.Key.Value, Voice.WhyTextAddsNone(own.Key.Value, own, record, counted));
        return new Corroboration([.. counted], [.. leftOut]);

        void Add(IRecord voice, string? whyNot)
        {
            if (whyNot is null)
                counted.Add(voice);
            else
                leftOut.Add($"{voice.Caption} {whyNot}");
        }
    }
}
