using System.Text;
using AfTjData.Compiler.Pack;
using AfTjData.Compiler.Tests.Miniature;
using AfTjData.Shared;

namespace AfTjData.Compiler.Tests.Pack;

/// <summary>How rows lie: behind one another, with offsets of one width, and a hash table over their keys.</summary>
public class PackedRowsTests
{
    [Fact]
    public void Offsets_tell_where_each_row_begins_and_the_last_one_ends()
    {
        var rows = PackedRows.Lay(3, (i, row) => row.Text(new string('x', i)), keyOf: null);
        // Rows of 1, 2 and 3 bytes: a length, and as many x.
        Assert.Equal("@AxBxx", Text(rows.Heap));
        Assert.Equal((1, "0136"), (rows.OffsetWidth, Text(rows.Offsets)));
        Assert.Equal((3, 0), (rows.Count, rows.Slots.Count));
    }

    [Fact]
    public void No_rows_are_an_empty_heap_and_one_offset()
    {
        var rows = PackedRows.Lay(0, (_, _) => { }, i => "");
        Assert.Equal((0, "", "0", "0"), (rows.Count, Text(rows.Heap), Text(rows.Offsets), Text(rows.Slots)));
    }

    [Theory]
    [InlineData(63, 1)]
    [InlineData(64, 2)]
    [InlineData(4095, 2)]
    [InlineData(4096, 3)]
    public void Offsets_are_as_wide_as_the_heap_needs(int bytes, int width)
    {
        var rows = PackedRows.Lay(1, (_, row) => row.Text(new string('x', bytes - (bytes > 64 ? bytes > 2049 ? 3 : 2 : 1))), keyOf: null);
        Assert.Equal(bytes, rows.Heap.Count);
        Assert.Equal((width, 2 * width), (rows.OffsetWidth, rows.Offsets.Count));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(1000)]
    public void Every_key_is_found_from_its_hash_on_and_a_slot_stays_free(int count)
    {
        var keys = Enumerable.Range(0, count).Select(i => $"id-{i}").ToArray();
        var rows = PackedRows.Lay(count, (i, row) => row.Text(keys[i]), i => keys[i]);
        var size = rows.Slots.Count / rows.SlotWidth;
        Assert.Equal(0, size & (size - 1));
        Assert.True(size * 4 >= count * 5);
        for (var i = 0; i < count; i++)
        {
            var slot = (int)(PackedHash.Of(keys[i]) & (uint)(size - 1));
            while (Slot(rows, slot) != i + 1)
            {
                Assert.NotEqual(0, Slot(rows, slot));
                slot = (slot + 1) & (size - 1);
            }
        }

        Assert.Contains(Enumerable.Range(0, size), s => Slot(rows, s) == 0);
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
        // The id. Four bytes of reverse lists: of disputes, events and mentions the second is filled, two bytes long, one event, the first.
        // The mask of the two lists, names and evidence, both filled. The label. One name: its mask, text, sort, and one place.
        // One piece of evidence: its mask, place and hedge. A place is source, paragraph, sentence, and how far it runs on.
        Assert.Equal(
            "Gkitchen" + "DB" + "BA@" + "C" + "GKitchen" + "AA" + "GKitchen" + "A" + "A@AA@@" + "A@" + "@AA@@" + "A" + "\n",
            Text(places.Heap));
    }

    private static int Slot(PackedRows rows, int slot) =>
        Enumerable.Range(0, rows.SlotWidth).Sum(i => (rows.Slots[slot * rows.SlotWidth + i] - PackedDigits.FixedZero) << (6 * i));

    private static string Text(IEnumerable<byte> bytes) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString([.. bytes]);
}
