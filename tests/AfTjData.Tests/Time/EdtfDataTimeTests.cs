using Xunit;

namespace AfTjData.Tests.Time;

/// <summary>Questions about time that the texts themselves answer, or leave open.</summary>
public sealed class EdtfDataTimeTests
{
    [Fact]
    public void Whether_Wafa_went_to_Dushanbe_before_the_delegation_went_to_Kunduz_is_open()
    {
        // southasiandesk-2025-11-16#6 dates the one to October 2025; the other is told by a text of 13 November without a day.
        var dushanbe = Events.WafaDushanbeVisit.When;
        var kunduz = Events.KunduzVisit202511.When;

        Assert.Equal(("2025-10", "[..2025-11-13]"), (dushanbe.Text, kunduz.Text));
        Assert.Equal(Ternary.Maybe, dushanbe.IsBefore(kunduz));
        Assert.Equal(Ternary.Maybe, dushanbe.IsAfter(kunduz));
        Assert.Equal(new DayRange(null, 43), dushanbe.DaysTo(kunduz));
    }

    [Fact]
    public void The_visit_to_Kabul_came_after_both()
    {
        var kabul = Events.All["kabul-visit-2025-11-15"].When;

        Assert.Equal(Ternary.Yes, kabul.IsAfter(Events.WafaDushanbeVisit.When));
        Assert.Equal(Ternary.Yes, kabul.IsAfter(Events.KunduzVisit202511.When));
        Assert.True(Events.KunduzVisit202511.When.DaysTo(kabul).Least >= 1);
    }

    [Fact]
    public void The_bomber_was_announced_two_days_before_the_parade()
    {
        // caspian-post-2025-01#10.1 and #11.1.
        var claim = Events.All["taliban-suicide-bomber-claim-2021-09-25"].When;
        var parade = Events.All["darvaz-parade-2021-09-27"].When;

        Assert.Equal(Ternary.Yes, claim.IsBefore(parade));
        Assert.Equal(new DayRange(2, 2), claim.DaysTo(parade));
        Assert.Equal(AllenRelation.Before, claim.RelationsTo(parade));
    }

    [Fact]
    public void What_the_texts_date_only_to_the_year_of_the_takeover_may_have_come_before_it()
    {
        var takeover = Events.All["taliban-takeover-2021"].When;

        // indrastra-2021-11#9.6 tells of the fight for Panjshir in 2021, saini-2024-07-20#9.3 of an exercise in July.
        Assert.Equal(Ternary.Maybe, Events.All["panjshir-offensive-2021"].When.IsBefore(takeover));
        Assert.Equal(Ternary.Yes, Events.All["tajik-border-exercise-2021-07"].When.IsBefore(takeover));
        Assert.Equal(Ternary.Maybe, Events.All["tajikistan-rejects-contact-with-taliban-2021"].When.SameAs(takeover));
    }

    [Fact]
    public void About_2022_is_never_firmly_2022()
    {
        var threats = Events.All["taliban-tajikistan-exchange-of-threats"].When;

        Assert.Equal("2022~", threats.Text);
        Assert.Equal(Ternary.Maybe, threats.Overlaps("2022"));
    }

    [Fact]
    public void In_the_second_half_of_2021()
    {
        var events = Events.All.Where(e => e.When.Within("2021-07/2021-12").IsYes).ToDictionary(e => e.Id, e => e.When.Text);

        Assert.Equal("2021-08", events["taliban-takeover-2021"]);
        Assert.Equal("2021-10", events["rahmon-visits-to-belgium-and-france-2021-10"]);
        Assert.Equal("2021-09-27", events["darvaz-parade-2021-09-27"]);
        Assert.DoesNotContain("panjshir-offensive-2021", events.Keys);                    // 2021: perhaps
        Assert.DoesNotContain("rahmon-invited-to-belgium-and-france-2021", events.Keys);  // [..2021-10]: perhaps earlier
        Assert.DoesNotContain("iskp-attacks-in-tajikistan-since-2021", events.Keys);      // 2021-08/..: perhaps longer
    }

    [Fact]
    public void The_thaw_of_2025_in_one_expression()
    {
        var thaw = Events.All.Where(e => e.When.Overlaps("2025").IsYes).OrderBy(e => e.When.Earliest).Select(e => e.Id).ToList();

        Assert.Contains("wafa-dushanbe-visit", thaw);
        Assert.Contains("kabul-visit-2025-11-15", thaw);
        Assert.DoesNotContain("kunduz-visit-2025-11", thaw);   // [..2025-11-13] has no first day
        Assert.DoesNotContain("taliban-takeover-2021", thaw);
    }

    [Fact]
    public void The_examples_of_the_documentation()
    {
        Assert.Equal("yes", (Events.WafaDushanbeVisit.When.Within("2025") & Events.WafaDushanbeVisit.When.IsAfter("2024")).ToString());
        Assert.Equal("maybe", Events.WafaDushanbeVisit.When.Overlaps("2025-10-07").ToString());
        Assert.Equal("yes", (Ternary.Maybe | Ternary.Yes).ToString());
        Assert.True(Events.All.Count(e => e.When.Overlaps("2025").IsYes) < Events.All.Count(e => !e.When.Overlaps("2025").IsNo));
        Assert.Equal(AllenRelation.Meets, EdtfDate.Parse("2021-08-15").RelationsTo(EdtfDate.Parse("2021-08-16/..")));
        Assert.Equal(AllenRelation.During, EdtfDate.Parse("2021-08-15").RelationsTo("2021-08"));
        Assert.Equal(Ternary.Yes, EdtfDate.Parse("2021-07").IsBefore(EdtfDate.Parse("2021-08")));
        Assert.Equal(Ternary.Yes, EdtfDate.Parse("2022").IsAfter(EdtfDate.Parse("2021-08/2021-12")));
        Assert.Equal(Ternary.Yes, EdtfDate.Parse("2021-08/2024-07").Contains("2022"));
        Assert.NotEqual(0, Events.All.Count(e => e.When.IsBefore("2021-08-15").IsYes));
        Assert.NotEqual(0, Events.All.Count(e => e.When.IsAfter("2021").IsYes));
        var days = EdtfDate.Parse("2025-10").DaysTo("2025-11-15");
        Assert.Equal(("15 to 45 days", "yes", "maybe"), (days.ToString(), days.AtMost(60).ToString(), days.AtMost(30).ToString()));
        Assert.Equal("17 days", EdtfDate.Parse("2021-08-15").DaysTo("2021-09").ToString());
    }
}
