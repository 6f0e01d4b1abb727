namespace AfTjData.Tests.Graph;

/// <summary>Steps by agreements, projects and units: the sorts that few actors have.</summary>
public sealed class PartyStepTests
{
    [Fact] // saini-2024-07-20#3.2: a joint declaration of the two
    public void Those_who_sign_an_agreement_are_a_mutual_step_apart()
    {
        var step = Actors.Pakistan.Neighbours(GraphView.Default.OfKinds(StepKinds.Agreement)).Single(s => s.Record.Id == "pakistan-tajikistan-joint-declaration-2024");

        Assert.Equal((Actors.Tajikistan, StepDirection.Mutual, "signatory to signatory"), (step.To, step.Direction, step.Label));
    }

    [Fact] // saini-2024-07-20#15.2: thought out under the one, promoted by the other
    public void Those_who_push_a_project_are_a_mutual_step_apart()
    {
        var step = Actors.ShahbazSharif.Neighbours(GraphView.Default.OfKinds(StepKinds.Project)).Single();

        Assert.Equal((Actors.ImranKhanAdministration, StepDirection.Mutual, "implementer to initiator"), (step.To, step.Direction, step.Label));
    }

    [Fact] // saini-2024-07-20#19.1 and indrastra-2021-11#16.3: the structure and the contact group
    public void A_body_is_a_step_away_from_each_of_its_units() =>
        Assert.Equal(
            ["sco has-unit sco-afghanistan-contact-group [actor/sco-afghanistan-contact-group] Backward", "sco has-unit sco-rats [actor/sco-rats] Backward"],
            Actors.Sco.Neighbours(GraphView.Default.OfKinds(StepKinds.Parent)).Select(s => $"{s} {s.Direction}"));

    [Fact]
    public void A_view_of_one_sort_sees_no_other() => Assert.All(
        Enum.GetValues<StepKinds>().Where(k => int.PopCount((int)k) == 1),
        kind => Assert.All(Actors.All.SelectMany(a => a.Neighbours(GraphView.Default.OfKinds(kind))), s => Assert.Equal(kind, s.Kind)));
}
