namespace AfTjData.Tests.Data;

/// <summary>Questions to the text of 20 July 2024, each with the sentences its answer was read off. No expectation comes from the data.</summary>
public sealed class SainiTests
{
    private static readonly Source Text = Texts.Saini;

    private static Event Visit => Actors.Find("Shahbaz Sharif")!.Events.Single(e => e.Mode == EventMode.Visit && e.Participants.Have("shahbaz-sharif", PartyRole.Leader));

    [Fact] // #2.1
    public void Who_wrote_the_text_and_when()
    {
        Assert.Equal(["Gaurav Saini"], Text.Authors.Select(a => a.Caption));
        Assert.Equal((Texts.Date("2024-07-20"), DateBasis.Stated), (Text.Date, Text.DateBasis));
        Assert.Null(Text.Publisher);
    }

    [Fact] // #3.1
    public void Who_met_whom_on_3_July_and_in_which_offices()
    {
        var meeting = Visit.Parts.Single();
        var offices =
            from party in meeting.Participants
            where party.Actor?.Value.Type == ActorType.Person
            from tenure in party.Actor!.Value.Value.Tenures.ToldIn(Text)
            select $"{party.Role}: {tenure.Holder.Id}, {tenure.Office.Id}";

        Assert.Equal(Texts.Date("2024-07-03"), Visit.When);
        Assert.Equal(
            ["Actor: shahbaz-sharif, prime-minister-of-pakistan", "Recipient: qohir-rasolzada, prime-minister-of-tajikistan"],
            offices.Order(StringComparer.Ordinal));
    }

    [Fact] // #17.6: twenty days before the visit of #3.1
    public void When_and_from_where_to_where_did_TCS_test_its_route()
    {
        var run = Actors.Find("TCS")!.Events.Single();

        Assert.Equal((Visit.Id, "-20 d"), (run.RelativeTo!.Event.Id, run.RelativeTo.Offset.Text));
        Assert.Equal(Visit.When.Earliest!.Value.AddDays(-20), run.When.Earliest);
        Assert.Equal(["afghanistan", "baku", "karachi"], run.Places.Ids.Order(StringComparer.Ordinal));
    }

    [Fact] // #7.1: dozens and more than twenty, as the Taliban claim
    public void How_many_Tajiks_and_Pakistanis_were_killed_in_2023_and_who_says_so()
    {
        var killed = Figures.ByMeasure(Measure.Killed).ToldIn(Text).ToDictionary(f => f.Counted!.As!, f => f.Quantity.Text);

        Assert.Equal(new Dictionary<string, string> { ["Pakistanis"] = "more-than 20 {person}", ["Tajiks"] = "dozens {person}" }, killed);
        Assert.All(
            Figures.ByMeasure(Measure.Killed).ToldIn(Text).SelectMany(f => f.Evidence),
            e => Assert.Equal((Hedge.Alleged, "taliban", "7.1"), (e.Hedge, e.Via.Ids.Single(), e.Where())));
    }

    [Fact] // #8.2: as early as July 2021; #20.1: takeover in August
    public void The_Taliban_co_opted_Ansarullah_before_they_took_Kabul()
    {
        var coOpting = Events.All.ToldIn(Text, 8, 2).Single(e => e.Type == EventType.Cooperate);
        var takeover = Events.ByType(EventType.RegimeChange).ToldIn(Text, 20, 1).Single();

        Assert.Equal(Texts.Date("2021-07"), coOpting.When);
        Assert.True(coOpting.When.Latest < takeover.When.Earliest);
        Assert.Equal(["ansarullah"], coOpting.Participants.In(PartyRole.Recipient));
    }

    [Fact] // #8.2 against #8.3
    public void Who_fought_Ansarullah_and_who_took_it_in()
    {
        var fought = Actors.Find("JA")!.Events.ToldIn(Text).Where(e => e.Type == EventType.Assault).SelectMany(e => e.Participants.In(PartyRole.Actor));
        var tookIn = Actors.Find("JA")!.Events.ToldIn(Text).Where(e => e.Type == EventType.Cooperate).SelectMany(e => e.Participants.In(PartyRole.Actor));

        Assert.Equal(["islamic-republic-of-afghanistan"], fought);
        Assert.Equal(["taliban"], tookIn);
        Assert.Equal(ActorType.StateForm, Actors.Find("Islamic Republic of Afghanistan")!.Type);
    }

    [Fact] // #7.3, #7.4
    public void The_TTP_and_Ansarullah_are_not_the_Taliban_of_Kabul()
    {
        Assert.Equal("ttp", Actors.Find("Tehreek-e-Taliban Pakistan")!.Id);
        Assert.Equal("ansarullah", Actors.Find("Tajik Taliban")!.Id);
        Assert.Equal("taliban", Actors.Find("Afghan Taliban")!.Id);
    }

