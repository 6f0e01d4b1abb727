using AfTjData.Packed;

namespace AfTjData.Tests.Packed;

public sealed class PackedRowsTests
{
    private static ReadOnlySpan<byte> Heap => "Ca-1Cb-2"u8;

    [Fact]
    public void A_row_lies_between_its_offset_and_the_next()
    {
        var rows = new PackedRows(2, Heap, "048"u8, 1);

        Assert.Equal("Ca-1"u8.ToArray(), rows.Row(0).ToArray());
        Assert.Equal("b-2", rows.Read(1).Text());
    }

    [Fact]
    public void Offsets_can_leave_out_the_length_that_rows_have_on_average()
    {
        // Rows of 4 bytes: the first begins at -1 and 1, the second at 3 and 1, the end is at 7 and 1.
        var rows = new PackedRows(2, Heap, "111"u8, 1, 4, -1);

        Assert.Equal("Ca-1"u8.ToArray(), rows.Row(0).ToArray());
        Assert.Equal("Cb-2"u8.ToArray(), rows.Row(1).ToArray());
    }

    [Fact]
    public void Damage_is_refused()
    {
        Assert.Throws<PackedDataException>(() => new PackedRows(2, Heap, "04"u8, 1).Row(1));
        Assert.Throws<PackedDataException>(() => new PackedRows(2, Heap, "084"u8, 1).Row(1));
        Assert.Throws<PackedDataException>(() => new PackedRows(2, Heap, "04z"u8, 1).Row(1));
        Assert.Throws<PackedDataException>(() => new PackedRows(2, Heap, "048"u8, 1, 4, -3).Row(0));
        Assert.Throws<PackedDataException>(() => new PackedRows(2, Heap, "048"u8, 1, 4, 0).Row(1));
        Assert.Throws<PackedDataException>(() => new PackedRows(2, Heap, "048"u8, 1).Row(-1));
        Assert.Throws<PackedDataException>(() => new PackedRows(2, Heap, "048"u8, 1).Row(int.MaxValue));
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(0, 2, 129)]
    [InlineData(1, 3, 12482)]
    [InlineData(0, 4, 798849)]
    public void A_number_of_fixed_width_has_its_lowest_digit_first(int start, int width, int expected) =>
        // 1 + 2 * 64 = 129; 2 + 3 * 64 + 3 * 4096 = 12482; 129 + 3 * 4096 + 3 * 262144 = 798849.
        Assert.Equal(expected, PackedRows.Fixed("1233"u8, start, width));
}
