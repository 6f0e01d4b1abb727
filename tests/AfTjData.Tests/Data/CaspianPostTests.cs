namespace AfTjData.Tests.Data;

/// <summary>Questions to the undated text of The Caspian Post, each with the sentences its answer was read off. No expectation comes from the data.</summary>
public sealed class CaspianPostTests
{
    private static readonly Source Text = Texts.CaspianPost;

    [Fact] // #2.3; #3.1: early in a January; #7.2: almost three and a half years after August 2021
    public void The_text_bears_no_date_and_has_one_inferred()
    {
        Assert.Equal((Texts.Date("2025-01"), DateBasis.Inferred), (Text.Date, Text.DateBasis));
        Assert.Equal(["3.1", "7.2"], Text.Evidence.Where(e => e.For.Contains("date")).Select(Texts.Where).Order(StringComparer.Ordinal));
        Assert.Equal("The Caspian Post", Text.Publisher!.Value.Value.Caption);
    }

    [Fact] // #3.1, #10.1: both act in their offices
    public void Which_Taliban_officials_speak_and_in_which_acting_posts()
    {
        var posts = Tenures.All.ToldIn(Text).Where(t => t.Acting == true).ToDictionary(t => t.Holder.Id, t => t.Office.Value.Body!.Value.Id);

        Assert.Equal(new Dictionary<string, string> { ["abdul-ghani-baradar"] = "taliban", ["abdul-kabir"] = "taliban" }, posts);
    }

    [Fact] // #3.1, #4.1, #43.1
    public void What_Kabir_says_of_the_ties_is_his_and_the_author_differs()
    {
        var said = Claims.All.ToldIn(Text).Where(c => c.Evidence.Any(e => e.Via.Ids.Contains("abdul-kabir"))).ToArray();
        var improving = said.Single(c => c.EvidenceAt(Text, 3, 1).Any());
        var far = Claims.ByType(ClaimType.Assessment).ToldIn(Text, 43, 1).Single();

        Assert.All(said, c => Assert.Equal(Hedge.Reported, c.Evidence[0].Hedge));
        Assert.Equal(Hedge.Asserted, far.Evidence[0].Hedge);
        Assert.NotEmpty(Texts.Between(improving, far));
    }

    [Fact] // #6.1, #7.2
    public void Who_rejected_contact_in_2021_and_who_took_it_up()
    {
        var rejected = Events.ByType(EventType.Reject).ToldIn(Text, 6, 1).Single();
        var others = Events.ByType(EventType.Consult).ToldIn(Text, 7, 2).Single(e => e.When.Earliest?.Year == 2021);
        var only = rejected.Claims.Single(c => c.Type == ClaimType.Superlative);

        Assert.Equal(["tajikistan"], rejected.Participants.In(PartyRole.Actor));
        Assert.Equal(["kazakhstan", "kyrgyzstan", "turkmenistan", "uzbekistan"], others.Participants.In(PartyRole.Actor));
        Assert.True(others.When.IsApproximate);
        Assert.Contains("Central Asia", only.Scope, StringComparison.Ordinal);
    }

    [Fact] // #10.1, #11.1: two days later, some 2,000 of three forces
    public void Which_parade_followed_the_announcement_of_suicide_bombers_and_how_many_marched()
    {
        var parade = Places.Find("Darvaz")!.Events.Single();
        var counted = parade.Participants.Single(p => p.Count is not null).Count!;

        Assert.Equal(Texts.Date("2021-09-27"), parade.When);
        Assert.Equal("2 d", parade.RelativeTo!.Offset.Text);
        Assert.Equal((EventType.Threaten, Texts.Date("2021-09-25")), (parade.RelativeTo.Event.Value.Type, parade.RelativeTo.Event.Value.When));
        Assert.Equal((QuantityBound.About, 2000m), (counted.Bound, counted.Lower));
        Assert.Equal(["emomali-rahmon"], parade.Participants.In(PartyRole.Observer));
        Assert.Equal(3, parade.Participants.Count(p => p.Actor?.Value.Type == ActorType.ArmedForce));
    }

    [Fact] // #10.1: said, claimed, and held against another
    public void One_sentence_holds_a_threat_an_alleged_sending_and_a_charge()
    {
        var told = Events.All.ToldIn(Text, 10, 1).ToDictionary(e => e.Type, e => e.EvidenceAt(Text, 10, 1).Single());

        Assert.Equal(Hedge.Asserted, told[EventType.Threaten].Hedge);
        Assert.Equal((Hedge.Alleged, "taliban"), (told[EventType.Mobilize].Hedge, told[EventType.Mobilize].Via.Ids.Single()));
        Assert.Equal(Hedge.Asserted, told[EventType.Accuse].Hedge);
        Assert.Equal(3, told.Count);
        Assert.Equal(SizeWord.Thousands, Events.ByType(EventType.Mobilize).ToldIn(Text, 10, 1).Single().Participants.Single(p => p.Count is not null).Count!.SizeWord);
    }

