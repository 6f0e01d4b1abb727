namespace AfTjData;

public static partial class Events
{
    /// <summary>Every happening once: all events but those that are another account of one.</summary>
    /// <value>In the order of ids. Parts of larger events and aggregates are among them, and whatever their status: narrow it as you would <see cref="All"/>.</value>
    /// <example><code>
    /// Console.WriteLine(Events.All.Count - Events.Distinct.Count());  // 1: a plea of Wafa's that two texts tell too differently to share a record
    /// </code></example>
    public static IEnumerable<Event> Distinct => All.Distinct();
}
