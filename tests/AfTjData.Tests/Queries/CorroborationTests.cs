using AfTjData.Tests.Data;

namespace AfTjData.Tests.Queries;

public sealed class CorroborationTests
{
    [Fact] // 001 #1.1 has the visit from Afintl.af; #2.1 adds to it and #11.1 dates it
    public void The_visit_to_Kunduz_rests_on_one_outlet_that_a_text_relays()
    {
        var told = Events.All["kunduz-visit-2025-11"].Corroboration();

        Assert.Equal(1, told.Independent);
        Assert.Equal(["Afintl.af"], told.Voices.Select(v => v.Caption));
        Assert.Empty(told.LeftOut);
        Assert.Equal("1 independent: Afintl.af", told.ToString());
    }

    [Fact] // 001 #7.2: unnamed sources of an outlet; #8.1 speaks of the visit as reported
    public void Behind_the_secret_visit_stands_nobody_with_a_name()
    {
        var told = Events.All["yatimov-secret-visit-to-afghanistan"].Corroboration();

        Assert.Equal(0, told.Independent);
        Assert.Equal("Sources of Afghanistan International is unnamed", told.LeftOut[0]);
        Assert.EndsWith("does not name whom it has it from", told.LeftOut[1], StringComparison.Ordinal);
    }

    [Fact] // 002 #2.3: foreign media, none of them named
    public void Outlets_of_which_none_is_named_are_no_voice()
    {
        var told = Claims.All["kabir-remark-counts-as-news"].Corroboration();

        Assert.Equal(0, told.Independent);
        Assert.Equal("Foreign media that The Caspian Post cites is a description and no name", told.LeftOut[0]);
    }

    [Fact] // 001 #3.1: the Taliban's state media, whichever of them
    public void Outlets_of_which_none_is_named_speak_for_the_one_who_publishes_them_all() =>
        Assert.Equal([Sources.All["taliban-state-media"]], Events.All["kunduz-meeting-2025-11"].Corroboration().Voices);

    [Fact] // indrastra-2021-11#14.1 calls those who fight in Panjshir by a description
    public void People_described_together_are_no_voice()
    {
        var told = MadeByHand.Event("x", MadeByHand.At(MadeByHand.Text("a"), Hedge.Reported, Actors.AntiTalibanMilitias)).Corroboration();

        Assert.Equal(ActorType.Collective, Actors.AntiTalibanMilitias.Type);
        Assert.Equal(0, told.Independent);
        Assert.EndsWith("is a description and no name", told.LeftOut[0], StringComparison.Ordinal);
    }

    [Fact] // 000 #6.4 names sources, #9.2 says it itself
    public void A_text_that_vouches_for_its_unnamed_sources_counts_once() =>
        Assert.Equal([Texts.SouthAsianDesk], Events.All["kabul-talks-2025-11"].Corroboration().Voices);

    [Fact] // 000 #14.2, 002 #6.1, 003 #8.1, 004 #20.1; 001 does not tell it
    public void Four_texts_tell_of_the_takeover()
    {
        var told = Events.All["taliban-takeover-2021"].Corroboration();

        Assert.Equal(4, told.Independent);
        Assert.DoesNotContain(Texts.CentralAsianLight, told.Voices);
    }

    [Fact]
    public void Two_texts_that_have_it_from_one_outlet_are_one()
    {
        var outlet = MadeByHand.Outlet("outlet");
        var told = MadeByHand.Event("x", MadeByHand.At(MadeByHand.Text("a"), Hedge.Reported, outlet), MadeByHand.At(MadeByHand.Text("b"), Hedge.Reported, outlet)).Corroboration();

        Assert.Equal([outlet], told.Voices);
    }

    [Fact]
    public void A_text_that_relays_the_outlet_adds_nothing_to_it()
    {
        var outlet = MadeByHand.Outlet("outlet");
        var relay = MadeByHand.Outlet("relay") with { Relays = [outlet] };
        var told = MadeByHand.Event("x", MadeByHand.At(MadeByHand.Text("a", relay)), MadeByHand.At(MadeByHand.Text("b"), Hedge.Reported, outlet)).Corroboration();

        Assert.Equal([outlet], told.Voices);
        Assert.Equal(["Text a passes on Outlet outlet"], told.LeftOut);
    }

    [Fact]
    public void Two_texts_that_rest_on_one_outlet_are_one()
    {
        var outlet = MadeByHand.Outlet("outlet");
        var told = MadeByHand.Event("x", MadeByHand.At(MadeByHand.Text("a", outlet)), MadeByHand.At(MadeByHand.Text("b", outlet)), MadeByHand.At(MadeByHand.Text("c"))).Corroboration();

        Assert.Equal(2, told.Independent);
        Assert.Equal(["Text b rests on the same outlet as Text a"], told.LeftOut);
    }

    [Fact] // 000 #11.3 counts Bakhtar News among the outlets of the Taliban
    public void Outlets_of_one_house_are_one()
    {
        var told = MadeByHand.Event("x", MadeByHand.At(Texts.SouthAsianDesk, Hedge.Reported, Sources.All["bakhtar-news"]), MadeByHand.At(Texts.CentralAsianLight, Hedge.Alleged, Actors.Taliban)).Corroboration();

        Assert.Equal([Sources.All["bakhtar-news"]], told.Voices);
    }

    [Fact]
    public void Who_denies_is_counted_apart()
    {
        var (a, b) = (MadeByHand.Text("a"), MadeByHand.Text("b"));
        var told = MadeByHand.Event("x", MadeByHand.At(a), MadeByHand.Denial(b));

        Assert.Equal([a], told.Corroboration().Voices);
        Assert.Equal([b], told.Corroboration(Polarity.Denies).Voices);
    }
}