    [Fact] // #17.1: a week before the visit of 14 May 2022; #31.1: in May 2022, without damage of note
    public void When_were_the_rockets_fired_into_Tajikistan()
    {
        var rockets = Actors.Find("ISKP")!.Events.Single(e => e.Mode == EventMode.HeavyWeapons);
        var visit = rockets.RelativeTo!.Event.Value;

        Assert.Equal((Texts.Date("2022-05-07"), "-1 wk", Texts.Date("2022-05-14")), (rockets.When, rockets.RelativeTo.Offset.Text, visit.When));
        Assert.True(visit.Participants.Have("samariddin-chuyanzoda", PartyRole.Actor));
        Assert.Equal(["tajikistan"], rockets.Places.Ids);
        Assert.Contains(visit.Claims, c => c.Type == ClaimType.Superlative);
    }

    [Fact] // #21.1
    public void How_many_border_markets_opened_again_when_and_since_when_had_they_been_shut()
    {
        var reopening = Places.Find("GBAO")!.Events.Single(e => e.Type == EventType.Reopening);
        var closure = reopening.Follows.Single();

        Assert.Equal((Texts.Date("2023-09"), WhenPart.Early), (reopening.When, reopening.WhenPart));
        Assert.Equal((QuantityBound.AtLeast, 5m), (reopening.Figures.Single().Quantity.Bound, reopening.Figures.Single().Quantity.Lower));
        Assert.Equal((EventType.Halt, Texts.Date("2021-08")), (closure.Type, closure.When));
    }

    [Fact] // #26.2
    public void The_shares_of_CASA_1000_add_up_to_the_whole()
    {
        var figures = Projects.Find("CASA-1000")!.Figures.ToldIn(Text, 26, 2).ToArray();
        var shares = figures.Where(f => f.Counted is not null).ToDictionary(f => f.Counted!.Actor!.Value.Id, f => f.Quantity.Lower);
        var whole = figures.Single(f => f.Counted is null).Quantity;

        Assert.Equal(new Dictionary<string, decimal?> { ["afghanistan"] = 300, ["pakistan"] = 1000 }, shares);
        Assert.Equal((shares.Values.Sum(), "MW/a"), (whole.Lower, whole.Unit));
    }

    [Fact] // #26.1, #27.1
    public void What_stopped_CASA_1000_and_who_said_that_it_goes_on()
    {
        var halt = Events.ByType(EventType.Halt).ToldIn(Text, 27, 1).Single();
        var resumption = halt.FollowedBy.Single();

        Assert.Equal(Texts.Date("2021"), halt.When);
        Assert.Contains(halt.Reasons.Concat(halt.Claims), c => c.Type == ClaimType.Cause && c.About.Any(r => r.Id == "taliban-takeover-2021"));
        Assert.Equal((Texts.Date("2024-02"), "world-bank"), (resumption.When, resumption.Participants.In(PartyRole.Actor).Single()));
    }

    [Fact] // #18.1, #19.1, #20.1
    public void What_the_Taliban_did_at_the_consulate_in_Khorog_and_who_kept_silent()
    {
        var consulate = Places.Find("Afghan consulate in Khorog")!;
        var visit = consulate.Events.Single(e => e.Mode == EventMode.Visit);
        var silent = Positions.ByStance(Stance.WithholdsComment).ToldIn(Text, 20, 1).Single();

        Assert.Equal(Texts.Date("2023-03"), visit.When);
        Assert.Equal(EventType.Disaster, visit.Follows.Single().Type);
        Assert.Equal("tajikistan-government", silent.Holders.Single().Actor!.Value.Id);
        Assert.Contains(silent.Towards, r => r.Id == visit.Id);
        Assert.Equal(["gorno-badakhshan"], consulate.Within.SelectMany(p => p.Within.Ids));
    }

