namespace AfTjData.Tests.Data;

/// <summary>Questions to the text of 16 November 2025, each with the sentences its answer was read off. No expectation comes from the data.</summary>
public sealed class SouthAsianDeskTests
{
    private static readonly Source Text = Texts.SouthAsianDesk;

    private static Event Visit => Places.Find("Kabul")!.Events.ToldIn(Text).Single(e => e.When == Texts.Date("2025-11-15"));

    private static Event Talks => Visit.Parts.Single(e => e.Type == EventType.Consult);

    [Fact] // #2.1, #28.1
    public void Who_published_the_text_and_when()
    {
        Assert.Equal("SouthAsianDesk", Text.Publisher!.Value.Value.Caption);
        Assert.Equal(Texts.Date("2025-11-16"), Text.Date);
        Assert.Equal(DateBasis.Stated, Text.DateBasis);
        Assert.Empty(Text.Authors);
    }

    [Fact] // #6.1, #6.2, #19.2
    public void Who_came_to_Kabul_and_under_whom()
    {
        Assert.Equal((EventType.Consult, EventMode.Visit, Status.Occurred), (Visit.Type, Visit.Mode, Visit.Status));
        Assert.Contains("deputy foreign minister", Visit.Participants.Single(p => p.Role == PartyRole.Leader).As, StringComparison.Ordinal);
        Assert.True(Visit.Participants.Have("tajikistan-foreign-ministry", PartyRole.Actor));
        Assert.True(Visit.Participants.Have("state-committee-on-national-security", PartyRole.Actor));
        Assert.Equal(["taliban"], Visit.Participants.In(PartyRole.Recipient));
    }

    [Fact] // #9.2
    public void Whom_the_delegates_met_and_by_which_titles()
    {
        var hosts =
            from party in Talks.Participants
            where party.Role == PartyRole.Recipient && party.Actor?.Value.Type == ActorType.Person
            from tenure in party.Actor!.Value.Value.Tenures.ToldIn(Text)
            from title in tenure.Titles
            orderby tenure.Holder.Id
            select $"{tenure.Holder.Value.Caption}: {title}, acting: {tenure.Acting == true}";

        Assert.Equal(["Amir Khan Muttaqi: Taliban acting foreign minister, acting: True", "Sirajuddin Haqqani: security chief, acting: False"], hosts);
    }

    [Fact] // #6.4, #10.1, #11.3, #12.3, #16.1, #17.3, #21.5
    public void Whom_the_text_has_it_from_sentence_by_sentence()
    {
        var named = Dataset.Records
            .SelectMany(r => r.Evidence)
            .Where(e => e.Source == Text && e.Via.Count > 0)
            .GroupBy(Texts.Where)
            .ToDictionary(g => g.Key, g => string.Join(", ", g.SelectMany(e => e.Via.Ids).Distinct().Order(StringComparer.Ordinal)));

        Assert.Equal("sources-of-southasiandesk", named["6.4"]);
        Assert.Equal("pajhwok-afghan-news, well-placed-source-of-pajhwok", named["10.1"]);
        Assert.Equal("bakhtar-news, taliban-media-outlets", named["11.3"]);
        Assert.Equal("united-nations", named["12.3"]);
        Assert.Equal("world-bank", named["16.1"]);
        Assert.Equal("analysts-of-southasiandesk", named["17.3"]);
        Assert.Equal("emomali-rahmon", named["21.5"]);
    }

    [Fact] // #9.3
    public void Where_Jamaat_Ansarullah_operates_and_against_whom()
    {
        var ties = Actors.Find("Jamaat Ansarullah")!.Relations.ToldIn(Text, 9, 3).ToArray();

        Assert.Equal(["afghanistan"], ties.Single(r => r.Type == RelationType.PresentIn).Places.Ids);
        Assert.Equal("tajikistan", ties.Single(r => r.Type == RelationType.Opposes).Object!.Actor!.Value.Id);
    }

