namespace AfTjData;

/// <summary>Who met or talked with whom, read off the roles of the parties to consultations.</summary>
/// <remarks>
/// On a visit those in the role of actor or leader are the guests and the recipients the hosts: each guest met each host, and guests are not said to have met
/// one another; a visit without a recipient is no meeting, since nobody says who was met. Otherwise actors met the recipients, or one another where there is none; in
/// a multilateral meeting the organisation is the circle in which they met and nobody whom they met. Whoever invites, brings others together, watches
/// or is talked of did not meet anybody by that. What was said over the telephone is left out, and so is another account of an event that is held already.
/// </remarks>
/// <threadsafety>All members are safe to use from any number of threads.</threadsafety>
public static class Meetings
{
    private const string AsGuest = "met as guest";

    /// <summary>Every meeting of the dataset, as one step for each guest and host.</summary>
    /// <param name="view">What is seen; <see cref="GraphView.Default"/> if null. The sorts of steps that it sees do not matter here.</param>
    /// <returns>The steps, in the order of the events' ids, found while they are read.</returns>
    /// <example><code>
    /// var met = Meetings.All().Where(s => s.To == Actors.SirajuddinHaqqani).Select(s => s.From.Label);   // Tajikistan
    /// </code></example>
    public static IEnumerable<ActorStep> All(GraphView? view = null) => Events.ByType(EventType.Consult).SelectMany(e => e.Meeting(view));

    /// <summary>Who met whom at one event.</summary>
    /// <param name="e">The event; one that is no consultation has no meeting.</param>
    /// <param name="view">What is seen; <see cref="GraphView.Default"/> if null. The sorts of steps that it sees do not matter here.</param>
    /// <returns>
    /// A step for each guest and host, from guest to host; where sides cannot be told, one for each two, in the order of the participants, and mutual. The label is
    /// <c>met as guest</c> on a visit, <c>met</c> where somebody else is the host, and <c>talked with</c> where the event gives no mode. Each actor counts
    /// once, whatever number of entries it has; people without a record are left out.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="e"/> is null.</exception>
    /// <example><code>
    /// var talks = Events.KabulTalks202511.Meeting().Select(s => s.To.Label);   // Amir Khan Muttaqi, Sirajuddin Haqqani
    /// </code></example>
    public static IEnumerable<ActorStep> Meeting(this Event e, GraphView? view = null)
    {
        ArgumentNullException.ThrowIfNull(e);
        view ??= GraphView.Default;
        if (e.Type != EventType.Consult || e.Mode == EventMode.Phone || e.AccountOf is not null || !view.Sees(e.Status) || !view.Tells(e, ["type", "participants"]))
            return [];
        var label = Label(e.Mode);
        var guests = In(e, PartyRole.Actor, PartyRole.Leader);
        var hosts = In(e, PartyRole.Recipient);
        if (hosts.Length > 0)
            return from guest in guests from host in hosts where guest != host select Step(e, guest, host, StepDirection.Forward, label);
        return e.Mode == EventMode.Visit ? [] : from i in Enumerable.Range(0, guests.Length) from other in guests.Skip(i + 1) select Step(e, guests[i], other, StepDirection.Mutual, label);
    }

    /// <summary>Whom an actor met or talked with, with the event at which it was.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="view">What is seen; <see cref="GraphView.Default"/> if null. The sorts of steps that it sees do not matter here.</param>
    /// <returns>The steps, each from this actor: forward where it was the guest, backward where it was the host.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="actor"/> is null.</exception>
    /// <example><code>
    /// var met = Actors.Fayzollahzoda.MetWith().Select(s => s.To.Label);   // Mohammad Khan, Taliban
    /// </code></example>
    public static IEnumerable<ActorStep> MetWith(this Actor actor, GraphView? view = null)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return
            from e in (IEnumerable<Event>)actor.Events
            from step in e.Meeting(view)
            where step.FromId == actor.Id || step.ToId == actor.Id
            select step.FromId == actor.Id ? step : step.Reversed(step.Label == AsGuest ? "met as host" : step.Label);
    }

    private static string Label(EventMode? mode) => mode switch
    {
        EventMode.Visit => AsGuest,
        null => "talked with",
        _ => "met",
    };

    private static Ref<Actor>[] In(Event e, params PartyRole[] roles) =>
        [.. e.Participants
            .Where(p => p.Actor is not null && p.Role is { } role && roles.Contains(role))
            .Select(p => p.Actor!.Value)
            .Where(a => e.Mode != EventMode.Multilateral || a.Value.Type is not (ActorType.IntergovernmentalOrganisation or ActorType.Alliance))
            .Distinct()];

    private static ActorStep Step(Event e, Ref<Actor> from, Ref<Actor> to, StepDirection direction, string label) =>
        new(from, to, e, StepKinds.Event, direction, label);
}
