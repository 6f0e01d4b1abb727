namespace AfTjData.Tests.Data;

/// <summary>
/// Questions that no text answers alone. Each names the sentences its answer was read off, by the text: Light (13 November 2025), Desk (16 November 2025),
/// Post (The Caspian Post), Indra (IndraStra), Saini (20 July 2024).
/// </summary>
public sealed class CrossSourceTests
{
    private const string Light = "centralasianlight-2025-11-13";
    private const string Desk = "southasiandesk-2025-11-16";
    private const string Post = "caspian-post-2025-01";
    private const string Indra = "indrastra-2021-11";
    private const string Saini = "saini-2024-07-20";

    // The state, its government and its president, as whom the texts let Tajikistan act.
    private static readonly string[] Tajikistan = ["emomali-rahmon", "tajikistan", "tajikistan-government"];

    [Fact] // Desk 21.5, 23.1; Indra 16.5
    public void Who_has_not_recognised_the_Taliban_according_to_which_text()
    {
        var withheld = Relations.ByType(RelationType.Recognises).ToDictionary(r => r.Subject.Actor!.Value.Id, r => (r.Status, string.Join(' ', r.TextIds())));

        Assert.Equal((Status.DidNotOccur, Desk), withheld["tajikistan"]);
        Assert.Equal((Status.DidNotOccur, Indra), withheld["china"]);
        Assert.Equal(2, withheld.Count);
    }

    [Fact] // Indra 13.2 in 2021; Desk 21.5 in 2025
    public void Rahmons_refusal_of_recognition_is_told_by_two_texts_four_years_apart()
    {
        var refusal = Actors.Find("Rahmon")!.Positions.Single(p => p.Stance == Stance.Refuses && p.Topics.Ids.Contains("recognition"));
        var years = refusal.Evidence.Select(e => e.Source.Date!.Value.Latest!.Value.Year).Distinct().Order();

        Assert.Equal([Indra, Desk], refusal.TextIds());
        Assert.Equal([2021, 2025], years);
        Assert.True(refusal.AsOf!.Value.IsAllOf);
    }

    [Fact] // Indra 13.2: humiliation, people and minorities; Desk 21.5: human rights
    public void The_texts_give_different_reasons_for_withholding_recognition()
    {
        var reasons = Claims.ByType(ClaimType.Motive)
            .Where(c => c.Evidence.Any(e => e.Via.Ids.Contains("emomali-rahmon")))
            .ToLookup(c => c.TextIds().Single(), c => c.Statement);

        Assert.Contains("human rights", Assert.Single(reasons[Desk]), StringComparison.Ordinal);
        Assert.Equal(2, reasons[Indra].Count());
        Assert.Contains(reasons[Indra], s => s.Contains("minorities", StringComparison.Ordinal));
        Assert.DoesNotContain(reasons[Indra], s => s.Contains("human rights", StringComparison.Ordinal));
    }

    [Fact] // Light 8.1, Desk 21.5, Post 7.1-2, Indra 9.5, 13.2; Saini names the office only, 3.2
    public void How_each_text_spells_the_president()
    {
        var president = Offices.All["president-of-tajikistan"].Tenures.Single().Holder.Value;
        var spellings = president.Names.SelectMany(n => n.At, (n, at) => (at.Source.Id, n.Text)).ToLookup(x => x.Id, x => x.Text);

        Assert.Equal(["Emomali Rahmon"], spellings[Light]);
        Assert.Equal(["Emomali Rahmon"], spellings[Desk]);
        Assert.Equal(["Emomali Rahmon", "Rahmon"], spellings[Post].Order(StringComparer.Ordinal));
        Assert.Equal(["Emomali Rakhmon", "Rakhmon"], spellings[Indra].Order(StringComparer.Ordinal));
        Assert.Empty(spellings[Saini]);
        Assert.All(spellings.SelectMany(g => g), spelling => Assert.Same(president, Actors.Find(spelling)));
    }