    [Fact] // #10.2, #10.3: clashes in October, of whose casualties no official figures came
    public void Who_clashed_where_and_when_and_what_is_not_known_of_it()
    {
        var clashes = Places.Find("Badakhshan")!.Events.ToldIn(Text).Single();
        var missing = clashes.FollowedBy.Single(e => e.Status == Status.DidNotOccur);

        Assert.Equal(EventType.Assault, clashes.Type);
        Assert.Equal(Texts.Date("2025-10"), clashes.When);
        Assert.Equal(["tajikistan-border-guards", "taliban"], clashes.Participants.In(PartyRole.Actor));
        Assert.Equal("10.3", missing.Evidence[0].Where());
        Assert.DoesNotContain(clashes.Figures, f => f.Measure == Measure.Killed);
    }

    [Fact] // #6.2 against #10.4, by which a security chief had been there in September 2024
    public void What_speaks_against_the_visit_being_the_first_since_2021()
    {
        var first = Visit.Claims.Single(c => c.Type == ClaimType.Superlative);
        var earlier = first.Disputes
            .SelectMany(d => d.Sides)
            .Select(s => s.Record.Value)
            .OfType<Event>()
            .ToldIn(Text, 10, 4)
            .First(e => e.When.Latest < Visit.When.Earliest);

        Assert.Equal("6.2", first.Evidence.Single().Where());
        Assert.Equal(Texts.Date("2024-09"), earlier.When);
        Assert.True(earlier.Participants.Have("rustam-emomali", PartyRole.Actor));
        Assert.Contains(earlier.Id, Visit.Follows.Ids);
    }

    [Fact] // #9.2 against #19.3: the one has a foreign minister and a security chief, the other three ministers of other portfolios
    public void Two_lists_of_who_sat_for_the_Taliban_stand_against_each_other()
    {
        var portfolios = Visit.Participants.Where(p => p.Role == PartyRole.Recipient && p.As?.Contains("minister", StringComparison.Ordinal) == true).Select(p => p.As!).ToArray();

        Assert.Equal(3, portfolios.Length);
        Assert.All(["interior", "defence", "economy"], word => Assert.Contains(portfolios, p => p.Contains(word, StringComparison.Ordinal)));
        Assert.NotEmpty(Texts.Between(Visit, Talks));
    }

    [Fact] // every number of the text: #9.5, #12.3, #15.2-4, #16.1, #17.3, #20.2-3, #21.3, #23.2, #23.4, #24.3
    public void Every_figure_of_the_text_with_its_bound_unit_and_sentence()
    {
        var figures =
            from figure in Figures.All
            from evidence in figure.Evidence
            where evidence.Source == Text
            orderby evidence.Paragraph, evidence.Sentence, figure.Quantity.Text
            select $"{evidence.Where()} {figure.Quantity}";

        Assert.Equal(
            [
                "9.5 1344 km",
                "12.3 6200 t",
                "15.2 1300 km",
                "15.3 0.047 USD/kW.h",
                "15.3 3000 MW",
                "15.4 7000 MW",
                "16.1 150000000 USD",
                "17.3 20 %/a",
                "20.2 9000000 {person}",
                "20.3 4500000000 USD/a",
                "20.3 more-than 100000 {person}",
                "21.3 500000000 TJS",
                "23.2 thousands {person}",
                "23.4 50000000 USD/a",
                "23.4 70 %",
                "24.3 3000000000 USD",
            ],
            figures);
    }

    [Fact] // #12.3, #16.1, #17.3
    public void Which_figures_are_somebody_elses()
    {
        var relayed = Figures.All.ToldIn(Text)
            .Where(f => f.Evidence.Single().Hedge == Hedge.Reported)
            .ToDictionary(f => f.Quantity.Text, f => f.Evidence.Single().Via.Ids.Single());

        Assert.Equal(
            new Dictionary<string, string> { ["6200 t"] = "united-nations", ["150000000 USD"] = "world-bank", ["20 %/a"] = "analysts-of-southasiandesk" },
            relayed);
    }

