using AfTjData.Tests.Data;

namespace AfTjData.Tests.Graph;

/// <summary>The steps that lead away from an actor; over the data, with the sentences that make them.</summary>
public sealed class NeighbourTests
{
    private static readonly GraphView Ties = GraphView.Default.OfKinds(StepKinds.Relation);

    [Fact] // indrastra-2021-11#15.4, #15.5
    public void A_relation_leads_forward_by_its_type_and_back_by_its_inverse()
    {
        Assert.Equal("russia member-of csto [relation/russia-member-of-csto]", Actors.Russia.Neighbours(Ties).Single(s => s.To == Actors.Csto).ToString());
        Assert.Equal(
            [
                "csto has-member russia [relation/russia-member-of-csto] Backward",
                "csto has-member tajikistan [relation/tajikistan-member-of-csto] Backward",
            ],
            Actors.Csto.Neighbours(Ties).Select(s => $"{s} {s.Direction}"));
    }

    [Fact] // indrastra-2021-11#8.6, #15.4
    public void A_symmetric_relation_reads_the_same_from_both_ends()
    {
        var there = Actors.Tajikistan.Neighbours(Ties).Single(s => s.Label == "borders");
        var back = Actors.Afghanistan.Neighbours(Ties).Single(s => s.Label == "borders");

        Assert.Equal((Actors.Afghanistan, StepDirection.Mutual), (there.To, there.Direction));
        Assert.Equal((Actors.Tajikistan, StepDirection.Mutual), (back.To, back.Direction));
    }

    [Fact] // centralasianlight-2025-11-13#3.1
    public void A_tenure_leads_from_the_holder_to_the_body_of_the_office()
    {
        var step = Actors.MohammadKhan.Neighbours(GraphView.Default.OfKinds(StepKinds.Tenure)).Single();

        Assert.Equal((Actors.Taliban, StepDirection.Forward), (step.To, step.Direction));
        Assert.Equal("mohammad-khan-governor-of-kunduz", step.Record.Id);
        Assert.Equal(Offices.All["taliban-governor-of-kunduz"].Label, step.Label);
        Assert.Contains(Actors.Taliban.Neighbours(), s => s.To == Actors.MohammadKhan && s.Kind == StepKinds.Tenure && s.Direction == StepDirection.Backward);
    }

    [Fact] // saini-2024-07-20#8.2: the one does it, the other has it done to them
    public void An_event_leads_from_who_acts_to_whom_it_is_done_and_names_the_roles()
    {
        var step = Actors.Taliban.Neighbours().Single(s => s.Record.Id == "taliban-co-opts-ansarullah-2021");

        Assert.Equal((Actors.Ansarullah, StepDirection.Forward, "actor to recipient"), (step.To, step.Direction, step.Label));
    }

    [Fact] // centralasianlight-2025-11-13#2.2: at Tajikistan's invitation, which makes it no visitor
    public void A_host_who_invites_too_is_still_the_host()
    {
        var step = Actors.Tajikistan.Neighbours().Single(s => s.To == Actors.YousufWafa);

        Assert.Equal((StepDirection.Backward, "recipient, inviter to actor"), (step.Direction, step.Label));
    }

    [Fact] // saini-2024-07-20#13.1: talks taken up again by both
    public void Two_who_both_act_are_a_mutual_step_apart()
    {
        var step = Actors.Pakistan.Neighbours().Single(s => s.Record.Id == "pakistan-tajikistan-revive-qtta-talks");

        Assert.Equal((Actors.Tajikistan, StepDirection.Mutual), (step.To, step.Direction));
    }

    [Fact] // indrastra-2021-11#9.5, #17.2: backing for the Northern Alliance and the government in exile, words against the Taliban
    public void A_position_leads_from_its_holder_to_whom_it_is_directed_at()
    {
        var stances = Actors.EmomaliRahmon
            .Neighbours(GraphView.Default.OfKinds(StepKinds.Position).AsOf(Texts.IndraStra))
            .Select(s => $"{s.Label} {s.To.Id} {s.Direction}");

        Assert.Superset(
            new HashSet<string> { "supports northern-alliance Forward", "supports afghan-government-in-exile Forward", "opposes taliban Forward" },
            stances.ToHashSet());
    }

