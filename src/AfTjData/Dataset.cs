namespace AfTjData;

/// <summary>The dataset as a whole: which version it is, and every record whatever its kind.</summary>
/// <example><code>
/// Console.WriteLine($"{Dataset.Version} {Dataset.ContentHash}");
/// int hedged = Dataset.Records.Count(r => r.Evidence.Any(e => e.Hedge != Hedge.Asserted));
/// </code></example>
/// <threadsafety>All members are safe to use from any number of threads.</threadsafety>
public static partial class Dataset
{
    /// <summary>The tables, by kind.</summary>
    /// <value>A table for each kind of the schema, in the order of the kinds' names.</value>
    public static IReadOnlyList<RecordTable> AllKinds => AllTables;

    /// <summary>Every record, by kind and id, each decoded as it comes.</summary>
    public static IEnumerable<IRecord> Records
    {
        get
        {
            foreach (var table in AllTables)
            {
                for (var i = 0; i < table.Count; i++)
                    yield return table.RecordAt(i);
            }
        }
    }
}
