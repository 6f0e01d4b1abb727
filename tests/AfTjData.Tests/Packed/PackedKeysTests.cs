using AfTjData.Packed;

namespace AfTjData.Tests.Packed;

public sealed class PackedKeysTests
{
    // Rows of two topics: "a-1" titled "A", and "b-2" titled "B".
    private static readonly byte[] Heap = [.. "Ca-1AACb-2AB"u8];
    private static readonly byte[] Offsets = [.. "06<"u8];

    [Fact]
    public void Any_key_leads_to_some_row_of_a_table_of_one_slot()
    {
        Assert.Equal(0, PackedKeys.Find("a-1", "1"u8, 1, 1, "00"u8));
        Assert.Equal(8, PackedKeys.Find("nobody", "9"u8, 1, 1, "oo"u8));
        Assert.Equal(-1, PackedKeys.Find("a-1", "0"u8, 1, 1, "00"u8));
    }

    [Fact]
    public void A_table_that_is_shorter_than_it_says_is_refused()
    {
        Assert.Throws<PackedDataException>(() => PackedKeys.Find("a-1", ""u8, 1, 1, "00"u8));
        Assert.Throws<PackedDataException>(() => PackedKeys.Find("a-1", "1"u8, 1, 2, "00"u8));
        Assert.Throws<PackedDataException>(() => PackedKeys.Find("a-1", "1"u8, 1, 1, "0"u8));
        Assert.Throws<PackedDataException>(() => PackedKeys.Find("a-1", "1"u8, int.MaxValue, 1, "00"u8));
    }

    [Fact]
    public void The_row_that_a_key_leads_to_is_compared_decoded_or_not()
    {
        var table = new HandMadeTable(2, Heap, Offsets) { Candidate = 1 };

        Assert.False(table.TryGet("a-1", out _));
        Assert.False(table.Contains("b-22"));
        Assert.Equal("B", table["b-2"].Title);
        Assert.False(table.TryGet("a-1", out _));
        Assert.False(table.Contains("b-22"));
        Assert.Same(table["b-2"], table[1]);
        Assert.Throws<KeyNotFoundException>(() => table["a-1"]);
    }

    [Fact]
    public void A_key_that_leads_nowhere_is_not_found()
    {
        var table = new HandMadeTable(2, Heap, Offsets) { Candidate = -1 };

        Assert.False(table.TryGet("a-1", out var none));
        Assert.Null(none);
        Assert.False(table.Contains("a-1"));
        Assert.Throws<KeyNotFoundException>(() => table["a-1"]);
    }

    [Fact]
    public void A_slot_that_names_a_row_beyond_the_table_is_refused()
    {
        var table = new HandMadeTable(2, Heap, Offsets) { Candidate = 2 };

        Assert.Throws<PackedDataException>(() => table["a-1"]);
        Assert.Throws<PackedDataException>(() => table.TryGet("a-1", out _));
        Assert.Throws<PackedDataException>(() => table.Contains("a-1"));
    }
}