    [Fact] // Desk 15.2, 15.3; Post 26.2
    public void Every_figure_for_CASA_1000_and_who_gives_it()
    {
        var figures = Projects.Find("CASA-1000")!.Figures.ToLookup(f => f.TextIds().Single(), f => f.Quantity.Text);

        Assert.Equal(["0.047 USD/kW.h", "1300 km", "3000 MW"], figures[Desk].Order(StringComparer.Ordinal));
        Assert.Equal(["1000 MW/a", "1300 MW/a", "300 MW/a"], figures[Post].Order(StringComparer.Ordinal));
        Assert.Equal(2, figures.Count);
    }

    [Fact] // Desk 15.3: 3,000 megawatts; Post 26.2: 1,300 by the year
    public void How_much_power_CASA_1000_is_to_carry_is_in_dispute_between_two_texts()
    {
        var desk = Projects.Find("CASA-1000")!.Figures.Single(f => f.Measure == Measure.Power);
        var post = Projects.Find("CASA-1000")!.Figures.Single(f => f is { Measure: Measure.AnnualPower, Counted: null });

        Assert.True(desk.Quantity.Lower > 2 * post.Quantity.Lower);
        Assert.Contains(Texts.Between(desk, post), d => d.Differs == Difference.Value);
    }

    [Fact] // Desk 15.2: under earlier Afghan governments; Post 27.1: by the change of rulers of 2021
    public void Under_whom_CASA_1000_came_to_a_stop_is_in_dispute_between_two_texts()
    {
        var stops = Projects.Find("CASA-1000")!.Timeline
            .Where(m => m.Event?.Value.Type == EventType.Halt)
            .Select(m => m.Event!.Value.Value)
            .ToDictionary(e => e.TextIds().Single());

        Assert.True(stops[Desk].Participants.Have("previous-afghan-governments"));
        Assert.Equal(["taliban-takeover-2021"], stops[Post].Follows.Ids);
        Assert.NotEmpty(Texts.Between(stops[Desk], stops[Post]));
    }

    [Fact] // Post 26.1: building goes on since February 2024; Desk 15.3: in November 2025 talks look into taking it up
    public void Whether_CASA_1000_is_being_built_is_told_differently()
    {
        var timeline = Projects.Find("CASA-1000")!.Timeline.Where(m => m.Event is not null).ToLookup(m => m.Evidence[0].Source.Id, m => m.Status);

        Assert.Contains(Status.Proposed, timeline[Desk]);
        Assert.DoesNotContain(Status.Proposed, timeline[Post]);
        var resumed = Events.All.ToldIn(Texts.CaspianPost, 26, 1).Single(e => e.When == Texts.Date("2024-02"));
        Assert.Contains(Disputes.All, d => d.Names(resumed) && d.Evidence.Any(e => e.Source == Texts.SouthAsianDesk));
    }

    [Fact] // Light 8.1; Desk 9.3; Post 9.1, 42.1; Saini 7.4; Indra has none
    public void Which_texts_name_Jamaat_Ansarullah_and_how()
    {
        var names = Actors.Find("Jamaat Ansarullah")!.Names.SelectMany(n => n.At, (n, at) => (at.Source.Id, n.Text)).ToLookup(x => x.Id, x => x.Text);

        Assert.Equal(["Ansarullah"], names[Light]);
        Assert.Equal(["Jamaat Ansarullah"], names[Desk]);
        Assert.Equal(["Ansarullah", "Jamaat Ansarullah"], names[Post].Order(StringComparer.Ordinal));
        Assert.Equal(["JA", "Jamaat Ansarullah", "Tajik Taliban"], names[Saini].Order(StringComparer.Ordinal));
        Assert.Empty(names[Indra]);
    }

    [Fact] // Post 9.2, 41.1; Saini 8.2
    public void What_ties_Ansarullah_to_the_Taliban_according_to_which_text()
    {
        var ansarullah = Actors.Find("Jamaat Ansarullah")!;
        var ties =
            from tie in ansarullah.Relations.Concat(ansarullah.InverseRelations)
            where tie.Subject.Actor?.Id == "taliban" || tie.Object?.Actor?.Id == "taliban"
            from text in tie.TextIds()
            orderby text, tie.Type
            select $"{text} {tie.Type}";

        Assert.Equal([$"{Post} Harbours", $"{Post} AlliedWith", $"{Saini} CooperatesWith"], ties);
    }

