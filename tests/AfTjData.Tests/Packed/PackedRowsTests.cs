using AfTjData.Packed;

namespace AfTjData.Tests.Packed;

public sealed class PackedRowsTests
{
    private static ReadOnlySpan<byte> Heap => "Ca-1Cb-2"u8;

    [Fact]
    public void A_row_lies_between_its_offset_and_the_next()
    {
        var rows = new PackedRows(2, Heap, "048"u8, 1, "120"u8, 1);

        Assert.Equal("Ca-1"u8.ToArray(), rows.Row(0).ToArray());
        Assert.Equal("b-2", rows.Read(1).Text());
    }

    [Fact]
    public void A_key_is_found_wherever_its_chain_begins()
    {
        // Slots for both rows and two empty ones; rows are tried from the hashed slot on until an empty one.
        foreach (var slots in new[] { "1200", "0120", "0012", "2001" })
        {
            var rows = new PackedRows(2, Heap, "048"u8, 1, System.Text.Encoding.ASCII.GetBytes(slots), 1);
            Assert.Equal(-1, rows.Find("c-3"));
        }

        var full = new PackedRows(2, Heap, "048"u8, 1, "12"u8, 1);
        Assert.Equal(0, full.Find("a-1"));
        Assert.Equal(1, full.Find("b-2"));
    }

    [Fact]
    public void A_table_without_an_empty_slot_ends_all_the_same() =>
        Assert.Equal(-1, new PackedRows(2, Heap, "048"u8, 1, "1212"u8, 1).Find("nobody"));

    [Fact]
    public void Damage_is_refused()
    {
        Assert.Throws<PackedDataException>(() => new PackedRows(2, Heap, "04"u8, 1, "12"u8, 1).Row(1));
        Assert.Throws<PackedDataException>(() => new PackedRows(2, Heap, "084"u8, 1, "12"u8, 1).Row(1));
        Assert.Throws<PackedDataException>(() => new PackedRows(2, Heap, "04z"u8, 1, "12"u8, 1).Row(1));
        Assert.Throws<PackedDataException>(() => new PackedRows(2, Heap, "048"u8, 1, "99"u8, 1).Find("a-1"));
    }

    [Fact]
    public void A_key_beyond_ascii_is_compared_as_text()
    {
        Assert.True(PackedRows.KeyEquals("Köln"u8, "Köln"));
        Assert.False(PackedRows.KeyEquals("Köln"u8, "Koln"));
        Assert.False(PackedRows.KeyEquals("Koln"u8, "Köln"));
        Assert.False(PackedRows.KeyEquals("Köln"u8, "Kö"));
    }
}
