using AfTjData.Tests.Data;

namespace AfTjData.Tests.Graph;

/// <summary>The ways between two actors, with the records that make each hop.</summary>
public sealed class PathTests
{
    [Fact] // saini-2024-07-20: 3.1 has Sharif go to Tajikistan, whose president Rahmon is; 15.2 has Sharif carry on a policy of the Imran Khan administration; caspian-post-2025-01#11.1 has Rahmon watch a parade
    public void From_Emomali_Rahmon_to_Imran_Khan_it_takes_four_hops()
    {
        var view = GraphView.Default.OfKinds(StepKinds.Relation | StepKinds.Tenure | StepKinds.Event | StepKinds.Project);

        var way = ActorGraph.Paths(Actors.EmomaliRahmon, Actors.ImranKhan, 4, view).Single(p => p.Actors.Contains(Actors.ShahbazSharif) && p.Actors.Contains(Actors.Tajikistan));

        Assert.Equal("emomali-rahmon > tajikistan > shahbaz-sharif > imran-khan-administration > imran-khan", way.ToString());
        Assert.Equal(
            [
                "tenure/emomali-rahmon-president, event/darvaz-parade-2021-09-27",
                "event/sharif-rasolzada-meeting-2024-07, event/sharif-tajikistan-visit-2024-07",
                "project/vision-central-asia",
                "relation/imran-khan-leads-imran-khan-administration",
            ],
            way.Hops.Select(hop => string.Join(", ", hop.Select(s => $"{s.Record.Kind}/{s.Record.Id}"))));
        Assert.Empty(ActorGraph.Paths(Actors.EmomaliRahmon, Actors.ImranKhan, 3));
    }

    [Fact] // saini-2024-07-20#8.2: the Taliban co-opt Ansarullah; southasiandesk-2025-11-16#21.5: Rahmon withholds recognition from the Taliban
    public void From_Emomali_Rahmon_to_Ansarullah_it_takes_two_hops_over_the_Taliban()
    {
        var ways = ActorGraph.Paths(Actors.EmomaliRahmon, Actors.Ansarullah, 2).ToArray();
        var way = ways.Single(p => p.ToString() == "emomali-rahmon > taliban > ansarullah");

        Assert.All(ways, p => Assert.Equal(2, p.Length));
        Assert.Contains(way.Hops[0], s => s.Record.Id == "rahmon-refuses-to-recognise-taliban");
        Assert.Contains(way.Hops[1], s => s.Record.Id == "taliban-co-opts-ansarullah-2021");
        Assert.All(way.Hops[1], s => Assert.Equal((Actors.Taliban, Actors.Ansarullah), (s.From, s.To)));
    }

    [Fact] // indrastra-2021-11#15.4, #15.5
    public void Two_members_of_one_organisation_are_two_hops_apart_over_it()
    {
        var members = GraphView.Default.OfKinds(StepKinds.Relation).AsOf(Texts.IndraStra);

        Assert.Equal(
            ["russia > tajikistan", "russia > csto > tajikistan"],
            ActorGraph.Paths(Actors.Russia, Actors.Tajikistan, 2, members).Select(p => p.ToString()));
    }

    [Fact] // indrastra-2021-11#15.4, #15.5: both are members of it; saini-2024-07-20#8.2: the Taliban co-opted Ansarullah and not it them
    public void A_directed_way_goes_against_no_record()
    {
        var members = GraphView.Default.OfKinds(StepKinds.Relation).AsOf(Texts.IndraStra);
        var done = GraphView.Default.OfKinds(StepKinds.Event).AsOf(Texts.Saini);

        Assert.Equal(["russia > csto", "russia > tajikistan > csto"], Directed(Actors.Russia, Actors.Csto, members));
        Assert.Empty(Directed(Actors.Csto, Actors.Russia, members));
        Assert.DoesNotContain("russia > csto > tajikistan", Directed(Actors.Russia, Actors.Tajikistan, members));
        Assert.Contains("taliban > ansarullah", Directed(Actors.Taliban, Actors.Ansarullah, done));
        Assert.DoesNotContain("ansarullah > taliban", Directed(Actors.Ansarullah, Actors.Taliban, done));
    }

    [Fact] // Whoever sorts out the undirected ways by hand finds the same.
    public void The_directed_ways_are_the_ways_whose_every_hop_has_a_step_along_its_record()
    {
        var all = ActorGraph.Paths(Actors.Taliban, Actors.Tajikistan).Where(p => p.Hops.All(h => h.Any(s => s.Direction != StepDirection.Backward)));
        var directed = ActorGraph.Paths(Actors.Taliban, Actors.Tajikistan, directed: true).ToArray();

        Assert.Equal(all.Select(p => p.ToString()), directed.Select(p => p.ToString()));
        Assert.All(directed.SelectMany(p => p.Hops).SelectMany(h => h), s => Assert.NotEqual(StepDirection.Backward, s.Direction));
    }

    [Fact]
    public void Ways_come_shortest_first_then_by_ids_and_alike_on_every_reading()
    {
        var ways = ActorGraph.Paths(Actors.EmomaliRahmon, Actors.Ansarullah);
        var first = ways.Select(p => p.ToString()).ToArray();
        var sorted = ways.OrderBy(p => p.Length).ThenBy(p => string.Join('\0', p.Actors.Select(a => a.Id)), StringComparer.Ordinal).Select(p => p.ToString());

        Assert.True(first.Length > 10);
        Assert.Equal(first, ways.Select(p => p.ToString()));
        Assert.Equal(sorted, first);
        Assert.Equal(first.Distinct(), first);
    }

    [Fact]
    public void No_way_comes_past_an_actor_twice_and_every_hop_joins_its_ends()
    {
        foreach (var way in ActorGraph.Paths(Actors.Taliban, Actors.Tajikistan))
        {
            Assert.Equal(way.Actors.Count, way.Actors.Select(a => a.Id).Distinct().Count());
            Assert.Equal((Actors.Taliban, Actors.Tajikistan), (way.Actors[0], way.Actors[^1]));
            Assert.InRange(way.Length, 1, 3);
            for (var i = 0; i < way.Length; i++)
            {
                Assert.NotEmpty(way.Hops[i]);
                Assert.All(way.Hops[i], s => Assert.Equal((way.Actors[i], way.Actors[i + 1]), (s.From, s.To)));
            }
        }
    }

    [Fact]
    public void The_same_ways_lead_back()
    {
        var there = ActorGraph.Paths(Actors.Fayzollahzoda, Actors.Csto).Select(p => string.Join(' ', p.Actors.Select(a => a.Id))).ToHashSet();
        var back = ActorGraph.Paths(Actors.Csto, Actors.Fayzollahzoda).Select(p => string.Join(' ', p.Actors.Reverse().Select(a => a.Id))).ToHashSet();

        Assert.NotEmpty(there);
        Assert.Equal(there, back);
    }

    [Fact]
    public void There_is_no_way_from_an_actor_to_itself_and_no_endless_search()
    {
        Assert.Empty(ActorGraph.Paths(Actors.Taliban, Actors.Taliban));
        Assert.Throws<ArgumentOutOfRangeException>(() => ActorGraph.Paths(Actors.Taliban, Actors.Russia, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ActorGraph.Paths(Actors.Taliban, Actors.Russia, ActorGraph.LongestPath + 1));
    }

    private static IEnumerable<string> Directed(Actor from, Actor to, GraphView view) => ActorGraph.Paths(from, to, 2, view, directed: true).Select(p => p.ToString());
}
