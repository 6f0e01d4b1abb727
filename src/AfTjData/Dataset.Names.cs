using AfTjData.Packed;

namespace AfTjData;

public static partial class Dataset
{
    /// <summary>Every record of any kind that bears a name.</summary>
    /// <param name="name">The name: case, diacritics, hyphens, apostrophes, titles before it and the order of its words do not matter.</param>
    /// <returns>The best grade first (a primary name is better than an alias, that than a metonym), then by kind, then by id; empty if none does.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <remarks>Only kinds whose schema declares names take part: actors, agreements, offices, places, projects. Decodes no record.</remarks>
    /// <example><code>
    /// RefList&lt;IRecord&gt; bearers = Dataset.FindAll("Dushanbe");   // Dushanbe, Government of Tajikistan: the city, then what it stands for
    /// </code></example>
    public static RefList<IRecord> FindAll(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var found = new List<(int Grade, Ref<IRecord> Record)>();
        foreach (var table in AllTables)
        {
            if (!NameLookup.TryRead(table, name, out var bearers))
                continue;
            foreach (var bearer in bearers)
                found.Add((bearer.Grade, new Ref<IRecord>(table.Number, bearer.Ordinal)));
        }

        // The sort is stable: within a grade the order stays that of kinds and ids.
        return new RefList<IRecord>([.. found.OrderBy(f => f.Grade).Select(f => f.Record)]);
    }

    /// <summary>Records of any kind with a spelling that is near a name: misspelt, or with words too many or too few.</summary>
    /// <param name="name">The name.</param>
    /// <param name="most">How many to return at most.</param>
    /// <returns>The nearest first, and so the bearers of the name itself before all others; then by grade, kind and id. Empty if nothing is near.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is negative.</exception>
    /// <remarks>A suggestion is a question to the reader, not an answer: never take the first as found. Decodes no record; the time grows with the number of spellings.</remarks>
    /// <example><code>
    /// RefList&lt;IRecord&gt; near = Dataset.Suggest("Kunduzz");   // Kunduz, Taliban governor of Kunduz: the province first
    /// </code></example>
    public static RefList<IRecord> Suggest(string name, int most = 5) => new(NameSuggester.Suggest<IRecord>(AllTables, name, most));
}
