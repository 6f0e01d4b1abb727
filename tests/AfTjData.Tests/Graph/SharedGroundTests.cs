namespace AfTjData.Tests.Graph;

/// <summary>Which events, organisations and places two actors share.</summary>
public sealed class SharedGroundTests
{
    [Fact] // indrastra-2021-11#15.4, #15.5
    public void Russia_and_Tajikistan_share_the_CSTO()
    {
        Assert.Equal(["csto"], Actors.Russia.SharedOrganisations(Actors.Tajikistan).Select(a => a.Id));
        Assert.Equal(["csto"], Actors.Tajikistan.SharedOrganisations(Actors.Russia).Select(a => a.Id));
        Assert.Equal(["russia", "tajikistan"], Actors.Csto.Members().Select(s => s.To.Id));
    }

    [Fact] // indrastra-2021-11#16.2 and saini-2024-07-20#19.1: the structure; #16.3: the contact group; saini-2024-07-20#3.2: Tajikistan, also as chair
    public void Who_belongs_to_the_SCO_and_that_Pakistan_is_nowhere_said_to()
    {
        Assert.Equal(["sco-afghanistan-contact-group", "sco-rats", "tajikistan"], Actors.Sco.Members().Select(s => s.To.Id).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["sco"], Actors.Tajikistan.SharedOrganisations(Actors.ScoRats).Select(a => a.Id));
        Assert.Empty(Actors.Tajikistan.SharedOrganisations(Actors.Pakistan));
    }

    [Fact] // indrastra-2021-11#9.6: both lead the front
    public void Two_who_lead_a_front_share_it() =>
        Assert.Equal(["nrf"], Actors.AhmadMassoud.SharedOrganisations(Actors.AmrullahSaleh).Select(a => a.Id));

    [Fact] // indrastra-2021-11#9.8
    public void Two_who_are_thought_to_have_found_refuge_in_one_city_share_it()
    {
        Assert.Equal(["dushanbe"], Actors.AhmadMassoud.SharedPlaces(Actors.AmrullahSaleh).Select(p => p.Id));
        Assert.Empty(Actors.AhmadMassoud.SharedPlaces(Actors.AmrullahSaleh, GraphView.Default.AtLeast(Hedge.Reported)));
    }

    [Fact] // centralasianlight-2025-11-13#8.1 (Ansarullah), saini-2024-07-20#8.1 (TTP): both in Afghanistan
    public void Two_groups_present_in_one_country_share_it() =>
        Assert.Equal(["afghanistan"], Actors.Ansarullah.SharedPlaces(Actors.Ttp).Select(p => p.Id));

    [Fact] // southasiandesk-2025-11-16#10.4 and #6.1: a trip in September 2024, a visit in November 2025
    public void Who_has_been_to_Kabul_like_Rustam_Emomali() =>
        Assert.Equal(["kabul"], Actors.RustamEmomali.SharedPlaces(Actors.TajikistanForeignMinistry).Select(p => p.Id));

    [Fact] // southasiandesk-2025-11-16#21.4, centralasianlight-2025-11-13#2.2
    public void Which_event_Wafa_shares_with_Tajikistan() =>
        Assert.Equal(["wafa-dushanbe-visit"], Actors.YousufWafa.SharedEventsWith(Actors.Tajikistan).Select(e => e.Id));

    [Fact] // saini-2024-07-20#8.2, #8.3; caspian-post-2025-01#9.1, #41.1, #42.1
    public void Which_events_the_Taliban_and_Ansarullah_share()
    {
        string[] events = [.. Actors.Taliban.SharedEventsWith(Actors.Ansarullah).Select(e => e.Id)];

        Assert.Equal(
            [
                "ansarullah-sent-to-tajik-border-2021",
                "tajik-ansarullah-meeting-2023-11",
                "tajik-requests-for-ansarullah-handover",
                "taliban-co-opts-ansarullah-2021",
                "taliban-puts-ansarullah-commanders-on-tajik-border",
            ],
            events);
        Assert.Equal(events, Actors.Ansarullah.SharedEventsWith(Actors.Taliban).Select(e => e.Id));
    }
}
