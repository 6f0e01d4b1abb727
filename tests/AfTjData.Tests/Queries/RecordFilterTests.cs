using AfTjData.Tests.Data;

namespace AfTjData.Tests.Queries;

/// <summary>Who says so, how firmly and how far it has got, each asked alone; the sentences are named, expectations are read off them.</summary>
public sealed class RecordFilterTests
{
    private static readonly Event KunduzVisit = Events.All["kunduz-visit-2025-11"];
    private static readonly Event SecretVisit = Events.All["yatimov-secret-visit-to-afghanistan"];

    [Fact] // 001 #1.1 is reported; #11.1, the date line, is asserted
    public void A_dateline_makes_no_report_firm()
    {
        Assert.Empty(new[] { KunduzVisit }.AtLeast(Hedge.Asserted));
        Assert.Single(new[] { KunduzVisit }.AtLeast(Hedge.Reported));
        Assert.Equal("11.1", Assert.Single(KunduzVisit.EvidenceFor("when")).Where());
    }

    [Fact] // 002 #40.1: widely suspected
    public void A_suspicion_is_at_least_suspected_and_no_more()
    {
        var support = new[] { Relations.All["tajikistan-supports-nrf"] };

        Assert.Single(support.AtLeast(Hedge.Suspected));
        Assert.Empty(support.AtLeast(Hedge.Alleged));
        Assert.Throws<ArgumentOutOfRangeException>(() => support.AtLeast((Hedge)5));
    }

    [Fact] // 001 #1.1: reports Afintl.af
    public void What_texts_have_from_an_outlet_is_from_the_outlet_and_from_the_text()
    {
        var outlet = Sources.All["afintl-af"];

        Assert.Contains(KunduzVisit, Events.All.FromSource(outlet));
        Assert.Contains(KunduzVisit, Events.All.SaidBy(outlet));
        Assert.Contains(KunduzVisit, Events.All.FromSource(Texts.CentralAsianLight));
        Assert.DoesNotContain(KunduzVisit, Events.All.FromSource(Texts.SouthAsianDesk));
    }

    [Fact] // 000 #16.1 is the World Bank's, #15.3 the text's own
    public void Who_speaks_is_told_from_who_prints()
    {
        var bank = Figures.All.SaidBy(Actors.Find("World Bank")!);

        Assert.Equal(["afghan-tajik-trade-2024"], bank.Select(f => f.Id));
        Assert.DoesNotContain(Figures.All["afghan-tajik-trade-2024"], Figures.All.SaidBy(Texts.SouthAsianDesk));
        Assert.Contains(Figures.All["casa-1000-power-3000-mw"], Figures.All.SaidBy(Texts.SouthAsianDesk));
    }

    [Fact] // 000 #15.3: could export; 001 #7.1: none has yet visited
    public void What_might_be_and_what_did_not_happen_have_not_occurred()
    {
        Assert.DoesNotContain(Figures.All["casa-1000-power-3000-mw"], Figures.All.Occurred());
        Assert.DoesNotContain(Events.All["no-official-visits-of-high-rank"], Events.All.Occurred());
        Assert.Contains(Events.All["no-official-visits-of-high-rank"], Events.All.WithStatus(Status.DidNotOccur));
        Assert.Contains(Events.All["no-official-visits-of-high-rank"], Events.All.Affirmed());
        Assert.Contains(SecretVisit, Events.All.Occurred());
    }

    [Fact] // 002 #12.1: the visits that were proposed
    public void Visits_can_be_counted_in_one_expression()
    {
        var visits = Events.ByMode(EventMode.Visit).Occurred().AtLeast(Hedge.Reported).Distinct().Select(e => e.Id).ToList();

        Assert.Contains("kunduz-visit-2025-11", visits);
        Assert.DoesNotContain("rahmon-visits-to-belgium-and-france-2021-10", visits);
    }

    [Fact]
    public void A_denial_is_not_what_affirms()
    {
        var text = MadeByHand.Text("a");
        var denied = MadeByHand.Event("denied", MadeByHand.Denial(text));
        var both = MadeByHand.Event("both", MadeByHand.At(text, Hedge.Alleged), MadeByHand.Denial(text));
        Event[] events = [denied, both];

        Assert.Equal([both], events.Affirmed());
        Assert.Equal(events, events.Denied());
        Assert.Empty(events.AtLeast(Hedge.Reported));
        Assert.Equal(Hedge.Asserted, both.Firmest(Polarity.Denies)!.Hedge);
        Assert.Null(denied.Firmest());
        Assert.Empty(Dataset.Records.Denied());
    }

    [Fact] // 002 #39.1 is thought; 004 #11.3 and #20.1 say so
    public void The_firmest_and_the_weakest_word_on_the_shelter_of_the_front()
    {
        var shelter = Relations.All["tajikistan-hosts-nrf"];

        Assert.Equal((Texts.Saini, Hedge.Asserted), (shelter.Firmest()!.Source, shelter.Firmest()!.Hedge));
        Assert.Equal((Texts.CaspianPost, Hedge.Suspected), (shelter.Weakest()!.Source, shelter.Weakest()!.Hedge));
    }
}
