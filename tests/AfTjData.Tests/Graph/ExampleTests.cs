namespace AfTjData.Tests.Graph;

/// <summary>The examples of the documentation comments, as they stand there.</summary>
public sealed class ExampleTests
{
    [Fact]
    public void What_the_examples_say_is_so()
    {
        var july2024 = GraphView.Default.AsKnownOn(new DateOnly(2024, 7, 20)).OfKinds(StepKinds.Relation);

        Assert.Contains(Actors.Pakistan, Actors.Tajikistan.Neighbours(july2024).Where(s => s.Label == "cooperates-with").Select(s => s.To));
        Assert.Equal("csto has-member russia [relation/russia-member-of-csto]", Actors.Csto.Neighbours().First(s => s.To == Actors.Russia).ToString());
        Assert.Equal(["Russia", "Tajikistan"], Actors.Csto.Neighbours().Where(s => s.Label == "has-member").Select(s => s.To.Label));
        Assert.Equal("russia > csto", ActorGraph.Paths(Actors.Russia, Actors.Csto).First().ToString());
        Assert.Equal(["Tajikistan"], Meetings.All().Where(s => s.To == Actors.SirajuddinHaqqani).Select(s => s.From.Label));
        Assert.Equal(["Mohammad Khan", "Taliban"], Actors.Fayzollahzoda.MetWith().Select(s => s.To.Label));
        Assert.Equal(["National Resistance Front"], Actors.AhmadMassoud.Memberships().Select(s => s.To.Label));
        Assert.Equal(["Collective Security Treaty Organisation"], Actors.Russia.SharedOrganisations(Actors.Tajikistan).Select(a => a.Label));
        Assert.Contains(Events.WafaDushanbeVisit.Title, Events.KabulVisit20251115.EventsWithin(45, 0).Where(n => n.IsWithin.IsYes).Select(n => n.Event.Title));
        Assert.Equal("wafa-dushanbe-visit (2025-10): maybe", Events.KabulVisit20251115.EventsWithin(daysBefore: 30, daysAfter: 0).Single(n => n.Event == Events.WafaDushanbeVisit).ToString());
    }
}