    [Fact] // #16.1 against #23.4: electricity is mainly what is traded, and worth a third of the trade
    public void The_worth_of_the_electricity_does_not_fit_its_being_the_chief_part_of_the_trade()
    {
        var trade = Figures.ByMeasure(Measure.TradeValue).ToldIn(Text).Single();
        var power = Figures.ByMeasure(Measure.AnnualTradeValue).ToldIn(Text).Single();

        Assert.Equal(3, trade.Quantity.Lower / power.Quantity.Lower);
        Assert.Contains(Texts.Between(trade, power), d => d.Differs == Difference.Value);
    }

    [Fact] // #21.5: not granted by Rahmon, who cites human rights
    public void Who_withholds_recognition_and_for_which_reason()
    {
        var refusal = Actors.Find("Emomali Rahmon")!.Positions.ToldIn(Text, 21, 5).Single(p => p.Stance == Stance.Refuses);
        var reason = Claims.ByType(ClaimType.Motive).ToldIn(Text, 21, 5).Single();

        Assert.Contains("recognition", refusal.Topics.Ids);
        Assert.Contains("human rights", reason.Statement, StringComparison.Ordinal);
        Assert.Equal((Hedge.Reported, "emomali-rahmon"), (reason.Evidence.Single().Hedge, reason.Evidence.Single().Via.Ids.Single()));
        Assert.NotEmpty(reason.ReasonFor);
    }

    [Fact] // #11.1 against #23.1: no backing for opponents of the Taliban, and shelter for such people
    public void What_Tajikistan_declares_and_what_it_is_said_to_have_done()
    {
        var declared = Positions.All.ToldIn(Text, 11, 1).Single(p => p.Stance == Stance.Commits);
        var done = Relations.ByType(RelationType.Harbours).ToldIn(Text, 23, 1).Single();

        Assert.Equal("tajikistan", declared.Holders.Single().Actor!.Value.Id);
        Assert.Contains(declared.ExpressedIn, e => e.PartOf?.Id == Talks.Id);
        Assert.Equal("tajikistan", done.Subject.Actor!.Value.Id);
        Assert.NotEmpty(Texts.Between(declared, done));
    }

    [Fact] // #26.1: planned by early 2026; #26.2: may end within months
    public void What_is_still_to_come_and_how_surely()
    {
        var future = Events.All.ToldIn(Text).Where(e => e.Status is Status.Planned or Status.Proposed or Status.Forecast or Status.Possible).ToArray();
        var planned = future.Where(e => e.Status == Status.Planned).ToArray();
        var possible = future.Single(e => e.Status == Status.Possible);

        Assert.Equal(2, planned.Length);
        Assert.All(planned, e => Assert.Equal((EventType.Founding, WhenPart.Early, 2026), (e.Type, e.WhenPart, e.When.Latest!.Value.Year)));
        Assert.Equal("26.2", possible.Evidence[0].Where());
        Assert.Equal(3, future.Length);
    }

    [Fact] // #14.2, #14.3, #26.2
    public void How_things_stand_with_the_Afghan_embassy()
    {
        var embassy = Places.Find("Afghan embassy in Dushanbe")!;

        Assert.Equal(["dushanbe"], embassy.Within.Ids);
        Assert.Equal(Texts.Date("2021/.."), embassy.Events.Single(e => e.Type == EventType.Halt).When);
        Assert.DoesNotContain(embassy.Events, e => e.Type == EventType.Reopening && e.Status == Status.Occurred);
        Assert.Contains(embassy.Claims, c => c.Status is Status.Possible && c.EvidenceAt(Text, 14, 3).Any());
    }

    [Fact] // #24.2, #24.3
    public void Who_backs_whom_from_outside_and_by_what_means()
    {
        var backing = Relations.ByType(RelationType.Supports).ToldIn(Text)
            .Where(r => r.Status == Status.Ongoing)
            .Select(r => $"{r.Subject.Actor!.Value.Id} {r.Object!.Actor!.Value.Id}")
            .Order(StringComparer.Ordinal);

        Assert.Equal(["india afghanistan", "russia tajikistan"], backing);
        Assert.Contains("CSTO", Relations.ByType(RelationType.Supports).ToldIn(Text, 24, 2).Single().Qualifier, StringComparison.Ordinal);
    }
}
