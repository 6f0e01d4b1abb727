namespace AfTjData.Tests.Records;

public sealed class RecordTableTests
{
    [Fact]
    public void A_record_is_found_by_its_id()
    {
        var visit = Events.All["kunduz-visit-2025-11"];

        Assert.Equal("kunduz-visit-2025-11", visit.Id);
        Assert.Equal("event", visit.Kind);
        Assert.Equal(visit.Title, visit.Caption);
    }

    [Fact]
    public void A_named_member_is_the_record_of_that_id() =>
        Assert.Same(Events.All["kunduz-visit-2025-11"], Events.KunduzVisit202511);

    [Fact]
    public void An_unknown_id_is_refused_by_name()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => Events.All["no-such-visit"]);

        Assert.Equal("The dataset has no event with the id \"no-such-visit\".", error.Message);
        Assert.False(Events.All.TryGet("no-such-visit", out var none));
        Assert.Null(none);
        Assert.False(Events.All.Contains("no-such-visit"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Kunduz-visit-2025-11")]
    [InlineData("kunduz-visit-2025-1")]
    [InlineData("kunduz-visit-2025-111")]
    [InlineData("кундуз")]
    [InlineData("\ud800")]
    public void Only_the_exact_id_is_found(string id) => Assert.False(Events.All.TryGet(id, out _));

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Events.All[null!]);
        Assert.Throws<ArgumentNullException>(() => Events.All.TryGet(null!, out _));
        Assert.Throws<ArgumentNullException>(() => Actors.Find(null!));
    }

    [Fact]
    public void Places_outside_the_list_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Events.All[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Events.All[Events.All.Count]);
    }

    [Fact]
    public void Records_come_in_the_order_of_ids_and_each_once()
    {
        var ids = Actors.All.Select(a => a.Id).ToArray();

        Assert.Equal(ids.Distinct().OrderBy(i => i, StringComparer.Ordinal), ids);
        Assert.Equal(Actors.All.Count, ids.Length);
        Assert.Equal(ids, Enumerable.Range(0, Actors.All.Count).Select(i => Actors.All[i].Id));
    }

    [Fact]
    public void Every_record_is_found_by_its_own_id_and_is_the_same_instance_ever_after()
    {
        foreach (var table in Dataset.AllKinds)
        {
            for (var i = 0; i < table.Count; i++)
            {
                var record = table.RecordAt(i);
                Assert.Equal(i, table.OrdinalOf(record.Id));
                Assert.Same(record, table.RecordAt(i));
                Assert.Equal(table.Kind, record.Kind);
            }
        }
    }

    [Fact]
    public void A_lookup_of_a_record_that_was_read_before_allocates_nothing()
    {
        var total = 0;
        Touch();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Touch();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
        Assert.True(total > 0);

        void Touch()
        {
            for (var i = 0; i < 100; i++)
                total += Events.All["kunduz-visit-2025-11"].Title.Length + Events.KunduzVisit202511.Title.Length;
        }
    }

    [Fact]
    public void An_enum_index_gives_what_a_scan_gives()
    {
        foreach (var type in Enum.GetValues<EventType>())
            Assert.Equal(Events.All.Where(e => e.Type == type), Events.ByType(type));
        Assert.Empty(Events.ByType((EventType)9999));
        Assert.Empty(Events.ByType((EventType)(-1)));
    }
}
