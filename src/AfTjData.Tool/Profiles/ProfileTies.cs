using AfTjData.Tool.Records;

namespace AfTjData.Tool.Profiles;

/// <summary>Lasting ties.</summary>
internal static class ProfileTies
{
    /// <summary>Ties as the library walks them; offices are left out, for they are shown as such.</summary>
    public static IEnumerable<ProfileLine> Steps(IEnumerable<ActorStep> steps) => steps
        .Where(s => s.Kind != StepKinds.Tenure)
        .Select(s => ProfileLine.Of(s.Record, $"{s.Label} {s.To.Caption}{(s.Record is Relation relation ? Wording(relation) : "")}") with
        {
            Told = Told.Of(StepEvidence.Of(s)),
        });

    /// <summary>The other relations of an actor, those to places among them.</summary>
    public static IEnumerable<ProfileLine> Others(Actor actor, GraphView view)
    {
        var shown = actor.Memberships(view).Concat(actor.Members(view)).Select(s => s.Record).OfType<Relation>().Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var outgoing = actor.Relations.Select(r => ProfileLine.Of(r, $"{r.Type.ToKey()} {Target(r)}{Wording(r)}"));
        var incoming = actor.InverseRelations.Select(r => ProfileLine.Of(r, $"{r.Type.Inverse() ?? r.Type.ToKey()} {Named(r.Subject)}{Wording(r)}"));
        // A tie of an actor with itself would stand twice.
        return outgoing.Concat(incoming).Where(l => !shown.Contains(l.Record.Id)).DistinctBy(l => (l.Record.Id, l.Words));
    }

    private static string Target(Relation relation) => string.Join(", ",
        new[] { relation.Object is { } party ? Named(party) : null, relation.Places.Count == 0 ? null : string.Join(" and ", relation.Places.Select(p => p.Caption)) }
            .Where(t => t is not null));

    private static string Wording(Relation relation) => $"{(relation.Qualifier is { } qualifier ? $", {qualifier}" : "")}: {relation.Label}";

    private static string Named(Party party) => string.Join(", ", new[]
    {
        party.Actor?.Value.Caption,
        party.As,
        party.Count?.ToString(),
        party.Nationality is { } state ? $"of {state.Value.Caption}" : null,
        party.Ethnicity is { } people ? $"by ethnicity {people.Value.Caption}" : null,
    }.Where(w => w is not null));
}
