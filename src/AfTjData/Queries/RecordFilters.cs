namespace AfTjData;

/// <summary>Narrows records by who says so, how firmly, whether it is affirmed, and how far it has got: each axis alone, to be combined at will.</summary>
/// <remarks>
/// Each of these filters when the result is read, keeps the order, and leaves out nothing twice told but for <see cref="Distinct"/>. Which evidence tells a record
/// is said at <see cref="RecordEvidence"/>.
/// </remarks>
/// <example><code>
/// // Visits that took place, each counted once, and told without reserve or as news.
/// var visits = Events.All.Where(e => e.Mode == EventMode.Visit).Occurred().AtLeast(Hedge.Reported).Distinct();
/// </code></example>
/// <threadsafety>All members are safe to use from any number of threads.</threadsafety>
public static class RecordFilters
{
    /// <summary>The records that a source bears out, wholly or in part.</summary>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <param name="records">The records.</param>
    /// <param name="source">A text, or an outlet or document that a text has it from.</param>
    /// <returns>Those with evidence in the source, or in a sentence that names it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example><code>var told = Events.All.FromSource(Sources.All["afintl-af"]);</code></example>
    public static IEnumerable<T> FromSource<T>(this IEnumerable<T> records, Source source)
        where T : IRecord
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(source);
        return records.Where(r => RecordEvidence.All(r).Any(e => e.IsFrom(source)));
    }

    /// <summary>The records that an actor is named as having told, such as a president who is quoted or a bank whose numbers are given.</summary>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <param name="records">The records.</param>
    /// <param name="speaker">The actor. What an actor's members or officials say is not counted as the actor's.</param>
    /// <returns>Those with evidence whose sentence names the actor.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example><code>var worldBank = Figures.All.SaidBy(Actors.Find("World Bank")!);</code></example>
    public static IEnumerable<T> SaidBy<T>(this IEnumerable<T> records, Actor speaker)
        where T : IRecord
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(speaker);
        return records.Where(r => RecordEvidence.All(r).Any(e => e.IsVia(speaker)));
    }

    /// <summary>The records that a source says in its own voice, or that a text names it for.</summary>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <param name="records">The records.</param>
    /// <param name="speaker">A text, or an outlet or document that a text has it from.</param>
    /// <returns>Those with evidence in which nobody but the source speaks; what a text merely passes on is not its own.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example><code>var ownWords = Figures.All.SaidBy(Sources.All["southasiandesk-2025-11-16"]);</code></example>
    public static IEnumerable<T> SaidBy<T>(this IEnumerable<T> records, Source speaker)
        where T : IRecord
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(speaker);
        return records.Where(r => RecordEvidence.All(r).Any(e => e.Via.Count == 0 ? e.At.Source.Id == speaker.Id : e.IsVia(speaker)));
    }

    /// <summary>The records that some source affirms at least so firmly.</summary>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <param name="records">The records.</param>
    /// <param name="hedge">The weakest hedge that will do: <see cref="Hedge.Reported"/> takes what is asserted or reported.</param>
    /// <returns>Those whose firmest affirming evidence is as firm; a record without evidence is not among them.</returns>
    /// <exception cref="ArgumentNullException">The records are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The hedge is no member of the enum.</exception>
    /// <example><code>var firm = Relations.All.AtLeast(Hedge.Reported);</code></example>
    public static IEnumerable<T> AtLeast<T>(this IEnumerable<T> records, Hedge hedge)
        where T : IRecord
    {
        ArgumentNullException.ThrowIfNull(records);
        if (hedge is < Hedge.Asserted or > Hedge.Suspected)
            throw new ArgumentOutOfRangeException(nameof(hedge), hedge, null);
        return records.Where(r => r.Firmest() is { } firmest && firmest.Hedge <= hedge);
    }

    /// <summary>The records that some source affirms, whoever else denies them.</summary>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <param name="records">The records.</param>
    /// <returns>Those with affirming evidence. A record of something that did not occur is affirmed where a source says that it did not.</returns>
    /// <exception cref="ArgumentNullException">The records are null.</exception>
    /// <example><code>var affirmed = Events.All.Affirmed();</code></example>
    public static IEnumerable<T> Affirmed<T>(this IEnumerable<T> records)
        where T : IRecord
    {
        ArgumentNullException.ThrowIfNull(records);
        return records.Where(r => r.Firmest() is not null);
    }

    /// <summary>The records that some source denies, whoever else affirms them.</summary>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <param name="records">The records.</param>
    /// <returns>Those with denying evidence.</returns>
    /// <exception cref="ArgumentNullException">The records are null.</exception>
    /// <example><code>var denied = Dataset.Records.Denied();</code></example>
    public static IEnumerable<T> Denied<T>(this IEnumerable<T> records)
        where T : IRecord
    {
        ArgumentNullException.ThrowIfNull(records);
        return records.Where(r => r.Firmest(Polarity.Denies) is not null);
    }

    /// <summary>The records of what has happened or is under way, as told: what is planned, proposed, foreseen or possible is left out, and so is what did not occur.</summary>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <param name="records">The records.</param>
    /// <returns>Those with status occurred or ongoing. How firmly it is told is not looked at: add <see cref="AtLeast"/>.</returns>
    /// <exception cref="ArgumentNullException">The records are null.</exception>
    /// <example><code>var visits = Events.ByMode(EventMode.Visit).Occurred().Distinct();</code></example>
    public static IEnumerable<T> Occurred<T>(this IEnumerable<T> records)
        where T : IHasStatus
    {
        ArgumentNullException.ThrowIfNull(records);
        return records.Where(r => r.Status is Status.Occurred or Status.Ongoing);
    }

    /// <summary>The records with a status.</summary>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <param name="records">The records.</param>
    /// <param name="status">The status.</param>
    /// <returns>Those with that status.</returns>
    /// <exception cref="ArgumentNullException">The records are null.</exception>
    /// <example><code>var absent = Relations.All.WithStatus(Status.DidNotOccur);</code></example>
    public static IEnumerable<T> WithStatus<T>(this IEnumerable<T> records, Status status)
        where T : IHasStatus
    {
        ArgumentNullException.ThrowIfNull(records);
        return records.Where(r => r.Status == status);
    }

    /// <summary>Each happening once: of an event and the other accounts of it, one is kept.</summary>
    /// <param name="events">The events.</param>
    /// <returns>
    /// Every event that is no account of another; and of the accounts whose event is not among the events, the first. An event that stands twice is kept once. A part
    /// of a larger event is a happening of its own and stays: leave the parts out by <c>PartOf</c>. So does an aggregate.
    /// </returns>
    /// <remarks>It takes the place of LINQ's method of this name, which knows nothing of accounts; the events are read to the end at the first step.</remarks>
    /// <exception cref="ArgumentNullException">The events are null.</exception>
    /// <example><code>var requests = Events.ByType(EventType.Request).Occurred().Distinct().Count();</code></example>
    public static IEnumerable<Event> Distinct(this IEnumerable<Event> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return Each();

        IEnumerable<Event> Each()
        {
            var all = events.ToList();
            var held = all.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
            var told = new HashSet<string>(StringComparer.Ordinal);
            foreach (var one in all)
            {
                var happening = HappeningOf(one);
                if ((happening == one.Id || !held.Contains(happening)) && told.Add(happening))
                    yield return one;
            }
        }
    }

    // An account may be one of an account; a circle, which only records made by hand can form, ends where it began.
    private static string HappeningOf(Event one)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var at = one;
        while (at.AccountOf is { } other && seen.Add(at.Id))
            at = other.Value;
        return at.Id;
    }
}
