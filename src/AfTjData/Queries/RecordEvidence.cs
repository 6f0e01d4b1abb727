namespace AfTjData;

/// <summary>The evidence of one record: which of it tells the record, and which is the firmest.</summary>
/// <remarks>
/// <para>
/// A piece of evidence may bear out a few fields only, such as the date that is read off a dateline. <b>What tells a record</b> is the evidence for its status,
/// for a tenure that for its holder, for any other kind all evidence. So a dateline, which is always asserted, makes no rumour firm.
/// </para>
/// <para>
/// From the firmest down, hedges stand in the order of the schema: asserted, reported, alleged, suspected. A hedge says how firmly the source puts a thing, not how likely it is.
/// </para>
/// </remarks>
/// <threadsafety>All members are safe to use from any number of threads.</threadsafety>
public static class RecordEvidence
{
    /// <summary>The firmest evidence that tells a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="polarity">Whether to look at what affirms the record, as is usual, or at what denies it.</param>
    /// <returns>The first of the firmest, in the order of the record; null if nothing affirms the record, or denies it.</returns>
    /// <exception cref="ArgumentNullException">The record is null.</exception>
    /// <example><code>
    /// var shelter = Relations.All["tajikistan-hosts-nrf"];
    /// Console.WriteLine(shelter.Firmest()?.Hedge);  // Asserted
    /// Console.WriteLine(shelter.Weakest()?.Hedge);  // Suspected
    /// </code></example>
    public static Evidence? Firmest(this IRecord record, Polarity polarity = Polarity.Affirms) =>
        Telling(record).Where(e => e.Polarity == polarity).MinBy(e => e.Hedge);

    /// <summary>The weakest evidence that tells a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="polarity">Whether to look at what affirms the record, as is usual, or at what denies it.</param>
    /// <returns>The first of the weakest, in the order of the record; null if nothing affirms the record, or denies it.</returns>
    /// <exception cref="ArgumentNullException">The record is null.</exception>
    /// <example><code>Console.WriteLine(Relations.All["tajikistan-hosts-nrf"].Weakest()?.Source.Title);</code></example>
    public static Evidence? Weakest(this IRecord record, Polarity polarity = Polarity.Affirms) =>
        Telling(record).Where(e => e.Polarity == polarity).MaxBy(e => e.Hedge);

    /// <summary>The evidence for one field of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="field">The field as the data files name it, such as <c>when</c> or <c>as-of</c>.</param>
    /// <returns>What names the field, and what bears out the record as a whole; empty for a field that the curators answer for, or that the kind does not have.</returns>
    /// <exception cref="ArgumentNullException">The record or the field is null.</exception>
    /// <example><code>
    /// var datedBy = Events.All["kunduz-visit-2025-11"].EvidenceFor("when").Single();
    /// Console.WriteLine($"{datedBy.Paragraph}.{datedBy.Sentence}");  // 11.1
    /// </code></example>
    public static IEnumerable<Evidence> EvidenceFor(this IRecord record, string field)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(field);
        return record.Evidence.Where(e => e.BearsOut(field));
    }

    /// <summary>What tells a record, as against what adds a date or a place to it.</summary>
    internal static IEnumerable<Evidence> Telling(IRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record switch
        {
            IHasStatus => record.Evidence.Where(e => e.BearsOut("status")),
            Tenure => record.Evidence.Where(e => e.BearsOut("holder")),
            _ => record.Evidence,
        };
    }

    /// <summary>Every piece of evidence of a record; the steps of an agreement or project have evidence of their own.</summary>
    internal static IEnumerable<Evidence> All(IRecord record) => record switch
    {
        Agreement agreement => record.Evidence.Concat(agreement.Timeline.SelectMany(m => m.Evidence)),
        Project project => record.Evidence.Concat(project.Timeline.SelectMany(m => m.Evidence)),
        _ => record.Evidence,
    };

    /// <summary>Whether a source says so, in its own text or as the one whom a text has it from.</summary>
    internal static bool IsFrom(this Evidence evidence, Source source) =>
        evidence.At.Source.Id == source.Id || evidence.IsVia(source);

    /// <summary>Whether a sentence names somebody as having it from.</summary>
    internal static bool IsVia(this Evidence evidence, IRecord speaker)
    {
        foreach (var via in evidence.Via.References)
        {
            if (via.Kind == speaker.Kind && via.Id == speaker.Id)
                return true;
        }

        return false;
    }

    private static bool BearsOut(this Evidence evidence, string field) =>
        evidence.For.Count == 0 || evidence.For.Contains(field, StringComparer.Ordinal);
}
