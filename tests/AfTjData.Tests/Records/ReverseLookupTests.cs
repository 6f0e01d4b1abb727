namespace AfTjData.Tests.Records;

public sealed class ReverseLookupTests
{
    [Fact]
    public void A_typed_list_gives_what_a_scan_gives()
    {
        foreach (var place in Places.All)
            Assert.Equal(Events.All.Where(e => e.Places.Ids.Contains(place.Id)), place.Events);
    }

    [Fact]
    public void A_list_through_a_struct_gives_what_a_scan_gives()
    {
        foreach (var actor in Actors.All)
        {
            Assert.Equal(
                Events.All.Where(e => e.Participants.Any(p => p.Actor is { } a && a.Id == actor.Id)),
                actor.Events);
        }
    }

    [Fact]
    public void A_list_of_several_kinds_gives_what_a_scan_gives()
    {
        foreach (var source in Sources.All)
        {
            var cited = Dataset.Records.Where(r => r.Evidence.Any(e => e.At.Source.Id == source.Id)).Select(r => $"{r.Kind}/{r.Id}").ToHashSet();

            Assert.Superset(cited, source.CitedBy.References.Select(r => r.ToString()).ToHashSet());
        }
    }

    [Fact]
    public void Every_kind_that_a_dispute_can_name_lists_its_disputes()
    {
        foreach (var dispute in Disputes.All)
        {
            foreach (var side in dispute.Sides)
            {
                var disputes = side.Record.Value switch
                {
                    Source s => s.Disputes,
                    Actor a => a.Disputes,
                    Place p => p.Disputes,
                    Office o => o.Disputes,
                    Tenure t => t.Disputes,
                    Event e => e.Disputes,
                    Relation r => r.Disputes,
                    Figure f => f.Disputes,
                    Position p => p.Disputes,
                    Agreement a => a.Disputes,
                    Project p => p.Disputes,
                    Claim c => c.Disputes,
                    var other => throw new InvalidOperationException($"{other.Kind} is not in this list."),
                };
                Assert.Contains(dispute, disputes);
            }
        }
    }

    [Fact]
    public void A_record_is_listed_once_however_often_it_points_here() =>
        Assert.All(Actors.All, actor => Assert.Equal(actor.Events.Ids.Distinct(), actor.Events.Ids));
}
