namespace AfTjData;

/// <summary>Whether an actor stands in a record.</summary>
internal static class ActorMentions
{
    public static bool In(IRecord record, string actor) => record switch
    {
        Actor one => one.Id == actor || Is(one.Parent, actor) || Is(one.Nationality, actor) || Is(one.Ethnicity, actor),
        Agreement agreement => Among(agreement.Parties, actor),
        Claim claim => Among(claim.About, actor),
        Dispute dispute => dispute.Sides.Any(s => s.Record.Kind == "actor" && s.Record.Id == actor),
        Event happening => Among(happening.Participants, actor),
        Figure figure => Among(figure.About, actor) || Is(figure.Counted, actor),
        Office office => Is(office.Body, actor),
        Position position => Among(position.Holders, actor) || Among(position.Towards, actor) || position.ExpressedBy.Ids.Contains(actor),
        Project project => Among(project.Parties, actor),
        Relation relation => Is(relation.Subject, actor) || Is(relation.Object, actor),
        Source source => source.Authors.Ids.Contains(actor) || Is(source.Publisher, actor),
        Tenure tenure => tenure.Holder.Id == actor,
        _ => false,
    };

    private static bool Among(IReadOnlyList<Party> parties, string actor) => parties.Any(p => Is(p, actor));

    private static bool Among(RefList<IRecord> records, string actor) => records.References.Any(r => r.Kind == "actor" && r.Id == actor);

    private static bool Is(Party? party, string actor) =>
        party is not null && (Is(party.Actor, actor) || Is(party.Nationality, actor) || Is(party.Ethnicity, actor));

    private static bool Is(Ref<Actor>? one, string actor) => one?.Id == actor;
}