    [Fact] // #35.1, #35.2
    public void Who_claims_the_attack_on_Crocus_City_Hall_how_many_died_and_whose_nationals_were_detained()
    {
        var attack = Places.Find("Crocus City Hall")!.Events.Single(e => e.Type == EventType.Assault);
        var killed = attack.Figures.Single();
        var arrest = attack.FollowedBy.Single(e => e.Mode == EventMode.Arrest);

        Assert.Equal(Texts.Date("2024-03"), attack.When);
        Assert.Equal("more-than 140 {person}", killed.Quantity.Text);
        Assert.Equal(["iskp"], attack.Participants.In(PartyRole.Actor));
        Assert.Contains(attack.Evidence, e => e.For.Contains("participants") && e.Via.Ids.Contains("iskp") && e.Hedge != Hedge.Asserted);
        Assert.Contains(arrest.Participants, p => p.Role == PartyRole.Recipient && p.Nationality?.Id == "tajikistan");
        Assert.True(arrest.Participants.Have("russia", PartyRole.Actor));
    }

    [Fact] // #35.2, #36.1: nationals, citizens; #32.1, #40.1: ethnic Tajiks
    public void Where_nationality_is_meant_and_where_ethnicity()
    {
        var parties = Events.All.ToldIn(Text).SelectMany(e => e.Participants, (e, p) => (Event: e, Party: p)).ToArray();

        Assert.Equal(
            ["russia-detains-crocus-suspects", "tajik-citizens-in-iskp-attacks-before-crocus"],
            parties.Where(x => x.Party.Nationality is not null).Select(x => x.Event.Id).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["32.1"], parties.Where(x => x.Party.Ethnicity is not null).Select(x => x.Event.Evidence[0].Where()).Distinct());
        Assert.Equal("tajiks", Relations.ByType(RelationType.MemberOf).ToldIn(Text, 40, 1).Single().Subject.Ethnicity?.Id);
        Assert.DoesNotContain(parties, x => x.Party.Nationality is not null && x.Party.Ethnicity is not null);
    }

    [Fact] // #36.1
    public void In_which_countries_citizens_of_Tajikistan_took_part_in_attacks_or_plots()
    {
        var attacks = Events.All.ToldIn(Text, 36, 1).Single();

        Assert.Equal(["afghanistan", "austria", "germany", "iran", "turkey"], attacks.Places.Ids.Order(StringComparer.Ordinal));
        Assert.True(attacks.Aggregate);
        Assert.True(attacks.When.Latest <= Texts.Date("2024-03").Latest);
    }

    [Fact] // #41.1: asked for and still sheltered; #42.1: met, in vain, and not to be handed over
    public void What_came_of_the_requests_to_hand_over_Ansarullah()
    {
        var requests = Actors.Find("Ansarullah")!.Events.Single(e => e.Type == EventType.Request);
        var refusal = requests.PositionsTowards.Single(p => p.Stance == Stance.Refuses);
        var meeting = Actors.Find("Ansarullah")!.Events.Single(e => e.Type == EventType.Consult);

        Assert.Equal((EventMode.Yield, "taliban"), (requests.Mode, refusal.Holders.Single().Actor!.Value.Id));
        Assert.Equal((Texts.Date("2023-11"), "taliban"), (meeting.When, meeting.Participants.In(PartyRole.Facilitator).Single()));
        Assert.Equal("taliban", Relations.ByType(RelationType.Harbours).ToldIn(Text, 41, 1).Single().Subject.Actor!.Value.Id);
    }

    [Fact] // #39.1: thought to have found refuge; #40.1: widely suspected
    public void How_firmly_the_text_ties_Tajikistan_to_the_National_Resistance_Front()
    {
        var ties = Actors.Find("NRF")!.InverseRelations.ToldIn(Text).ToDictionary(r => r.Type, r => r.Evidence.Where(e => e.Source == Text).Select(e => e.Hedge).Distinct().Single());

        Assert.Equal(Hedge.Suspected, ties[RelationType.Hosts]);
        Assert.Equal(Hedge.Suspected, ties[RelationType.Supports]);
        Assert.Equal(Hedge.Asserted, ties[RelationType.Leads]);
        Assert.Equal(Hedge.Asserted, ties[RelationType.MemberOf]);
    }

    [Fact] // #2.1: hardly three years back; #7.2, #10.1: autumn 2021, more than three years back
    public void The_threats_are_dated_twice_and_not_alike()
    {
        var threats = Events.ByType(EventType.Threaten).ToldIn(Text, 2, 1).Single();
        var bombers = Events.ByType(EventType.Threaten).ToldIn(Text, 10, 1).Single();

        Assert.True(threats.When.IsApproximate);
        Assert.True(bombers.When.Latest < threats.When.Earliest);
        Assert.Contains(Texts.Between(threats, bombers), d => d.Differs == Difference.Date);
    }
}
