using AfTjData.Tests.Data;

namespace AfTjData.Tests.Graph;

/// <summary>What puts an actor at a place, and what does not. Compared with itself, an actor shares every place where it was.</summary>
public sealed class WhereaboutsTests
{
    private static readonly GraphView Firm = GraphView.Default.AtLeast(Hedge.Asserted);

    [Fact] // saini-2024-07-20#8.2, caspian-post-2025-01#9.1: the Taliban put Ansarullah at the border; #41.1 and others: it is in Afghanistan
    public void Who_is_merely_the_subject_of_an_event_is_not_put_there_by_it() =>
        Assert.Equal(["afghanistan"], Places(Actors.Ansarullah, Actors.Taliban));

    [Fact] // indrastra-2021-11#12.4: trained in the United States and Russia, where saini-2024-07-20#8.5 has ISKP attack
    public void Nor_is_who_was_trained() => Assert.Empty(Places(Actors.Khalimov, Actors.Iskp));

    [Fact] // saini-2024-07-20#12.1: the dialogue was moved from Herat to Dushanbe, where it is hosted now
    public void A_guest_is_where_it_is_hosted_and_its_host_is_not_put_there_by_that()
    {
        Assert.Equal(["dushanbe"], Places(Actors.HeratSecurityDialogue));
        Assert.Empty(Places(Actors.TajikistanGovernment, Actors.HeratSecurityDialogue));
    }

    [Fact] // caspian-post-2025-01#19.1: people of Ghani's staffed the embassy; #18.1 dates it
    public void Who_holds_a_place_was_there_as_long_as_it_did()
    {
        Assert.Equal(["afghan-embassy-in-dushanbe"], Places(Actors.AshrafGhani));
        Assert.Empty(Places(Actors.AshrafGhani, GraphView.Default.WithStatus(Status.Ongoing)));
    }

    [Fact] // saini-2024-07-20#20.2: the resistance held the north, which southasiandesk-2025-11-16#23.4 has Tajikistan supply
    public void Trade_aid_and_borders_put_nobody_at_a_place()
    {
        Assert.Equal(["northern-afghanistan"], Places(Actors.AhmadShahMassoud));
        Assert.Empty(Places(Actors.AhmadShahMassoud, Actors.Afghanistan));
        Assert.Empty(Places(Actors.Tajikistan, Actors.Ttp));       // southasiandesk-2025-11-16#21.2: supported efforts in Afghanistan
        Assert.DoesNotContain("afghanistan", Places(Actors.China));     // caspian-post-2025-01#14.1: trades there
    }

    [Fact] // caspian-post-2025-01#12.1: invited, and no more
    public void A_visit_that_is_proposed_puts_nobody_there_unless_asked_for()
    {
        Assert.Equal(["darvaz"], Places(Actors.EmomaliRahmon));
        Assert.Equal(["belgium", "france"], Places(Actors.EmomaliRahmon, GraphView.Default.WithStatus(Status.Proposed)));
    }

    [Fact] // southasiandesk-2025-11-16#9.2 names who talked; where it was is only reported, by #6.4
    public void Whom_one_sentence_firmly_names_and_another_only_reports_to_a_place_are_firmly_nowhere()
    {
        Assert.Equal(["taliban-foreign-ministry"], Places(Actors.AmirKhanMuttaqi, Actors.SirajuddinHaqqani));
        Assert.Equal(["kabul-talks-2025-11"], Actors.AmirKhanMuttaqi.SharedEventsWith(Actors.SirajuddinHaqqani, Firm).Select(e => e.Id));
        Assert.Empty(Actors.AmirKhanMuttaqi.SharedPlaces(Actors.SirajuddinHaqqani, Firm));
    }

    [Fact] // southasiandesk-2025-11-16#14.2, #21.3 tell who took over from whom and not where; caspian-post-2025-01#6.1 tells both
    public void A_text_that_names_the_parties_and_not_the_place_puts_nobody_there()
    {
        Assert.Contains("taliban-takeover-2021", Actors.Taliban.SharedEventsWith(Actors.GhaniGovernment, GraphView.Default.AsOf(Texts.SouthAsianDesk)).Select(e => e.Id));
        Assert.Empty(Actors.GhaniGovernment.SharedPlaces(Actors.Taliban, GraphView.Default.AsOf(Texts.SouthAsianDesk)));
        Assert.Equal(["afghanistan", "kabul"], Actors.GhaniGovernment.SharedPlaces(Actors.Taliban, GraphView.Default.AsOf(Texts.CaspianPost)).Select(p => p.Id));
    }

    [Fact] // caspian-post-2025-01#35.1: the attack is asserted with its place, and who did it alleged
    public void A_sentence_that_names_the_place_and_not_firmly_who_was_there_puts_nobody_there()
    {
        Assert.Contains("crocus-city-hall", Places(Actors.Iskp));
        Assert.DoesNotContain("crocus-city-hall", Places(Actors.Iskp, Firm));
    }

    [Fact] // caspian-post-2025-01#8.1, #9.1 (border), #30.1; indrastra-2021-11#9.3, #12.2: by the ids of the Taliban's events the border comes first, by those of ISKP's Afghanistan
    public void Places_come_each_once_in_the_order_of_the_first_actors_records()
    {
        Assert.Equal(["afghanistan", "afghan-tajik-border"], Places(Actors.Iskp, Actors.Taliban));
        Assert.Equal(["afghan-tajik-border", "afghanistan"], Places(Actors.Taliban, Actors.Iskp));
    }

    [Fact]
    public void Nobody_is_asked_of_nobody()
    {
        Assert.Throws<ArgumentNullException>(() => Actors.Iskp.SharedPlaces(null!));
        Assert.Throws<ArgumentNullException>(() => Actors.Iskp.SharedEventsWith(null!));
        Assert.Throws<ArgumentNullException>(() => Actors.Iskp.SharedOrganisations(null!));
    }

    private static string[] Places(Actor actor, GraphView? view = null) => [.. actor.SharedPlaces(actor, view).Select(p => p.Id)];

    private static string[] Places(Actor actor, Actor other) => [.. actor.SharedPlaces(other).Select(p => p.Id)];
}
