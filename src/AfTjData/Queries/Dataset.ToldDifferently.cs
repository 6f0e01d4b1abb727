namespace AfTjData;

public static partial class Dataset
{
    /// <summary>What two sources tell differently.</summary>
    /// <param name="one">A text, or an outlet or document that a text has it from.</param>
    /// <param name="other">Another; the same source asks for what it tells differently itself, and leaves other sources out.</param>
    /// <returns>
    /// The disputes, by id, that rest on sentences of both and have sides of which the one source tells one and the other source tells another. Where the two stand on one side, against a third, they do not
    /// differ. Open disputes are among them and explained ones, see <see cref="Dispute.State"/>.
    /// </returns>
    /// <remarks>Only what cites a source is looked at, not the whole dataset.</remarks>
    /// <exception cref="ArgumentNullException">A source is null.</exception>
    /// <example><code>
    /// foreach (var dispute in Dataset.ToldDifferently(Sources.All["southasiandesk-2025-11-16"], Sources.All["caspian-post-2025-01"]))
    ///     Console.WriteLine($"{dispute.Title} {dispute.State}");
    /// </code></example>
    /// <threadsafety>Safe to use from any number of threads.</threadsafety>
    public static IEnumerable<Dispute> ToldDifferently(Source one, Source other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return one.CitedBy.OfType<Dispute>()
            .Concat(one.Attributions.OfType<Dispute>())
            .DistinctBy(d => d.Id)
            .Where(d => RestsOn(d, one, other) && SidesDiffer(d, one, other))
            .OrderBy(d => d.Id, StringComparer.Ordinal);
    }

    private static bool RestsOn(Dispute dispute, Source one, Source other) => one.Id == other.Id
        ? dispute.Evidence.All(e => e.IsFrom(one))
        : dispute.Evidence.Any(e => e.IsFrom(one)) && dispute.Evidence.Any(e => e.IsFrom(other));

    private static bool SidesDiffer(Dispute dispute, Source one, Source other)
    {
        for (var i = 0; i < dispute.Sides.Count; i++)
        {
            for (var j = 0; j < dispute.Sides.Count; j++)
            {
                if (i != j && Tells(dispute.Sides[i], one) && Tells(dispute.Sides[j], other))
                    return true;
            }
        }

        return false;
    }

    // The evidence for the field in which the sides differ; without such, all that the record has.
    private static bool Tells(DisputeSide side, Source source)
    {
        var record = side.Record.Value;
        var telling = side.Field is { } field ? record.EvidenceFor(field).ToList() : [];
        return (telling.Count > 0 ? telling : RecordEvidence.All(record)).Any(e => e.IsFrom(source));
    }
}
