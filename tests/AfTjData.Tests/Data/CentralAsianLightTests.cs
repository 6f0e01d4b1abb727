namespace AfTjData.Tests.Data;

/// <summary>
/// Questions to the text of 13 November 2025, each with the sentences its answer was read off. No expectation comes from the data.
/// </summary>
public sealed class CentralAsianLightTests
{
    private static readonly Source Text = Texts.CentralAsianLight;

    [Fact] // #1.1, #3.1
    public void Who_met_whom_in_Kunduz_who_says_so_and_how_firmly()
    {
        var meetings =
            from e in Places.Find("Kunduz")!.Events
            where e.Type == EventType.Consult
            from guest in e.Participants
            from host in e.Participants
            where guest.Role == PartyRole.Actor && host.Role == PartyRole.Recipient
            where guest.Actor is { } g && g.Value.Type == ActorType.Person && host.Actor is { } h && h.Value.Type == ActorType.Person
            from evidence in e.Evidence
            where evidence.For.Contains("participants") && evidence.Via.Count > 0
            select $"{guest.Actor!.Value.Value.Caption} met {host.Actor!.Value.Value.Caption}: {evidence.Hedge}, via {evidence.Via[0].Caption}, {evidence.At}";

        Assert.Equal(
            ["Fayzollahzoda met Mohammad Khan: Reported, via Taliban state media, centralasianlight-2025-11-13#3.1"],
            meetings);
    }

    [Fact] // #1.1: the report is Afintl.af's
    public void Who_first_reported_the_visit_to_Kunduz()
    {
        var relayed = Events.KunduzVisit202511.Evidence.Single(e => e.Via.Count > 0);

        Assert.Equal("Afintl.af", relayed.Via.Single().Caption);
        Assert.Equal((1, 1), (relayed.Paragraph, relayed.Sentence));
        Assert.Equal(Hedge.Reported, relayed.Hedge);
    }

    [Fact] // #2.1: at the Taliban's invitation; #2.2: at Tajikistan's
    public void Each_side_invited_the_other()
    {
        Assert.Equal(["taliban"], Inviters(Events.KunduzVisit202511));
        Assert.Equal(["tajikistan"], Inviters(Events.WafaDushanbeVisit));

        static IEnumerable<string> Inviters(Event e) => e.Participants.Where(p => p.Role == PartyRole.Inviter).Select(p => p.Actor!.Value.Id);
    }

    [Fact] // #2.2: the trip to Dushanbe was the earlier one
    public void Which_visit_came_before_the_one_to_Kunduz() =>
        Assert.Equal(["wafa-dushanbe-visit"], Events.KunduzVisit202511.Follows.Ids);

    [Fact] // #2.2, #3.1, #7.2, #8.1
    public void Who_holds_which_office_according_to_this_text()
    {
        var offices = Tenures.All
            .ToldIn(Text)
            .ToDictionary(t => t.Holder.Value.Caption, t => t.Office.Value.Caption);

        Assert.Equal("Taliban governor of Balkh", offices["Yousuf Wafa"]);
        Assert.Equal("Supreme leader of the Taliban", offices["Hibatullah Akhundzada"]);
        Assert.Equal("Deputy governor of Khatlon", offices["Fayzollahzoda"]);
        Assert.Equal("Taliban governor of Kunduz", offices["Mohammad Khan"]);
        Assert.Equal("President of Tajikistan", offices["Emomali Rahmon"]);
        Assert.Contains("national security", offices["Saimumin Yatimov"], StringComparison.Ordinal);
        Assert.Equal(6, offices.Count);
    }

    [Fact] // #4.1: visas and consular services for traders, beside security and the economy
    public void What_the_two_sides_talked_about_in_the_meeting()
    {
        var topics = Events.KunduzMeeting202511.Topics.Ids.ToArray();

        Assert.Superset(new HashSet<string> { "security", "economy", "visas", "consular-services" }, topics.ToHashSet());
        Assert.DoesNotContain("politics", topics);
    }

    [Fact] // #5.1: superlatives are the source's claims, with a scope and a date
    public void What_is_claimed_to_be_unique_and_among_whom()
    {
        var claim = Claims.ByType(ClaimType.Superlative).ToldIn(Text).Single();

        Assert.Contains(claim.About, r => r.Id == "tajikistan");
        Assert.Contains("Central Asia", claim.Scope, StringComparison.Ordinal);
        Assert.Equal(EdtfDate.Parse("2025-11-13"), claim.AsOf);
    }

    [Fact] // #5.2: the thaw is how it looks, not what is
    public void The_thaw_is_put_as_an_appearance() =>
        Assert.Equal(Hedge.Suspected, Claims.All["dushanbe-taliban-ties-thawing"].Evidence.Single().Hedge);

    [Fact] // #6.1
    public void Whom_Dushanbe_has_close_ties_with()
    {
        var tie = Actors.Find("Dushanbe")!.Relations.ToldIn(Text).Single(r => r.Type == RelationType.TiesWith);

        Assert.Equal("Afghan armed opposition groups", tie.Object!.Actor!.Value.Value.Caption);
        Assert.Equal("close", tie.Qualifier);
    }

    [Fact] // #7.1: denied; #7.2: told by unnamed sources to an outlet
    public void What_did_not_happen_and_what_is_only_reported()
    {
        var absent = Events.ByStatus(Status.DidNotOccur).ToldIn(Text).Single();
        var secret = Events.YatimovSecretVisitToAfghanistan.Evidence.Single(e => e.At == new Locator(Text, 7, 2));

        Assert.Equal((7, 1), (absent.Evidence[0].Paragraph, absent.Evidence[0].Sentence));
        Assert.Equal(Hedge.Reported, secret.Hedge);
        Assert.Equal(["afghanistan-international", "sources-of-afghanistan-international"], secret.Via.Ids);
        Assert.Contains(absent.Disputes, d => d.Sides.Any(s => s.Record.Id == "yatimov-secret-visit-to-afghanistan"));
    }

    [Fact] // #9.1, #9.2
    public void What_the_governor_of_Balkh_asked_for_and_why()
    {
        var asked = Events.WafaDushanbeVisit.Parts.ToldIn(Text).Where(e => e.Type == EventType.Request).ToArray();
        var reason = asked.SelectMany(e => e.Reasons).Single();

        Assert.Equal(2, asked.Length);
        Assert.All(asked, e => Assert.Equal("yousuf-wafa", e.Participants.Single().Actor!.Value.Id));
        Assert.Equal(ClaimType.Forecast, reason.Type);
        Assert.Equal(["yousuf-wafa"], reason.Evidence.Single().Via.Ids);
        Assert.Equal((9, 2), (reason.Evidence.Single().Paragraph, reason.Evidence.Single().Sentence));
    }

    [Fact] // #10.1, #11.1
    public void Who_published_the_text_and_when()
    {
        Assert.Equal("CentralasianLIGHT.org", Text.Publisher!.Value.Value.Caption);
        Assert.Equal(new DateOnly(2025, 11, 13), Text.Date!.Value.Earliest);
        Assert.StartsWith("[", Text.Title, StringComparison.Ordinal);
    }

    [Fact] // no sentence gives a day for any happening; all lie before the date of the text
    public void No_event_of_this_text_has_a_day_of_its_own() => Assert.All(
        Events.All.Where(e => e.Evidence.All(x => x.Source == Text)),
        e =>
        {
            Assert.Null(e.When.Earliest);
            Assert.Equal(new DateOnly(2025, 11, 13), e.When.Latest);
        });
}