    [Fact] // #9.1: considered the weakest; avoided conflict so far; #9.2: likely
    public void What_is_said_of_the_Tajik_military_and_how_firmly()
    {
        var weakest = Claims.ByType(ClaimType.Superlative).ToldIn(Text, 9, 1).Single();
        var avoided = Events.ByStatus(Status.DidNotOccur).ToldIn(Text, 9, 1).Single();
        var favour = Positions.All.ToldIn(Text, 9, 2).Single();

        Assert.Equal(Hedge.Reported, weakest.Evidence.Single().Hedge);
        Assert.Equal(Hedge.Asserted, avoided.EvidenceAt(Text, 9, 1).Single().Hedge);
        Assert.Equal((Hedge.Suspected, Stance.Supports), (favour.EvidenceAt(Text, 9, 2).Single().Hedge, favour.Stance));
    }

    [Fact] // #11.3, #12.1
    public void Whom_and_what_Tajikistan_hosts_and_who_takes_it_amiss()
    {
        var guests = Relations.ByType(RelationType.Hosts).ToldIn(Text).Select(r => r.Object!.Actor!.Value.Id).Order(StringComparer.Ordinal);
        var resentment = Actors.Find("Taliban")!.Positions.ToldIn(Text, 11, 3).Single();

        Assert.Equal(["ghani-government", "herat-security-dialogue", "nrf"], guests);
        Assert.Equal(2, resentment.Towards.OfType<Relation>().Count(r => r.Type == RelationType.Hosts));
    }

    [Fact] // #12.1
    public void Who_wants_an_ambassador_in_Dushanbe_and_who_resists()
    {
        var stances = Offices.All.Single(o => o.Id == "taliban-ambassador-in-dushanbe").PositionsTowards.ToDictionary(p => p.Stance, p => p.Holders.Single().Actor!.Value.Id);

        Assert.Equal("taliban", stances[Stance.Seeks]);
        Assert.Equal("tajikistan-government", stances[Stance.Refuses]);
        Assert.Empty(Offices.All["taliban-ambassador-in-dushanbe"].Tenures);
    }

    [Fact] // #13.1, #17.3, #17.4
    public void Whom_the_QTTA_serves_when_it_was_first_used_and_how_long_that_took()
    {
        var qtta = Agreements.Find("QTTA")!;
        var delay = qtta.Figures.Single();
        var first = qtta.Timeline.Single(m => m.When == Texts.Date("2023-06")).Event!.Value.Value;

        Assert.Equal(["kazakhstan", "kyrgyzstan", "tajikistan"], qtta.Parties.In(PartyRole.Beneficiary));
        Assert.Contains(qtta.Timeline, m => m.When == Texts.Date("1995"));
        Assert.Equal(QuantityBound.About, delay.Quantity.Bound);
        Assert.True(2023 - 1995 < delay.Quantity.Lower);
        Assert.NotEmpty(Texts.Between(delay, first));
        Assert.Contains(first.Claims, c => c.Type == ClaimType.Superlative);
    }

    [Fact] // #13.2: open, and by a study reluctant
    public void Was_Afghanistan_open_to_transit_before_2021_and_according_to_whom()
    {
        var stances = Positions.All.ToldIn(Text, 13, 2).ToDictionary(p => p.Stance);
        var study = stances[Stance.Hesitates].EvidenceAt(Text, 13, 2).Single();

        Assert.Equal((Hedge.Reported, "institute-for-policy-studies-study"), (study.Hedge, study.Via.Ids.First()));
        Assert.Empty(stances[Stance.Accepts].EvidenceAt(Text, 13, 2).Single().Via);
        Assert.NotEmpty(Texts.Between(stances[Stance.Accepts], stances[Stance.Hesitates]));
    }

    [Fact] // #15.2: conceived under Khan, promoted by Sharif
    public void Who_thought_out_Vision_Central_Asia_and_who_promotes_it()
    {
        var policy = Projects.Find("Vision Central Asia")!;

        Assert.Equal(["imran-khan-administration"], policy.Parties.In(PartyRole.Initiator));
        Assert.True(policy.Parties.Have("shahbaz-sharif"));
        Assert.Contains(policy.EvidenceAt(Text, 15, 2), e => e.Hedge == Hedge.Suspected);
    }

    [Fact] // #17.2: for Dushanbe's sake, arguably
    public void Why_an_agreement_of_2022_uses_an_older_name_of_Afghanistan()
    {
        var agreement = Agreements.Find("Tajikistan Pakistan Transit Trade Agreement")!;
        var reason = agreement.Reasons.Single();

        Assert.Equal(Texts.Date("2022"), agreement.Timeline.Single().When);
        Assert.True(agreement.Timeline.Single().When!.Value.Earliest > Events.All["taliban-takeover-2021"].When.Latest);
        Assert.Equal((ClaimType.Motive, Hedge.Suspected), (reason.Type, reason.Evidence.Single().Hedge));
    }

    [Fact] // #20.1
    public void How_far_India_went_with_the_Taliban_and_with_their_opponents()
    {
        var delhi = Actors.Find("New Delhi")!;
        var formerly = delhi.Positions.ToldIn(Text, 20, 1).Single(p => p.Stance == Stance.Refuses);

        Assert.Equal(Status.Occurred, formerly.Status);
        Assert.Equal(Status.Ongoing, delhi.Relations.ToldIn(Text, 20, 1).Single(r => r.Type == RelationType.TiesWith).Status);
        Assert.Equal("nrf", delhi.Events.ToldIn(Text, 20, 1).Single(e => e.Status == Status.DidNotOccur).Participants.In(PartyRole.Recipient).Single());
    }
}
