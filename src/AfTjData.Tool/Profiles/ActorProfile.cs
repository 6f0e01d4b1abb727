namespace AfTjData.Tool.Profiles;

/// <summary>Who somebody is: names, offices, ties, deeds, stances and words, each with the record that says so.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Sections">What there is, section by section; those that hold nothing are left out.</param>
/// <param name="Claims">How many claims are about the actor.</param>
/// <param name="Figures">How many figures are.</param>
/// <param name="Disputed">The disputes in which the actor's own record is a side.</param>
internal sealed record ActorProfile(Actor Actor, IReadOnlyList<ProfileSection> Sections, int Claims, int Figures, IReadOnlyList<Dispute> Disputed)
{
    // What is planned or said not to be so is shown too, and marked as that.
    private static readonly GraphView Everything = GraphView.Default.WithStatus(Enum.GetValues<Status>());

    /// <summary>Gathers what there is of an actor.</summary>
    public static ActorProfile Of(Actor actor) => new(
        actor,
        [.. SectionsOf(actor).Where(s => s.Lines.Count > 0)],
        actor.Claims.Count,
        actor.Figures.Count,
        [.. actor.Disputes]);

    private static IEnumerable<ProfileSection> SectionsOf(Actor actor)
    {
        yield return ProfileSection.Of("offices", "Offices held", ProfileOffices.HeldBy(actor));
        yield return ProfileSection.Of("posts", "Offices and who holds them", ProfileOffices.Of(actor));
        yield return ProfileSection.Of("memberships", "Belongs to", ProfileTies.Steps(actor.Memberships(Everything)));
        yield return ProfileSection.Of("members", "Members and parts", ProfileTies.Steps(actor.Members(Everything)));
        yield return ProfileSection.Of("relations", "Relations", ProfileTies.Others(actor, Everything));
        yield return ProfileSection.Of("events", "Events", ProfileDeeds.Events(actor));
        yield return ProfileSection.Of("meetings", "Met or talked with", ProfileDeeds.Meetings(actor));
        yield return ProfileSection.Of("agreements", "Agreements", ProfileDeeds.Agreements(actor));
        yield return ProfileSection.Of("projects", "Projects", ProfileDeeds.Projects(actor));
        yield return ProfileSection.Of("positions", "Positions", ProfileWords.Positions(actor));
        yield return ProfileSection.Of("positions-towards", "Positions towards this actor", ProfileWords.PositionsTowards(actor));
        yield return ProfileSection.Of("statements", "Statements, as texts have them", ProfileWords.Statements(actor));
        yield return ProfileSection.Of("texts", "Texts and publications", ProfileWords.Texts(actor));
    }
}
