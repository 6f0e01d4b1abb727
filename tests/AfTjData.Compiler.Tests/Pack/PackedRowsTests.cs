using System.Text;
using AfTjData.Compiler.Pack;
using AfTjData.Compiler.Tests.Miniature;
using AfTjData.Shared;

namespace AfTjData.Compiler.Tests.Pack;

/// <summary>How rows lie: behind one another, with offsets of one width.</summary>
public class PackedRowsTests
{
    [Fact]
    public void Offsets_tell_where_each_row_begins_and_the_last_one_ends()
    {
        var rows = PackedRows.Lay(3, (i, row) => row.Text(new string('x', i)));
        // Rows of 1, 2 and 3 bytes: a length, and as many x.
        Assert.Equal("@AxBxx", Text(rows.Heap));
        Assert.Equal((1, "0136"), (rows.OffsetWidth, Text(rows.Offsets)));
        Assert.Equal(3, rows.Count);
    }

    [Fact]
    public void Offsets_of_rows_of_much_the_same_length_leave_that_out()
    {
        // Rows of 10 and 12 bytes in turn: 11 on average, and each second one begins a byte before eleven times its number.
        var rows = PackedRows.Lay(8, (i, row) => row.Text(new string('x', i % 2 == 0 ? 9 : 11)));
        Assert.Equal((1, 11, -1, "101010101"), (rows.OffsetWidth, rows.Pitch, rows.Low, Text(rows.Offsets)));
    }

    [Fact]
    public void No_rows_are_an_empty_heap_and_one_offset()
    {
        var rows = PackedRows.Lay(0, (_, _) => { });
        Assert.Equal((0, "", "0"), (rows.Count, Text(rows.Heap), Text(rows.Offsets)));
    }

    [Theory]
    [InlineData(63, 1)]
    [InlineData(64, 2)]
    [InlineData(4095, 2)]
    [InlineData(4096, 3)]
    public void Offsets_are_as_wide_as_the_heap_needs(int bytes, int width)
    {
        // All in the first row: the average of so many is nothing.
        const int Rows = 5_000;
        var rows = PackedRows.Lay(Rows, (i, row) =>
        {
            if (i == 0)
                row.Text(new string('x', bytes - (bytes > 64 ? bytes > 2049 ? 3 : 2 : 1)));
        });
        Assert.Equal(bytes, rows.Heap.Count);
        Assert.Equal((width, (Rows + 1) * width), (rows.OffsetWidth, rows.Offsets.Count));
    }

    [Fact]
    public void The_tables_of_a_dataset_are_valid_UTF_8_that_ends_each_row_with_its_line()
    {
        var dataset = Mini.Compile().IsClean().Compilation.Dataset;
        var packed = Packer.Pack(dataset);
        Assert.Equal(dataset.Tables.Count, packed.Count);
        foreach (var rows in packed.SelectMany(t => t.Indexes.Select(i => i.Rows).Append(t.Records)))
        {
            var text = Text(rows.Heap);
            Assert.Equal(rows.Count, text.Count(c => c == '\n'));
            Assert.True(rows.Count == 0 || text[^1] == '\n');
        }
    }

    [Fact]
    public void A_record_s_row_is_its_id_its_reverse_lists_its_mask_and_its_fields()
    {
        var dataset = Mini.Compile().IsClean().Compilation.Dataset;
        var places = Packer.Pack(dataset)[dataset.Table("place")!.Number].Records;
        // The id. Three bytes of reverse lists: of disputes, events and mentions the second is filled, the last that is; it holds one event (twice
        // one), the first. No field that can be absent. The label. One name: text, sort, that it has places, and one of them.
        // One piece of evidence: no field that can be absent, place and hedge. A place is source, paragraph, and twice the sentence.
        Assert.Equal(
            "Gkitchen" + "C" + "BB@" + "GKitchen" + "A" + "A" + "GKitchen" + "A" + "A@AB" + "A" + "@" + "@AB" + "A" + "\n",
            Text(places.Heap));
    }

    private static string Text(IEnumerable<byte> bytes) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString([.. bytes]);
}
