namespace AfTjData.Tests.Data;

/// <summary>Questions to the undated text of IndraStra Global, each with the sentences its answer was read off. No expectation comes from the data.</summary>
public sealed class IndraStraTests
{
    private static readonly Source Text = Texts.IndraStra;

    [Fact] // #5.1, #20.1, #24.1
    public void Who_wrote_the_text_where_does_she_work_and_under_which_licence_is_it()
    {
        var author = Text.Authors.Single();
        var department = author.Relations.Single(r => r.Type == RelationType.AffiliatedWith).Object!.Actor!.Value.Value;

        Assert.Equal("Vidhee Makwana", author.Caption);
        Assert.Equal("0000-0002-9272-6073", author.SameAs.Single(s => s.Scheme == IdentifierScheme.Orcid).Value);
        Assert.Equal("manipal-academy-of-higher-education", department.Parent!.Value.Id);
        Assert.Equal("CC-BY-NC-ND-4.0", Text.Licence);
    }

    [Fact] // #10.2 has the newest date; no sentence dates the text
    public void The_text_bears_no_date_and_lies_after_its_newest_video()
    {
        var videos = Text.Notices.Where(n => n.Date is not null).Select(n => n.Date!.Value).Order().ToArray();

        Assert.Equal([Texts.Date("2021-03"), Texts.Date("2021-08-27"), Texts.Date("2021-10-02")], videos);
        Assert.Equal(DateBasis.Inferred, Text.DateBasis);
        Assert.True(Text.Date!.Value.Earliest > videos[^1].Latest);
    }

    [Fact] // #6.1, #7.1, #10.2, #14.2
    public void Whose_pictures_and_videos_stand_with_the_text()
    {
        var credits = Text.Notices.Where(n => n.Type == NoticeType.Caption).SelectMany(n => n.Credits.Ids).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(["al-jazeera", "reuters", "rfe-rl", "shamil-zumatov"], credits);
    }

    [Fact] // #8.8: about 27 per cent, and 42 without such a word
    public void How_large_the_two_largest_peoples_of_Afghanistan_are()
    {
        var shares = Figures.ByMeasure(Measure.PopulationShare).ToldIn(Text, 8, 8).ToDictionary(f => f.Counted!.Actor!.Value.Id, f => f.Quantity);

        Assert.Equal((QuantityBound.About, 27m), (shares["tajiks-of-afghanistan"].Bound, shares["tajiks-of-afghanistan"].Lower));
        Assert.Equal((QuantityBound.Exactly, 42m), (shares["pashtuns"].Bound, shares["pashtuns"].Lower));
        Assert.Equal(2, shares.Count);
    }

    [Fact] // #9.2: in power 1992-2001; #9.3: overthrown in 1996
    public void The_text_contradicts_itself_on_how_long_Rabbani_ruled()
    {
        var rabbani = Actors.Find("Burhanuddin Rabbani")!;
        var rule = rabbani.Tenures.Single();
        var overthrow = rabbani.Events.Single(e => e.Type == EventType.RegimeChange);
        var dispute = Texts.Between(rule, overthrow).Single();

        Assert.Equal((Texts.Date("1992"), Texts.Date("2001")), (rule.From, rule.To));
        Assert.Equal(Texts.Date("1996"), overthrow.When);
        Assert.True(overthrow.Participants.Have("taliban", PartyRole.Actor));
        Assert.Equal((DisputeKind.Contradiction, Difference.Date), (dispute.Type, dispute.Differs));
    }

    [Fact] // #9.4, #9.6
    public void Who_founded_the_Northern_Alliance_and_who_leads_what_came_of_it()
    {
        var founders = Actors.Find("Northern Alliance")!.Events.Single(e => e.Type == EventType.Founding && e.When.Earliest?.Year < 2021).Participants.In(PartyRole.Actor);
        var successor = Relations.ByType(RelationType.SuccessorOf).ToldIn(Text, 9, 6).Single();
        var leaders = successor.Subject.Actor!.Value.Value.InverseRelations.ToldIn(Text, 9, 6).Where(r => r.Type == RelationType.Leads).Select(r => r.Subject.Actor!.Value.Id);

        Assert.Equal(["ahmad-shah-massoud", "burhanuddin-rabbani"], founders);
        Assert.Equal(("nrf", "northern-alliance"), (successor.Subject.Actor!.Value.Id, successor.Object!.Actor!.Value.Id));
        Assert.Equal(["ahmad-massoud", "amrullah-saleh"], leaders.Order(StringComparer.Ordinal));
    }

    [Fact] // #9.8
    public void Where_the_leaders_are_believed_to_be()
    {
        var refuge = Places.Find("Dushanbe")!.Relations.ToldIn(Text, 9, 8).ToArray();

        Assert.Equal(["ahmad-massoud", "amrullah-saleh"], refuge.Select(r => r.Object!.Actor!.Value.Id).Order(StringComparer.Ordinal));
        Assert.All(refuge, r => Assert.Equal(Hedge.Suspected, r.EvidenceAt(Text, 9, 8).Single().Hedge));
    }

