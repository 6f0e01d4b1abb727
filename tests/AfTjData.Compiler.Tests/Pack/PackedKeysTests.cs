using System.Text;
using AfTjData.Compiler.Pack;
using AfTjData.Compiler.Support;
using AfTjData.Shared;

namespace AfTjData.Compiler.Tests.Pack;

/// <summary>The table in which a key is found with one look.</summary>
public class PackedKeysTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(1000)]
    [InlineData(20_000)]
    public void Every_key_leads_to_its_row(int count)
    {
        var keys = Enumerable.Range(0, count).Select(i => $"id-{i}").ToArray();
        var table = PackedKeys.Lay(keys);
        for (var i = 0; i < count; i++)
            Assert.Equal(i, RowOf(table, keys[i]));
        // Every row stands in one slot, and the others are empty.
        Assert.Equal(count, Enumerable.Range(0, table.Size).Count(slot => Number(table.Slots, slot, table.Width) != 0));
    }

    [Theory]
    [InlineData("event-{0:D6}")]
    [InlineData("{0}")]
    [InlineData("visit-of-{0:D3}-to-the-north")]
    public void Ids_that_count_up_leave_no_more_than_one_slot_in_sixteen_empty(string form)
    {
        var keys = Enumerable.Range(0, 7_000).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, form, i)).ToArray();
        var table = PackedKeys.Lay(keys);
        // Three bytes a slot, two for a seed of every four keys.
        Assert.Equal((7_437, 7_437 * 3, 1_750 * 2), (table.Size, table.Slots.Count, table.Seeds.Count));
    }

    [Fact]
    public void No_keys_are_one_empty_slot()
    {
        var table = PackedKeys.Lay([]);
        Assert.Equal((1, 1, "0", "00"), (table.Size, table.Width, Text(table.Slots), Text(table.Seeds)));
        Assert.Equal(-1, RowOf(table, "anything"));
    }

    [Fact]
    public void Of_two_rows_with_one_key_the_first_is_found()
    {
        var table = PackedKeys.Lay(["a", "b", "b", "c"]);
        Assert.Equal((0, 1, 3), (RowOf(table, "a"), RowOf(table, "b"), RowOf(table, "c")));
    }

    [Fact]
    public void The_same_keys_give_the_same_table() =>
        Assert.Equal(PackedKeys.Lay(["a", "b", "c"]), PackedKeys.Lay(["a", "b", "c"]));

    private static int RowOf(PackedKeys table, string key)
    {
        var hash = PackedHash.Of(key);
        var seed = Number(table.Seeds, PackedHash.Place(hash, 0, table.Seeds.Count / PackedDigits.SeedWidth), PackedDigits.SeedWidth);
        return Number(table.Slots, PackedHash.Place(hash, seed, table.Size), table.Width) - 1;
    }

    private static int Number(EquatableArray<byte> digits, int index, int width) =>
        Enumerable.Range(0, width).Sum(i => (digits[index * width + i] - PackedDigits.FixedZero) << (6 * i));

    private static string Text(IEnumerable<byte> bytes) => Encoding.ASCII.GetString([.. bytes]);
}
