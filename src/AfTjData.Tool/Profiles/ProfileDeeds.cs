using AfTjData.Tool.Timelines;

namespace AfTjData.Tool.Profiles;

/// <summary>What somebody took part in.</summary>
internal static class ProfileDeeds
{
    /// <summary>The happenings, each once, with the role in which the actor took part.</summary>
    public static IEnumerable<ProfileLine> Events(Actor actor)
    {
        var events = actor.Events.Distinct().ToList();
        return events.Select(e => ProfileLine.Of(e, $"{Roles(e.Participants, actor)}: {e.Title}") with
        {
            Accounts = [.. Timeline.OtherAccounts(e).Where(a => !events.Contains(a))],
        });
    }

    /// <summary>Whom the actor met, and at which event. What is merely planned is among the events and no meeting yet.</summary>
    public static IEnumerable<ProfileLine> Meetings(Actor actor) =>
        actor.MetWith().Select(s => ProfileLine.Of(s.Record, $"{s.Label} {s.To.Caption}: {s.Record.Caption}"));

    /// <summary>The agreements to which the actor is a party.</summary>
    public static IEnumerable<ProfileLine> Agreements(Actor actor) => actor.Agreements.Select(a => ProfileLine.Of(a, $"{Roles(a.Parties, actor)}: {a.Label}"));

    /// <summary>The projects in which the actor has a part.</summary>
    public static IEnumerable<ProfileLine> Projects(Actor actor) => actor.Projects.Select(p => ProfileLine.Of(p, $"{Roles(p.Parties, actor)}: {p.Label}"));

    private static string Roles(IReadOnlyList<Party> parties, Actor actor) => string.Join(", ", parties
        .Where(p => p.Actor?.Id == actor.Id)
        .Select(p => $"{p.Role?.ToKey() ?? "party"}{(p.As is null ? "" : $" ({p.As})")}")
        .Distinct(StringComparer.Ordinal));
}
