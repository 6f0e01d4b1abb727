namespace AfTjData;

/// <summary>What a source says.</summary>
/// <threadsafety>All members are safe to use from any number of threads.</threadsafety>
public static class SourceQueries
{
    /// <summary>Everything that a text says about an actor.</summary>
    /// <param name="source">The text. A cited outlet has no text here: ask <c>Dataset.Records.FromSource</c> for what texts have from it.</param>
    /// <param name="actor">The actor.</param>
    /// <returns>
    /// Every record of the text in which the actor stands: who it is, what it took part in, which ties, posts and stances it has, what is claimed or counted of it, what it publishes. A people or state that only describes
    /// somebody, by ethnicity or nationality, stands in the record too. By kind, then by id. What the actor itself is quoted with is not about it: ask <see cref="RecordFilters.SaidBy{T}(IEnumerable{T}, Actor)"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example><code>
    /// foreach (var record in Sources.All["saini-2024-07-20"].SaysAbout(Actors.Find("NRF")!))
    ///     Console.WriteLine(record);
    /// </code></example>
    public static IEnumerable<IRecord> SaysAbout(this Source source, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(actor);
        return source.CitedBy
            .Where(r => ActorMentions.In(r, actor.Id))
            .OrderBy(r => r.Kind, StringComparer.Ordinal)
            .ThenBy(r => r.Id, StringComparer.Ordinal);
    }
}
