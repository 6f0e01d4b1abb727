namespace AfTjData;

/// <summary>The steps between the parties of one event, agreement or project.</summary>
internal static class PartySteps
{
    /// <summary>One step to every other party that is an actor with a record, whatever number of roles the two have.</summary>
    public static IEnumerable<ActorStep> From(Actor actor, IRecord record, IReadOnlyList<Party> parties, StepKinds kind)
    {
        var self = new Ref<Actor>(actor);
        var own = Roles(parties, self);
        if (own.Length == 0)
            return [];
        return parties
            .Where(p => p.Actor is { } other && other != self)
            .Select(p => p.Actor!.Value)
            .Distinct()
            .Select(other => Step(self, other, record, kind, own, Roles(parties, other)));
    }

    private static ActorStep Step(Ref<Actor> from, Ref<Actor> to, IRecord record, StepKinds kind, PartyRole?[] own, PartyRole?[] others) =>
        new(from, to, record, kind, Direction(own, others), $"{Words(own)} to {Words(others)}");

    private static PartyRole?[] Roles(IReadOnlyList<Party> parties, Ref<Actor> actor) =>
        [.. parties.Where(p => p.Actor == actor).Select(p => p.Role).Distinct()];

    private static string Words(PartyRole?[] roles) => string.Join(", ", roles.Select(r => r?.ToKey() ?? "party"));

    // A host who also invites is still the one who is visited: one pair of opposite roles settles the direction, two that contradict each other leave it open.
    private static StepDirection Direction(PartyRole?[] own, PartyRole?[] others)
    {
        var forward = own.Any(Acts) && others.Any(Receives);
        var backward = own.Any(Receives) && others.Any(Acts);
        return forward == backward ? StepDirection.Mutual : forward ? StepDirection.Forward : StepDirection.Backward;
    }

    private static bool Acts(PartyRole? role) => role is
        PartyRole.Actor or PartyRole.Leader or PartyRole.Signatory or PartyRole.Initiator or PartyRole.Financier or PartyRole.Implementer or PartyRole.Supplier;

    private static bool Receives(PartyRole? role) => role is PartyRole.Recipient or PartyRole.Subject or PartyRole.Beneficiary;
}
