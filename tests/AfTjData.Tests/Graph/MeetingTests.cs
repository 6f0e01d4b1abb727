namespace AfTjData.Tests.Graph;

/// <summary>Who met whom, each with the sentences that the answer was read off.</summary>
public sealed class MeetingTests
{
    [Fact] // southasiandesk-2025-11-16#9.2: delegates met Muttaqi and Haqqani
    public void Whom_the_delegates_met_in_Kabul() =>
        Assert.Equal(["tajikistan met as guest amir-khan-muttaqi", "tajikistan met as guest sirajuddin-haqqani"], Read(Events.KabulTalks202511.Meeting()));

    [Fact] // centralasianlight-2025-11-13#3.1: Fayzollahzoda met Mohammad Khan; #3.2: officials of both sides were there
    public void Whom_the_deputy_governor_of_Khatlon_met_and_as_whose_guest()
    {
        Assert.Equal(["fayzollahzoda met as guest mohammad-khan", "fayzollahzoda met as guest taliban"], Read(Actors.Fayzollahzoda.MetWith()));
        Assert.Equal(["mohammad-khan met as host fayzollahzoda", "mohammad-khan met as host tajikistan"], Read(Actors.MohammadKhan.MetWith()));
        Assert.Equal(StepDirection.Backward, Actors.MohammadKhan.MetWith().First().Direction);
    }

    [Fact] // saini-2024-07-20#3.1: Sharif led a delegation to Tajikistan and met Rasolzada and senior officials
    public void Whom_Shahbaz_Sharif_met() =>
        Assert.Equal(
            ["qohir-rasolzada", "tajikistan"],
            Actors.ShahbazSharif.MetWith().Select(s => s.To.Id).Distinct().Order(StringComparer.Ordinal));

    [Fact] // caspian-post-2025-01#42.1: Tajik officials and Ansarullah; the Taliban arranged it, which is not to say that they sat in
    public void Who_brings_others_together_has_not_met_them()
    {
        var meeting = Events.All["tajik-ansarullah-meeting-2023-11"].Meeting().Single();

        Assert.Equal(("tajikistan-government", "ansarullah", StepDirection.Mutual), (meeting.From.Id, meeting.To.Id, meeting.Direction));
        Assert.Equal("talked with", meeting.Label);
        Assert.DoesNotContain(Actors.Taliban.MetWith(), s => s.To == Actors.Ansarullah);
    }

    [Fact] // centralasianlight-2025-11-13#7.2, #8.1: whom Yatimov met is not said
    public void A_visit_without_a_host_is_no_meeting() => Assert.Empty(Actors.SaimuminYatimov.MetWith());

    [Fact] // caspian-post-2025-01#17.1: Chuyanzoda was sent by the authorities; that is not to have met them
    public void Those_on_one_side_of_a_visit_have_not_met_by_it() => Assert.Empty(Actors.SamariddinChuyanzoda.MetWith());

    [Fact] // saini-2024-07-20#3.4: Tajikistan spoke at the summit of the SCO
    public void An_organisation_is_not_met_at_its_own_summit() => Assert.Empty(Events.All["sco-astana-summit-2024"].Meeting());

    [Fact] // indrastra-2021-11#16.5: formal talks, where and as whose guest is not said
    public void Talks_without_a_mode_make_nobody_a_guest()
    {
        Assert.Equal(["china talked with taliban"], Read(Actors.China.MetWith()));
        Assert.Contains("taliban talked with china", Read(Actors.Taliban.MetWith()));
    }

    [Fact] // centralasianlight-2025-11-13#7.1: no official visits of high rank so far; caspian-post-2025-01#12.1: Rahmon was invited
    public void A_visit_that_did_not_take_place_is_no_meeting()
    {
        Assert.DoesNotContain(Meetings.All(), s => s.Record.Id == "no-official-visits-of-high-rank");
        Assert.Empty(Actors.EmomaliRahmon.MetWith());
        Assert.Equal(["belgium", "france"], Actors.EmomaliRahmon.MetWith(GraphView.Default.WithStatus(Status.Proposed)).Select(s => s.To.Id));
    }

    [Fact]
    public void Only_a_consultation_is_a_meeting_and_every_one_of_them_is_listed()
    {
        Assert.Empty(Events.All["taliban-co-opts-ansarullah-2021"].Meeting());
        Assert.All(Meetings.All(), s => Assert.Equal(EventType.Consult, ((Event)s.Record).Type));
        Assert.Equal(Actors.All.Sum(a => a.MetWith().Count()), 2 * Meetings.All().Count());
    }

    [Fact] // what was told by 20 July 2024 (saini-2024-07-20#3.1), and what only later (southasiandesk-2025-11-16#9.2)
    public void Who_had_met_whom_as_far_as_was_known_on_20_July_2024()
    {
        var known = Meetings.All(GraphView.Default.AsKnownOn(new DateOnly(2024, 7, 20))).ToArray();

        Assert.Contains(known, s => s.From == Actors.ShahbazSharif && s.To == Actors.QohirRasolzada);
        Assert.DoesNotContain(known, s => s.To == Actors.AmirKhanMuttaqi);
    }

    private static IEnumerable<string> Read(IEnumerable<ActorStep> steps) => steps.Select(s => $"{s.From.Id} {s.Label} {s.To.Id}");
}