    [Fact] // Light 7.2, 8.1: Yatimov in November 2025; Desk 10.4: Rustam Emomali in September 2024
    public void One_office_is_given_to_two_people_by_two_texts()
    {
        var shared = Offices.All.Where(o => o.SingleHolder == true && o.Tenures.Select(t => t.Holder.Id).Distinct().Count() > 1).ToDictionary(o => o.Id, o => o.Tenures);
        var chiefs = shared["head-of-national-security-of-tajikistan"];

        Assert.Equal(["rustam-emomali", "saimumin-yatimov"], chiefs.Select(t => t.Holder.Id).Order(StringComparer.Ordinal));
        Assert.Equal([Light, Desk], chiefs.SelectMany(t => t.TextIds()).Order(StringComparer.Ordinal));
        Assert.NotEmpty(Texts.Between(chiefs[0], chiefs[1]));
    }

    [Fact] // Indra 9.2; Post 19.1: one after the other, so in dispute with nobody
    public void Two_presidents_of_Afghanistan_do_not_clash()
    {
        var presidents = Offices.All["president-of-afghanistan"].Tenures.OrderBy(t => t.To!.Value.Latest).ToArray();

        Assert.Equal([("burhanuddin-rabbani", Indra), ("ashraf-ghani", Post)], presidents.Select(t => (t.Holder.Id, t.TextIds().Single())));
        Assert.Empty(Texts.Between(presidents[0], presidents[1]));
    }

    [Fact] // Desk 14.2, 21.3; Post 6.1, 7.2; Indra 8.1; Saini 11.1, 20.1; the month only Post 6.1 and Saini 20.1
    public void The_takeover_of_2021_is_told_by_four_texts_and_its_month_by_two()
    {
        var takeover = Events.ByType(EventType.RegimeChange).Single(e => e.When == Texts.Date("2021-08"));
        var daters = takeover.Evidence.Where(e => e.For.Contains("when")).Select(e => e.Source.Id).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal([Post, Indra, Saini, Desk], takeover.TextIds());
        Assert.Equal([Post, Saini], daters);
        Assert.Equal(["taliban"], takeover.Participants.In(PartyRole.Actor));
        Assert.Equal(["ghani-government"], takeover.Participants.In(PartyRole.Recipient));
    }

    [Fact] // Light 2.2, 9.1; Desk 21.4
    public void The_visit_of_the_governor_of_Balkh_is_one_event_whose_month_one_text_gives()
    {
        var visit = Actors.Find("Yousuf Wafa")!.Events.Single(e => e.Mode == EventMode.Visit);

        Assert.Equal([Light, Desk], visit.TextIds());
        Assert.Equal(Texts.Date("2025-10"), visit.When);
        Assert.Contains(visit.EvidenceAt(Texts.SouthAsianDesk, 21, 4), e => e.For.Contains("when"));
        Assert.Equal(["kabul-visit-2025-11-15", "kunduz-visit-2025-11"], visit.FollowedBy.Ids.Order(StringComparer.Ordinal));
    }

    [Fact] // Light 9.1: diplomatic relations, 9.2: cooperation; Desk 21.5: recognition
    public void What_Wafa_asked_for_is_rendered_in_two_ways()
    {
        var asked = Actors.Find("Yousuf Wafa")!.Events.Where(e => e.Type == EventType.Request).ToArray();
        var relations = asked.Single(e => e.EvidenceAt(Texts.CentralAsianLight, 9, 1).Any());
        var recognition = asked.Single(e => e.EvidenceAt(Texts.SouthAsianDesk, 21, 5).Any());

        Assert.Equal(relations.Id, recognition.AccountOf!.Value.Id);
        Assert.Equal(2, asked.Count(e => e.AccountOf is null));
        Assert.Contains(Texts.Between(relations, recognition), d => d.Differs == Difference.Wording);
    }