    [Fact] // #12.1: they leave Central Asia alone, and recruit near its border
    public void What_the_Taliban_promise_and_what_the_text_says_they_do()
    {
        var promise = Events.ByType(EventType.Agree).ToldIn(Text, 12, 1).Single();
        var recruiting = Events.ByType(EventType.Mobilize).ToldIn(Text, 12, 1).Single();

        Assert.True(recruiting.Participants.Have("al-qaeda"));
        Assert.Equal(Status.Ongoing, recruiting.Status);
        Assert.NotEmpty(Texts.Between(promise, recruiting));
    }

    [Fact] // #12.4, #12.5, #12.6
    public void The_path_of_Khalimov()
    {
        var path = Actors.All.Single(a => a.Names.Any(n => n.Text == "Colonel Khalimov")).Events.ToDictionary(e => e.Id);
        var defection = path.Values.Single(e => e.Participants.Have("isil", PartyRole.Recipient));
        var demand = path.Values.Single(e => e.Type == EventType.Request);
        var charge = path.Values.Single(e => e.Type == EventType.Accuse);

        Assert.Equal(Texts.Date("2015-04"), defection.When);
        Assert.Equal(Texts.Date("2015"), demand.PartOf!.Value.Value.When);
        Assert.Equal([defection.Id], demand.PartOf!.Value.Value.Follows.Ids);
        Assert.Equal(["united-states"], charge.Participants.In(PartyRole.Recipient));
        Assert.Equal("head-of-tajik-special-police", Actors.Find("Khalimov")!.Tenures.Single().Office.Id);
    }

    [Fact] // #13.2: two reasons in one quotation
    public void Why_Rahmon_would_not_recognise_the_new_rulers()
    {
        var refusal = Events.ByType(EventType.Reject).ToldIn(Text, 13, 2).Single();

        Assert.Equal(["emomali-rahmon"], refusal.Participants.In(PartyRole.Actor));
        Assert.Equal(2, refusal.Reasons.Count(c => c.Type == ClaimType.Motive));
        Assert.All(refusal.Reasons, c => Assert.Equal(["emomali-rahmon"], c.EvidenceAt(Text, 13, 2).Single().Via.Ids));
    }

    [Fact] // #15.4, #15.5
    public void Which_members_of_the_CSTO_are_named_and_what_sets_Tajikistan_apart()
    {
        var members = Actors.Find("CSTO")!.InverseRelations.ToldIn(Text).Where(r => r.Type == RelationType.MemberOf).Select(r => r.Subject.Actor!.Value.Id);
        var only = Claims.ByType(ClaimType.Superlative).ToldIn(Text, 15, 4).Single();

        Assert.Equal(["russia", "tajikistan"], members.Order(StringComparer.Ordinal));
        Assert.Contains(only.About, r => r is Relation { Type: RelationType.Borders });
        Assert.Contains(only.About, r => r is Relation { Type: RelationType.MemberOf } tie && tie.Subject.Actor!.Value.Id == "tajikistan");
    }

    [Fact] // #16.2, #16.3
    public void Which_bodies_the_SCO_created_and_when()
    {
        var bodies =
            from e in Actors.Find("SCO")!.Events
            where e.Type == EventType.Founding && e.Participants.Have("sco", PartyRole.Actor)
            orderby e.When
            select $"{e.Participants.In(PartyRole.Subject).Single()} {e.When}";

        Assert.Equal(["sco-rats 2002", "sco-afghanistan-contact-group 2005"], bodies);
    }

    [Fact] // #17.2, #17.3
    public void How_many_parades_Tajikistan_held_and_who_then_stepped_in()
    {
        var parades = Events.ByType(EventType.Mobilize).ToldIn(Text, 17, 2).Single();
        var appeal = Actors.Find("Russia")!.Events.ToldIn(Text, 17, 3).Single(e => e.Type == EventType.Request);

        Assert.Equal("2 {parade}", parades.Figures.Single().Quantity.Text);
        Assert.Equal(["afghanistan", "tajikistan"], appeal.Participants.In(PartyRole.Recipient));
        Assert.Contains(appeal.Follows, e => e is { Type: EventType.Mobilize });
    }

    [Fact] // #14.1, #14.2: hundreds, by their own account
    public void Who_in_Kulob_would_join_the_fight_and_according_to_whom()
    {
        var ready = Positions.All.ToldIn(Text, 14, 1).Single();

        Assert.Equal(SizeWord.Hundreds, ready.Holders.Single().Count!.SizeWord);
        Assert.Equal((Stance.Accepts, Hedge.Reported), (ready.Stance, ready.EvidenceAt(Text, 14, 1).First().Hedge));
        Assert.Equal(Texts.Date("2021-08-27"), ready.AsOf);
    }
}
