using AfTjData.Tests.Data;

namespace AfTjData.Tests.Graph;

/// <summary>The graph as known on a day, as of a source, and as firmly as asked.</summary>
public sealed class TimeSliceTests
{
    private static readonly DateOnly SainiAppears = new(2024, 7, 20);

    [Fact] // a visit told in texts of November 2025; one told on 20 July 2024 (saini-2024-07-20#3.1)
    public void What_later_sources_tell_is_not_known_yet()
    {
        var then = Actors.Tajikistan.Neighbours(GraphView.Default.AsKnownOn(SainiAppears)).Select(s => s.Record.Id).ToHashSet();
        var dayBefore = Actors.Tajikistan.Neighbours(GraphView.Default.AsKnownOn(SainiAppears.AddDays(-1))).Select(s => s.Record.Id).ToHashSet();

        Assert.Contains("sharif-tajikistan-visit-2024-07", then);
        Assert.DoesNotContain("sharif-tajikistan-visit-2024-07", dayBefore);
        Assert.DoesNotContain("wafa-dushanbe-visit", then);
        Assert.DoesNotContain("kabul-visit-2025-11-15", then);
    }

    [Fact] // only texts of November 2021 and of 20 July 2024 are out by then
    public void As_known_on_20_July_2024_rests_on_two_texts_alone()
    {
        var view = GraphView.Default.AsKnownOn(SainiAppears);

        Assert.All(
            Actors.All.SelectMany(a => a.Neighbours(view)),
            s => Assert.Contains(s.Record.Evidence, e => e.Source == Texts.IndraStra || e.Source == Texts.Saini));
    }

    [Fact] // the text gives November 2021 and no day: who lives on the 29th does not surely know it
    public void A_source_dated_to_a_month_is_known_from_its_last_day()
    {
        Assert.Empty(Actors.Csto.Neighbours(GraphView.Default.AsKnownOn(new DateOnly(2021, 11, 29))));
        Assert.Equal(["russia", "tajikistan"], Actors.Csto.Members(GraphView.Default.AsKnownOn(new DateOnly(2021, 11, 30))).Select(s => s.To.Id));
    }

    [Fact] // southasiandesk-2025-11-16#20.2 and saini-2024-07-20#3.2 make Tajikistan a member of the SCO; no other text does
    public void As_of_a_source_is_what_it_says_itself()
    {
        var told = Texts.All.Where(t => Actors.Sco.Members(GraphView.Default.AsOf(t)).Any(s => s.Kind == StepKinds.Relation && s.To == Actors.Tajikistan));

        Assert.Equal(["saini-2024-07-20", "southasiandesk-2025-11-16"], told.Select(t => t.Id));
    }

    [Fact] // southasiandesk-2025-11-16#21.4 dates the call for relations that centralasianlight-2025-11-13#9.1 tells, and names no call itself
    public void A_source_that_only_dates_an_event_adds_no_event()
    {
        var call = Events.WafaCallForDiplomaticRelations;

        Assert.Contains(call.Evidence, e => e.Source == Texts.SouthAsianDesk);
        Assert.Contains(call, Actors.YousufWafa.SharedEventsWith(Actors.YousufWafa, GraphView.Default.AsOf(Texts.CentralAsianLight)));
        Assert.DoesNotContain(call, Actors.YousufWafa.SharedEventsWith(Actors.YousufWafa, GraphView.Default.AsOf(Texts.SouthAsianDesk)));
    }

    [Fact] // indrastra-2021-11#9.8: it is believed that both found refuge in Dushanbe
    public void What_is_merely_suspected_falls_away_when_firmness_is_asked_for()
    {
        Assert.Contains(Actors.AmrullahSaleh.Neighbours(), s => s.Label == "hosted-by" && s.To == Actors.Tajikistan);
        Assert.DoesNotContain(Actors.AmrullahSaleh.Neighbours(GraphView.Default.AtLeast(Hedge.Reported)), s => s.Label == "hosted-by");
    }

    [Fact] // saini-2024-07-20#20.1 asserts that the front is based in Tajikistan; caspian-post-2025-01#39.1 has it as thought
    public void Slices_combine()
    {
        var firm = GraphView.Default.AtLeast(Hedge.Asserted);

        Assert.Contains(Actors.Nrf.Neighbours(firm.AsOf(Texts.Saini)), s => s.Label == "hosted-by" && s.To == Actors.Tajikistan);
        Assert.DoesNotContain(Actors.Nrf.Neighbours(firm.AsOf(Texts.CaspianPost)), s => s.Label == "hosted-by");
        Assert.DoesNotContain(Actors.Nrf.Neighbours(firm.AsOf(Texts.Saini).AsKnownOn(SainiAppears.AddDays(-1))), s => s.Label == "hosted-by");
    }
}