    [Fact] // Post 39.1: thought to; Saini 11.3, 20.1: plainly
    public void Who_hosts_the_National_Resistance_Front_according_to_whom_and_how_firmly()
    {
        var hosting = Actors.Find("NRF")!.InverseRelations.Single(r => r.Type == RelationType.Hosts);
        var firmness = hosting.Evidence.ToLookup(e => e.Source.Id, e => e.Hedge);

        Assert.Equal("tajikistan", hosting.Subject.Actor!.Value.Id);
        Assert.Equal([Hedge.Suspected], firmness[Post].Distinct());
        Assert.Equal([Hedge.Asserted], firmness[Saini].Distinct());
        Assert.Equal([Post, Saini], hosting.TextIds());
    }

    [Fact] // Post 40.1: suspected; Indra 9.6: plainly
    public void Who_helps_the_National_Resistance_Front_and_how_firmly()
    {
        var help =
            from tie in Actors.Find("NRF")!.InverseRelations
            where tie.Type == RelationType.Supports
            from evidence in tie.Evidence
            orderby evidence.Source.Id, tie.Subject.Actor!.Value.Id
            select $"{evidence.Source.Id} {(Tajikistan.Contains(tie.Subject.Actor!.Value.Id) ? "Tajikistan" : tie.Subject.Actor!.Value.Id)}: {evidence.Hedge}";

        Assert.Equal([$"{Post} Tajikistan: Suspected", $"{Indra} Tajikistan: Asserted", $"{Indra} tajiks-of-afghanistan: Asserted"], help.Order(StringComparer.Ordinal));
    }

    [Fact] // Desk 11.1: no backing for opponents; Saini 11.3, Light 6.1, Indra 9.6, Post 40.1: host, ties, help
    public void Tajikistans_word_that_it_backs_no_opponents_stands_against_other_texts()
    {
        var word = Positions.All.ToldIn(Texts.SouthAsianDesk, 11, 1).Single(p => p.Stance == Stance.Commits);
        var against =
            from dispute in word.Disputes
            from side in dispute.Sides
            from text in side.Record.Value.TextIds()
            where text != Desk
            select text;

        Assert.NotEmpty(against);
    }

    [Fact] // Post 39.1, Indra 9.6, Saini 11.3: Ahmad Massoud; Indra 9.4, Saini 20.2: Ahmad Shah Massoud
    public void Two_men_called_Massoud_lead_two_resistances_twenty_years_apart()
    {
        var son = Actors.Find("Ahmad Massoud")!;
        var other = Actors.Find("Ahmad Shah Massoud")!;

        Assert.NotEqual(son, other);
        Assert.Equal([Post, Indra, Saini], son.Relations.Single(r => r.Type == RelationType.Leads).TextIds());
        Assert.True(other.Relations.Single(r => r.Type == RelationType.Leads).When!.Value.Latest < new DateOnly(2001, 1, 1));
        Assert.Equal([Indra, Saini], other.TextIds());
    }

    [Fact] // Saini 8.2, 9.3; Post 6.1, 7.2, 10.1, 11.1, 12.1, 21.1; Indra 10.2
    public void The_timeline_of_2021_out_of_three_texts()
    {
        var timeline =
            from e in Events.All
            where !e.When.IsInterval && !e.When.IsSet && e.When.Precision >= EdtfPrecision.Month && e.When.Earliest?.Year == 2021 && e.AccountOf is null
            orderby e.When.Earliest, e.When.Latest, e.Type
            select $"{e.When} {e.Type}: {string.Join(' ', e.TextIds())}";

        Assert.Equal(
            [
                $"2021-07 Cooperate: {Saini}",
                $"2021-07 Mobilize: {Saini}",
                $"2021-08~ Consult: {Post}",
                $"2021-08 Reject: {Post}",
                $"2021-08 Halt: {Post}",
                $"2021-08 RegimeChange: {Post} {Indra} {Saini} {Desk}",
                $"2021-09 Threaten: {Indra}",
                $"2021-09-25 Threaten: {Post}",
                $"2021-09-25 Mobilize: {Post}",
                $"2021-09-27 Mobilize: {Post}",
                $"2021-10 Consult: {Post}",
            ],
            timeline);
    }