    [Fact] // caspian-post-2025-01#8.1: hostility of the Taliban in 2021
    public void A_position_read_from_its_target_says_so() =>
        Assert.Contains(
            Actors.EmomaliRahmon.Neighbours(),
            s => s.To == Actors.Taliban && s.Direction == StepDirection.Backward && s.Label == "target of opposes by" && s.Record.Id == "taliban-hostile-to-tajikistan-2021");

    [Fact] // saini-2024-07-20#12.5
    public void Those_who_share_a_stance_are_a_mutual_step_apart() =>
        Assert.Contains(
            Actors.Pakistan.Neighbours(GraphView.Default.OfKinds(StepKinds.Position)),
            s => s.To == Actors.Tajikistan && s.Record.Id == "pakistan-and-tajikistan-seek-change-in-taliban-behaviour" && s.Direction == StepDirection.Mutual);

    [Fact] // saini-2024-07-20#19.1
    public void An_organ_is_a_step_away_from_its_parent()
    {
        var step = Actors.ScoRats.Neighbours(GraphView.Default.OfKinds(StepKinds.Parent)).Single();

        Assert.Equal((Actors.Sco, "unit-of", StepDirection.Forward, (IRecord)Actors.ScoRats), (step.To, step.Label, step.Direction, step.Record));
    }

    [Fact] // southasiandesk-2025-11-16#21.5, #23.1: recognition not granted
    public void What_did_not_occur_is_left_out_unless_asked_for()
    {
        Assert.DoesNotContain(Actors.Tajikistan.Neighbours(), s => s.Label == "recognises");
        Assert.Contains(Actors.Tajikistan.Neighbours(GraphView.Default.WithStatus(Status.DidNotOccur)), s => s.Label == "recognises" && s.To == Actors.TalibanAdministration);
    }

    [Fact] // caspian-post-2025-01#12.1: invited, and no more
    public void What_is_merely_proposed_is_left_out_unless_asked_for()
    {
        Assert.DoesNotContain(Actors.Belgium.Neighbours(), s => s.Record.Id == "rahmon-visits-to-belgium-and-france-2021-10");
        Assert.Contains(Actors.Belgium.Neighbours(GraphView.Default.WithStatus(Status.Proposed)), s => s.To == Actors.EmomaliRahmon);
    }

    [Fact]
    public void Every_step_has_one_that_leads_back()
    {
        var all = Actors.All.SelectMany(a => a.Neighbours()).Select(s => (s.From.Id, s.To.Id, s.Record.Kind, s.Record.Id, s.Direction)).ToHashSet();

        Assert.True(all.Count > 500);
        Assert.All(all, s => Assert.Contains((s.Item2, s.Item1, s.Kind, s.Item4, Turned(s.Direction)), all));
    }

    [Fact]
    public void Nobody_is_a_step_away_from_themselves() =>
        Assert.All(Actors.All.SelectMany(a => a.Neighbours()), s => Assert.NotEqual(s.From.Id, s.To.Id));

    [Fact]
    public void Steps_are_equal_by_what_they_name_and_the_default_is_no_step()
    {
        Assert.Equal(Actors.Csto.Neighbours().First(), Actors.Csto.Neighbours().First());
        Assert.NotEqual(Actors.Csto.Neighbours().First(), Actors.Csto.Neighbours().Last());
        Assert.Equal("", default(ActorStep).ToString());
        Assert.Throws<InvalidOperationException>(() => default(ActorStep).To);
    }

    private static StepDirection Turned(StepDirection direction) => direction switch
    {
        StepDirection.Forward => StepDirection.Backward,
        StepDirection.Backward => StepDirection.Forward,
        _ => direction,
    };
}
