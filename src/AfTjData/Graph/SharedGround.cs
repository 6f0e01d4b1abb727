namespace AfTjData;

/// <summary>What two actors have in common: events, organisations, places.</summary>
/// <threadsafety>All members are safe to use from any number of threads.</threadsafety>
public static class SharedGround
{
    /// <summary>The events in which both took part, in whatever role.</summary>
    /// <param name="actor">An actor.</param>
    /// <param name="other">Another.</param>
    /// <param name="view">What is seen; <see cref="GraphView.Default"/> if null. The sorts of steps that it sees do not matter here.</param>
    /// <returns>The events, each once, in the order of their ids.</returns>
    /// <exception cref="ArgumentNullException">One of the actors is null.</exception>
    /// <example><code>
    /// var both = Actors.YousufWafa.SharedEventsWith(Actors.Tajikistan);   // Yousuf Wafa, Taliban governor of Balkh, visits Dushanbe
    /// </code></example>
    public static IEnumerable<Event> SharedEventsWith(this Actor actor, Actor other, GraphView? view = null)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(other);
        view ??= GraphView.Default;
        return
            from e in (IEnumerable<Event>)actor.Events
            where view.Sees(e.Status) && view.Tells(e, ["participants"]) && e.Participants.Any(p => p.Actor?.Id == other.Id)
            select e;
    }

    /// <summary>The larger bodies that an actor belongs to, with the record that says so.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="view">What is seen; <see cref="GraphView.Default"/> if null.</param>
    /// <returns>
    /// Steps by which it is a member or part of something, leads it, works or studies there, holds an office in it, or is a unit of it: that includes
    /// the state whose office somebody holds.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="actor"/> is null.</exception>
    /// <example><code>
    /// var bodies = Actors.AhmadMassoud.Memberships().Select(s => s.To.Label);   // National Resistance Front
    /// </code></example>
    public static IEnumerable<ActorStep> Memberships(this Actor actor, GraphView? view = null) =>
        actor.Neighbours(view).Where(s => s.Direction == StepDirection.Forward && Belongs(s));

    /// <summary>Those that belong to a body, with the record that says so: <see cref="Memberships"/> read from the other end.</summary>
    /// <param name="body">The body, such as an organisation, a movement or a state.</param>
    /// <param name="view">What is seen; <see cref="GraphView.Default"/> if null.</param>
    /// <returns>Steps from the body to whoever belongs to it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="body"/> is null.</exception>
    /// <example><code>
    /// var states = Actors.Csto.Members().Select(s => s.To.Label);   // Russia, Tajikistan
    /// </code></example>
    public static IEnumerable<ActorStep> Members(this Actor body, GraphView? view = null) =>
        body.Neighbours(view).Where(s => s.Direction == StepDirection.Backward && Belongs(s));

    /// <summary>The larger bodies that both belong to; see <see cref="Memberships"/>.</summary>
    /// <param name="actor">An actor.</param>
    /// <param name="other">Another.</param>
    /// <param name="view">What is seen; <see cref="GraphView.Default"/> if null.</param>
    /// <returns>The bodies, each once, in the order in which the first actor's memberships come.</returns>
    /// <exception cref="ArgumentNullException">One of the actors is null.</exception>
    /// <remarks>When the one and the other belonged to it is not compared.</remarks>
    /// <example><code>
    /// var both = Actors.Russia.SharedOrganisations(Actors.Tajikistan).Select(a => a.Label);   // Collective Security Treaty Organisation
    /// </code></example>
    public static IEnumerable<Actor> SharedOrganisations(this Actor actor, Actor other, GraphView? view = null)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(other);
        return Shared(() => actor.Memberships(view).Select(s => s.To), () => other.Memberships(view).Select(s => s.To));
    }

    /// <summary>The places where both were: at an event, by a presence or a hold there, or as somebody's guest.</summary>
    /// <param name="actor">An actor.</param>
    /// <param name="other">Another.</param>
    /// <param name="view">What is seen; <see cref="GraphView.Default"/> if null. The sorts of steps that it sees do not matter here.</param>
    /// <returns>The places, each once, in the order in which the records that put the first actor there come.</returns>
    /// <exception cref="ArgumentNullException">One of the actors is null.</exception>
    /// <remarks>
    /// The same place and no larger one: to have been to one country is not to have shared a place. When the one and the other was there is not compared. An
    /// event puts nobody there who is merely its subject.
    /// </remarks>
    /// <example><code>
    /// var both = Actors.AhmadMassoud.SharedPlaces(Actors.AmrullahSaleh).Select(p => p.Label);   // Dushanbe
    /// </code></example>
    public static IEnumerable<Place> SharedPlaces(this Actor actor, Actor other, GraphView? view = null)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(other);
        view ??= GraphView.Default;
        return Shared(() => Whereabouts(actor, view), () => Whereabouts(other, view));
    }

    private static IEnumerable<T> Shared<T>(Func<IEnumerable<T>> mine, Func<IEnumerable<T>> theirs)
        where T : class, IRecord
    {
        var ids = theirs().Select(r => r.Id).ToHashSet();
        foreach (var record in mine())
        {
            if (ids.Remove(record.Id))
                yield return record;
        }
    }

    private static bool Belongs(ActorStep step) =>
        step.Kind is StepKinds.Tenure or StepKinds.Parent ||
        (step.Kind == StepKinds.Relation && ((Relation)step.Record).Type is
            RelationType.MemberOf or RelationType.PartOf or RelationType.Leads or RelationType.AffiliatedWith);

    private static IEnumerable<Place> Whereabouts(Actor actor, GraphView view)
    {
        var atEvents =
            from e in (IEnumerable<Event>)actor.Events
            where e.Places.Count > 0 && view.Sees(e.Status) && view.Tells(e, ["participants", "places"])
            where e.Participants.Any(p => p.Actor?.Id == actor.Id && p.Role is not (PartyRole.Subject or PartyRole.Inviter))
            from place in (IEnumerable<Place>)e.Places
            select place;
        var present =
            from relation in (IEnumerable<Relation>)actor.Relations
            where relation.Type is RelationType.PresentIn or RelationType.Controls
            where relation.Places.Count > 0 && view.Sees(relation.Status) && view.Tells(relation, ["subject", "type", "places"])
            from place in (IEnumerable<Place>)relation.Places
            select place;
        var hosted =
            from relation in (IEnumerable<Relation>)actor.InverseRelations
            where relation.Type is RelationType.Hosts or RelationType.Harbours
            where relation.Places.Count > 0 && view.Sees(relation.Status) && view.Tells(relation, ["object", "type", "places"])
            from place in (IEnumerable<Place>)relation.Places
            select place;
        return atEvents.Concat(present).Concat(hosted);
    }
}