    [Fact] // Post 8.1, 11.1; Indra 17.2; Saini 9.3
    public void Which_shows_of_force_Tajikistan_made_in_2021_text_by_text()
    {
        var shows = Events.ByType(EventType.Mobilize)
            .Where(e => e.Participants.Any(p => p is { Role: PartyRole.Actor, Actor: { } a } && Tajikistan.Contains(a.Id)))
            .Where(e => e.When.Latest?.Year == 2021 && e.Mode == EventMode.Troops)
            .SelectMany(e => e.TextIds(), (e, text) => (text, e.Id))
            .ToLookup(x => x.text, x => x.Id);

        Assert.Equal(3, shows[Post].Count()); // exercises, parade, strengthened presence
        Assert.Equal(2, shows[Indra].Count()); // parades, build-up
        Assert.Single(shows[Saini]); // border exercise
        Assert.Empty(shows[Light]);
        Assert.Empty(shows[Desk]);
    }

    [Fact] // Desk 9.4, 21.5, 23.1; Post 7.2, 12.1, 16.1, 38.1; Indra 8.3-4, 9.5, 12.2, 13.2; Saini 12.1, 12.2, 12.4, 13.1
    public void Everything_that_Tajikistan_is_said_to_be_against_or_afraid_of()
    {
        var against =
            from position in Positions.All
            where position.Stance is Stance.Opposes or Stance.Refuses or Stance.Fears or Stance.Distrusts
            where position.Holders.Any(h => h.Actor is { } a && Tajikistan.Contains(a.Id))
            from target in position.Towards
            from text in position.TextIds()
            select (target.Id, text);
        var texts = against.Distinct().ToLookup(x => x.Id, x => x.text);

        Assert.Equal([Post, Indra, Saini, Desk], texts["taliban"].Order(StringComparer.Ordinal));
        Assert.Equal([Post, Indra], texts["iskp"].Order(StringComparer.Ordinal));
        Assert.Equal([Saini], texts["taliban-ambassador-in-dushanbe"]);
        Assert.DoesNotContain("nrf", texts.Select(g => g.Key));
    }

    [Fact] // Desk 26.1: by early 2026; Indra, Post, Light and Saini tell no event of a time after them
    public void Only_one_text_dates_an_event_after_itself()
    {
        var ahead = Events.All.Where(Texts.LiesAfterItsTexts).ToArray();

        Assert.All(ahead, e => Assert.Equal(Status.Planned, e.Status));
        Assert.Equal([Desk], ahead.SelectMany(e => e.TextIds()).Distinct());
        Assert.Equal(2, ahead.Length);
    }

    [Fact] // Post 41.1; Desk 23.1
    public void Each_side_is_said_to_shelter_the_others_enemies()
    {
        var shelter = Relations.ByType(RelationType.Harbours).Select(r => $"{r.Subject.Actor!.Value.Id} {r.Object!.Actor!.Value.Id} {r.TextIds().Single()} {r.Status}");

        Assert.Equal([$"taliban ansarullah {Post} Ongoing", $"tajikistan taliban-opponents {Desk} Occurred"], shelter.OrderDescending(StringComparer.Ordinal));
    }

    [Fact] // Desk 9.5: 1,344 km; Indra 8.6: over 1000 km
    public void How_long_the_border_is_according_to_two_texts()
    {
        var lengths = Figures.ByMeasure(Measure.Length).Where(f => f.About.Any(r => r.Id == "afghan-tajik-border")).ToDictionary(f => f.TextIds().Single());

        Assert.Equal("1344 km", lengths[Desk].Quantity.Text);
        Assert.Equal("more-than 1000 km", lengths[Indra].Quantity.Text);
        Assert.True(lengths[Desk].Quantity.Lower > lengths[Indra].Quantity.Lower); // so both can be so
        Assert.All(Texts.Between(lengths[Desk], lengths[Indra]), d => Assert.Equal(DisputeKind.Precision, d.Type));
        Assert.NotEmpty(Texts.Between(lengths[Desk], lengths[Indra]));
    }

