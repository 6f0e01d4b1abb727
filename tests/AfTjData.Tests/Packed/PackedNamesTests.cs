using AfTjData.Packed;
using AfTjData.Shared;

namespace AfTjData.Tests.Packed;

public sealed class PackedNamesTests
{
    // Rows of two topics, in which the titles are their spellings: two bytes from the end of the one, six from that of the other.
    private static readonly byte[] Heap = [.. "Ca-1ATCb-2EK\u00f6ln"u8];
    private static readonly byte[] Offsets = [.. "06@"u8];

    [Fact]
    public void A_spelling_is_read_where_it_stands_and_folded()
    {
        var table = Table(Slot(1, 6, 2, "koln"));

        Assert.Same(table[1], table.Find("KOLN"));
        Assert.Null(table.Find("t"));
        // A suggestion is a reference by the number of the table, which the shipped topics have too.
        Assert.Equal(Topics.All[1].Id, Assert.Single(table.Suggest("K\u00f6ln", 5).Ids));
    }

    [Fact]
    public void Of_one_chain_only_slots_with_the_spelling_count()
    {
        // Four slots, all full: every lookup walks along all of them, and ends.
        var table = Table(Slot(0, 2, 1, "t"), Slot(1, 6, 1, "koln"), Slot(0, 2, 2, "koln"), Slot(1, 6, 2, "t"));

        Assert.Same(table[0], table.Find("t"));
        Assert.Same(table[1], table.Find("k\u00f6ln"));
        Assert.Null(table.Find("nobody"));
    }

    [Fact]
    public void A_name_that_folds_to_nothing_is_nobody_s() => Assert.Null(Table(Slot(0, 2, 1, "t")).Find("-"));

    [Fact]
    public void A_name_in_a_row_beyond_the_table_is_refused() => Refuses(Slot(2, 2, 1, "t"));

    [Fact]
    public void A_name_outside_of_its_row_is_refused() => Refuses(Slot(0, 7, 1, "t"));

    [Fact]
    public void A_name_that_ends_with_its_row_in_the_middle_is_refused() => Refuses(Slot(0, 0, 1, "t"), Slot(1, 5, 1, "t"));

    [Fact]
    public void A_slot_that_ends_in_the_middle_is_no_slot()
    {
        var table = new HandMadeTable(2, Heap, Offsets) { NameSlots = Slot(1, 6, 2, "koln")[..3] };

        Assert.Null(table.Find("koln"));
    }

    private static HandMadeTable Table(params byte[][] slots) => new(2, Heap, Offsets) { NameSlots = [.. slots.SelectMany(s => s)] };

    private static byte[] Slot(int row, int distance, int grade, string key) =>
        [Digit(row + 1), Digit(distance), Digit(grade), Digit((int)(PackedHash.Of(key) & 63))];

    private static byte Digit(int value) => (byte)(PackedDigits.FixedZero + value);

    private static void Refuses(params byte[][] slots)
    {
        Assert.Throws<PackedDataException>(() => Table(slots).FindAll("t"));
        Assert.Throws<PackedDataException>(() => Table(slots).Suggest("t", 5));
    }
}
