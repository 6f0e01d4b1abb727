namespace AfTjData.Tests.Costs;

/// <summary>What looking at decoded records allocates: nothing, or the list that is handed out.</summary>
public sealed class LookupAllocationTests
{
    // An array's header, and the number of the table before the ordinals.
    private const int ListHeader = 24 + sizeof(int);

    [Fact]
    public void A_decoded_record_is_found_by_id_without_allocating()
    {
        var ids = Events.All.Select(e => e.Id).ToArray();

        Assert.Equal(0, Allocation.Of(() =>
        {
            foreach (var id in ids)
            {
                GC.KeepAlive(Events.All[id]);
                Events.All.TryGet(id, out _);
            }
        }));
    }

    [Fact]
    public void An_id_that_no_record_has_is_refused_without_allocating() =>
        Assert.Equal(0, Allocation.Of(() =>
        {
            Events.All.TryGet("no-such-visit", out _);
            Events.All.Contains("");
        }));

    [Fact]
    public void A_named_member_allocates_nothing() =>
        Assert.Equal(0, Allocation.Of(() => GC.KeepAlive(Events.KunduzVisit202511)));

    [Fact]
    public void References_of_a_record_are_followed_without_allocating() =>
        Assert.Equal(0, Allocation.Of(() =>
        {
            foreach (var place in Events.KunduzVisit202511.Places)
                GC.KeepAlive(place);
            GC.KeepAlive(Events.KunduzVisit202511.Places[0]);
            GC.KeepAlive(Events.KunduzVisit202511.Evidence[0].Source);
        }));

    [Fact]
    public void All_decoded_records_are_walked_with_one_enumerator() =>
        Assert.InRange(Allocation.Of(() =>
        {
            foreach (var one in Events.All)
                GC.KeepAlive(one);
        }), 0, 64);

    [Fact]
    public void A_reverse_lookup_allocates_the_numbers_of_what_it_finds_and_nothing_else()
    {
        foreach (var place in Places.All)
        {
            var bound = place.Events.Count == 0 ? 0 : ListHeader + place.Events.Count * sizeof(int) + sizeof(int);
            Assert.InRange(Allocation.Of(() => _ = place.Events.Count), 0, bound);
        }
    }

    [Fact]
    public void A_lookup_by_an_indexed_field_allocates_the_numbers_of_what_it_finds_and_nothing_else()
    {
        var found = Events.ByType(EventType.Consult).Count;
        Assert.True(found > 10);
        Assert.InRange(Allocation.Of(() => _ = Events.ByType(EventType.Consult).Count), 0, ListHeader + found * sizeof(int) + sizeof(int));
    }
}