    [Fact] // Desk 9.5, Post 11.1, Indra 8.6, Saini 8.4
    public void That_the_two_countries_share_a_border_four_texts_bear_out()
    {
        var border = Relations.ByType(RelationType.Borders).Single(r => r.Status == Status.Ongoing);

        Assert.Equal([Post, Indra, Saini, Desk], border.TextIds());
        Assert.Equal(Status.DidNotOccur, Relations.ByType(RelationType.Borders).Single(r => r != border).Status); // Saini 15.3
    }

    [Fact] // Light 5.2, 6.1; Desk 7.4; Indra 11.2; Saini 3.4: the government. Light 2.2; Desk 14.2; Indra 6.1; Saini 12.1: the city
    public void Dushanbe_is_a_city_and_a_government_in_the_same_four_texts()
    {
        var city = Places.Find("Dushanbe")!.Names.Single(n => n.Text == "Dushanbe").At.Select(a => a.Source.Id);
        var government = Actors.Find("Dushanbe")!.Names.Single(n => n.Text == "Dushanbe");

        Assert.Equal(NameType.Metonym, government.Type);
        Assert.Equal([Light, Indra, Saini, Desk], government.At.Select(a => a.Source.Id).Order(StringComparer.Ordinal));
        Assert.Equal([Light, Indra, Saini, Desk], city.Order(StringComparer.Ordinal));
    }

    [Fact] // Indra 16.2; Saini 19.1
    public void Two_texts_spell_one_body_of_the_SCO_differently()
    {
        Assert.Same(Actors.Find("Regional Anti-Terrorism Structure"), Actors.Find("Regional Anti-Terrorist Structure"));
        Assert.Equal("sco", Actors.Find("Regional Anti-Terrorism Structure")!.Parent!.Value.Id);
    }

    [Fact] // Light 5.1; Post 6.1: only of Central Asia; Indra 15.4: only of the CSTO; Saini 11.1: largely alone
    public void In_what_Tajikistan_is_said_to_stand_alone()
    {
        var alone =
            from claim in Claims.ByType(ClaimType.Superlative)
            where claim.EvidenceAt(Texts.CentralAsianLight, 5, 1).Any() || claim.EvidenceAt(Texts.CaspianPost, 6, 1).Any() ||
                claim.EvidenceAt(Texts.IndraStra, 15, 4).Any() || claim.EvidenceAt(Texts.Saini, 11, 1).Any()
            select claim;

        Assert.Equal(4, alone.Count());
        Assert.All(alone, c => Assert.NotNull(c.Scope));
        Assert.All(alone, c => Assert.Contains(c.About, r => r.Id.Contains("tajikistan", StringComparison.Ordinal)));
    }

