using AfTjData.Tests.Data;

namespace AfTjData.Tests.Graph;

/// <summary>Events within so many days before or after another, surely or maybe.</summary>
public sealed class EventsWithinTests
{
    private static readonly Event Visit = Events.KabulVisit20251115;

    [Fact] // southasiandesk-2025-11-16#10.2, #21.4: in October 2025, of which a half lies in the 30 days; centralasianlight-2025-11-13#1.1: by 13 November
    public void What_happened_within_30_days_before_the_visit_to_Kabul()
    {
        var near = Visit.EventsWithin(30, 0).ToDictionary(n => n.Event.Id, n => n.IsWithin);

        Assert.Equal(Ternary.Maybe, near["badakhshan-clashes-2025-10"]);
        Assert.Equal(Ternary.Maybe, near["wafa-dushanbe-visit"]);
        Assert.Equal(Ternary.Maybe, near["kunduz-visit-2025-11"]);
        Assert.DoesNotContain("emomali-kabul-visit-2024-09", near.Keys);
        Assert.DoesNotContain("sharif-tajikistan-visit-2024-07", near.Keys);
        Assert.DoesNotContain(Visit.Id, near.Keys);
    }

    [Fact] // from 1 October to 15 November it is 45 days
    public void All_of_October_lies_within_45_days_before_15_November_and_not_within_44()
    {
        Assert.True(Visit.EventsWithin(45, 0).Single(n => n.Event == Events.WafaDushanbeVisit).IsWithin.IsYes);
        Assert.True(Visit.EventsWithin(44, 0).Single(n => n.Event == Events.WafaDushanbeVisit).IsWithin.IsMaybe);
    }

    [Fact] // from 31 October to 15 November it is 15 days
    public void October_maybe_lies_within_15_days_before_15_November_and_not_within_14()
    {
        Assert.Contains(Visit.EventsWithin(15, 0), n => n.Event == Events.WafaDushanbeVisit);
        Assert.DoesNotContain(Visit.EventsWithin(14, 0), n => n.Event == Events.WafaDushanbeVisit);
    }

    [Fact] // the talks lie between the arrival and the day of the text: southasiandesk-2025-11-16#6.1, #2.1
    public void One_day_after_the_visit_holds_its_talks_surely_and_no_day_only_maybe()
    {
        Assert.True(Visit.EventsWithin(0, 1).Single(n => n.Event == Events.KabulTalks202511).IsWithin.IsYes);
        Assert.True(Visit.EventsWithin(0, 0).Single(n => n.Event == Events.KabulTalks202511).IsWithin.IsMaybe);
    }

    [Fact] // 3 July 2024 and June 2024 (saini-2024-07-20#3.1, #17.6)
    public void Before_the_one_is_after_the_other()
    {
        var visit = Events.All["sharif-tajikistan-visit-2024-07"];
        var run = Events.All["tcs-karachi-baku-test-run-2024-06"];

        var before = visit.EventsWithin(25, 0).Single(n => n.Event == run).IsWithin;
        var after = run.EventsWithin(0, 25).Single(n => n.Event == visit).IsWithin;

        Assert.False(before.IsNo);
        Assert.Equal(before, after);
    }

    [Fact] // centralasianlight-2025-11-13#7.1
    public void What_did_not_occur_is_left_out_unless_asked_for()
    {
        Assert.DoesNotContain(Visit.EventsWithin(30, 0), n => n.Event.Status == Status.DidNotOccur);
        Assert.Contains(Visit.EventsWithin(30, 0, GraphView.Default.WithStatus(Status.DidNotOccur)), n => n.Event.Id == "no-official-visits-of-high-rank");
    }

    [Fact] // the clashes are told by the one text (southasiandesk-2025-11-16#10.2), the visit to Kunduz by the other
    public void As_of_a_source_there_is_what_it_dates_itself()
    {
        var near = Visit.EventsWithin(30, 0, GraphView.Default.AsOf(Texts.SouthAsianDesk)).Select(n => n.Event.Id).ToArray();

        Assert.Contains("badakhshan-clashes-2025-10", near);
        Assert.DoesNotContain("kunduz-visit-2025-11", near);
    }

    [Fact]
    public void They_come_in_the_order_of_their_dates_then_of_their_ids()
    {
        var near = Visit.EventsWithin(60, 60);

        Assert.Equal(near.OrderBy(n => n.Event.When).ThenBy(n => n.Event.Id, StringComparer.Ordinal), near);
    }

    [Fact]
    public void Days_do_not_run_backwards_nor_out_of_the_calendar()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Visit.EventsWithin(-1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Visit.EventsWithin(0, -1));
        Assert.True(Visit.EventsWithin(int.MaxValue, int.MaxValue).Single(n => n.Event == Events.WafaDushanbeVisit).IsWithin.IsYes);
    }
}
