namespace AfTjData;

public static partial class Disputes
{
    /// <summary>The disputes in which a record is a side, whatever its kind.</summary>
    /// <param name="record">The record.</param>
    /// <returns>By id; empty for a record that nothing contests, and for the kinds that no side can be, such as topics.</returns>
    /// <exception cref="ArgumentNullException">The record is null.</exception>
    /// <example><code>var contested = Dataset.Records.Where(r => Disputes.About(r).Count > 0);</code></example>
    public static RefList<Dispute> About(IRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record switch
        {
            Actor actor => actor.Disputes,
            Agreement agreement => agreement.Disputes,
            Claim claim => claim.Disputes,
            Event happening => happening.Disputes,
            Figure figure => figure.Disputes,
            Office office => office.Disputes,
            Place place => place.Disputes,
            Position position => position.Disputes,
            Project project => project.Disputes,
            Relation relation => relation.Disputes,
            Source source => source.Disputes,
            Tenure tenure => tenure.Disputes,
            _ => default,
        };
    }
}