    [Fact] // Light 5.1: limited engagement is what sets Tajikistan apart; Post 13.2: others host Taliban representatives
    public void Whose_guests_the_Taliban_are_in_Afghan_embassies()
    {
        var hosts = Actors.Find("Taliban")!.InverseRelations.Where(r => r.Type == RelationType.Hosts && r.Status == Status.Ongoing).ToArray();

        Assert.All(hosts, r => Assert.Equal([Post], r.TextIds()));
        Assert.Equal(["china", "iran", "russia"], hosts.Where(r => r.Subject.Actor is not null).Select(r => r.Subject.Actor!.Value.Id).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(hosts, r => r.Subject.Actor is { } a && Tajikistan.Contains(a.Id));
    }

    [Fact] // Indra 17.1 (2021): worse; Post 2.2, 38.1 (2025): dialogue, cooperation; Light 5.2 (2025): thawing, as it seems
    public void How_the_ties_of_the_two_governments_are_told_over_the_years()
    {
        var told =
            from tie in Actors.All["tajikistan-government"].Relations
            where tie.Type is RelationType.TiesWith or RelationType.CooperatesWith && tie.Object?.Actor?.Id is "taliban" or "taliban-administration"
            orderby tie.AsOf!.Value.Earliest, tie.Type
            select $"{tie.AsOf} {tie.Type}: {tie.Qualifier}";
        var thaw = Claims.All.ToldIn(Texts.CentralAsianLight, 5, 2).Single();

        Assert.StartsWith("2021-11 TiesWith: ", told.First(), StringComparison.Ordinal);
        Assert.Contains("deteriorating", told.First(), StringComparison.Ordinal);
        Assert.Contains(told, t => t.StartsWith("2025-01 CooperatesWith", StringComparison.Ordinal));
        Assert.Equal(Hedge.Suspected, thaw.Evidence.Single().Hedge);
    }

    [Fact] // at least the pairs Light-Desk, Post-Desk, Indra-Desk
    public void Disputes_that_tie_two_texts_name_both_among_their_evidence()
    {
        var pairs = Disputes.All
            .Select(d => (Dispute: d, Texts: d.Sides.SelectMany(s => s.Record.Value.TextIds().Length == 1 ? s.Record.Value.TextIds() : []).Distinct().ToArray()))
            .Where(x => x.Texts.Length > 1)
            .ToArray();

        Assert.NotEmpty(pairs);
        Assert.All(pairs, x => Assert.Subset(x.Dispute.TextIds().ToHashSet(), x.Texts.ToHashSet()));
        Assert.All(
            new[] { (Light, Desk), (Post, Desk), (Indra, Desk) },
            pair => Assert.Contains(pairs, x => x.Texts.Contains(pair.Item1) && x.Texts.Contains(pair.Item2)));
    }

    [Fact] // Light 7.1: none of high rank so far; Desk 6.1, 10.4: a high-level delegation, a security chief
    public void Whether_high_officials_have_visited_each_other_is_in_dispute_between_two_texts()
    {
        var none = Events.ByStatus(Status.DidNotOccur).ToldIn(Texts.CentralAsianLight, 7, 1).Single();
        var chief = Actors.Find("Rustam Emomali")!.Events.Single(e => e.Mode == EventMode.Visit);

        Assert.True(chief.When.Latest < none.When.Latest);
        Assert.NotEmpty(Texts.Between(none, chief));
    }

    [Fact] // Desk 14.2: closed since 2021; Post 18.1, 19.1: staffed in March 2023
    public void Two_texts_contradict_each_other_on_the_Afghan_embassy()
    {
        var embassy = Places.Find("Afghan embassy in Dushanbe")!;
        var closed = embassy.Events.Single(e => e.Type == EventType.Halt);
        var staffed = embassy.Relations.Single(r => r.Type == RelationType.Controls);

        Assert.Equal([Desk], closed.TextIds());
        Assert.Equal([Post], staffed.TextIds());
        Assert.True(closed.When.Earliest < staffed.When!.Value.Earliest);
        Assert.Equal("ashraf-ghani", staffed.Subject.Actor!.Value.Id);
        Assert.Contains(Texts.Between(closed, staffed), d => d.Type == DisputeKind.Contradiction);
    }

    [Fact] // Desk 6.2: first of its kind since 2021; Post 17.1: first to be sent, in May 2022
    public void Two_texts_call_two_visits_of_Tajik_officials_the_first()
    {
        var firsts =
            from claim in Claims.ByType(ClaimType.Superlative)
            from visit in claim.About.OfType<Event>()
            where visit.Mode == EventMode.Visit && visit.Participants.Any(p => p.Role != PartyRole.Recipient && p.Actor is { } a && Tajikistan.Contains(a.Id))
            orderby visit.When.Earliest
            select (claim, visit);
        var found = firsts.ToArray();

        Assert.Equal([Post, Desk], found.SelectMany(f => f.claim.TextIds()));
        Assert.Equal([2022, 2025], found.Select(f => f.visit.When.Earliest!.Value.Year));
        Assert.NotEmpty(Texts.Between(found[0].claim, found[1].claim));
    }

    [Fact] // Desk 10.2 in October 2025; Saini 9.1: none up to July 2024
    public void A_clash_of_2025_and_its_absence_up_to_2024_are_explained_by_their_dates()
    {
        var clash = Actors.Find("Tajik border guards")!.Events.ToldIn(Texts.SouthAsianDesk).Single(e => e.Type == EventType.Assault);
        var absence = Events.ByStatus(Status.DidNotOccur).ToldIn(Texts.Saini, 9, 1).Single();

        Assert.True(absence.When.Latest < clash.When.Earliest);
        Assert.Contains(Texts.Between(clash, absence), d => d.State == DisputeState.ExplainedByDate);
    }
}
