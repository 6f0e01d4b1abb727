namespace AfTjData.Tests.Graph;

/// <summary>What makes somebody a member of a body: each sort of step that does, and some that do not.</summary>
public sealed class MembershipTests
{
    [Fact] // centralasianlight-2025-11-13#3.1: governor of Kunduz for the Taliban
    public void Who_holds_an_office_belongs_to_its_body() =>
        Assert.Equal(["taliban by tenure/mohammad-khan-governor-of-kunduz"], Read(Actors.MohammadKhan.Memberships()));

    [Fact] // saini-2024-07-20#19.1: a structure of the SCO, told as a relation and as its parent
    public void A_unit_belongs_to_its_parent() =>
        Assert.Equal(["sco by relation/sco-rats-part-of-sco", "sco by actor/sco-rats"], Read(Actors.ScoRats.Memberships()));

    [Fact] // indrastra-2021-11#20.1: the byline
    public void Who_studies_at_a_department_belongs_to_it() =>
        Assert.Equal(["mahe-department-of-geopolitics by relation/vidhee-makwana-affiliated-with-mahe-department"], Read(Actors.VidheeMakwana.Memberships()));

    [Fact] // saini-2024-07-20#15.2: the Imran Khan administration
    public void Who_leads_a_body_belongs_to_it_and_not_it_to_them()
    {
        Assert.Contains("imran-khan-administration by relation/imran-khan-leads-imran-khan-administration", Read(Actors.ImranKhan.Memberships()));
        Assert.DoesNotContain(Actors.ImranKhanAdministration.Memberships(), s => s.To == Actors.ImranKhan);
        Assert.Contains(Actors.ImranKhanAdministration.Members(), s => s.To == Actors.ImranKhan);
    }

    [Fact] // saini-2024-07-20: ties of cooperation (3.1), indrastra-2021-11#15.4: a border
    public void Friends_and_neighbours_do_not_belong_to_one_another() =>
        Assert.DoesNotContain(Actors.Tajikistan.Memberships(), s => s.To == Actors.Pakistan || s.To == Actors.Afghanistan);

    [Fact] // saini-2024-07-20#8.2: co-opted, which is an event
    public void Whoever_shares_an_event_with_a_body_is_no_member_by_that() =>
        Assert.DoesNotContain(Actors.Taliban.Members(), s => s.To == Actors.Ansarullah);

    private static IEnumerable<string> Read(IEnumerable<ActorStep> steps) => steps.Select(s => $"{s.To.Id} by {s.Record.Kind}/{s.Record.Id}");
}
