using System.Text;
using AfTjData.Compiler.Pack;
using AfTjData.Compiler.Tests.Miniature;
using AfTjData.Shared;

namespace AfTjData.Compiler.Tests.Pack;

/// <summary>The table of spellings: where in whose row each stands.</summary>
public class PackedNamesTests
{
    [Fact]
    public void Who_bears_one_spelling_comes_by_grade_then_by_place()
    {
        // Three bearers of one spelling and one of another; six slots, the chain of the three unbroken wherever it begins.
        const ulong Hash = 0x0123_4567_89AB_CDEF;
        var names = PackedNames.Lay([new(Hash, 8, 20, 2), new(Hash, 3, 70, 2), new(Hash, 5, 9, 1), new(~Hash, 0, 4, 1)]);
        Assert.Equal((1, 2, 1, 6 * 5), (names.OrdinalWidth, names.DistanceWidth, names.GradeWidth, names.Slots.Count));

        var start = PackedHash.Place(Hash, 0, 6);
        var chain = Enumerable.Range(start, 6).Select(slot => Slot(names, slot % 6)).TakeWhile(s => s.Ordinal >= 0).ToArray();
        // The mark is the hash's lowest six bits: 101111.
        Assert.Equal([(5, 9, 1), (3, 70, 2), (8, 20, 2)], chain.Where(s => s.Mark == 0b101111).Select(s => (s.Ordinal, s.Distance, s.Grade)));
    }

    [Fact]
    public void A_spelling_is_in_the_record_s_row_that_far_before_its_end()
    {
        var dataset = Mini.Compile().IsClean().Compilation.Dataset;
        var table = dataset.Table("place")!;
        var packed = Packer.Pack(dataset)[table.Number];
        // "GKitchen" + "A" + "A@AB", then the evidence "A" + "@" + "@AB" + "A" and the line end: see the test of the whole row.
        var name = Assert.Single(Enumerable.Range(0, 2).Select(slot => Slot(packed.Names!, slot)), s => s.Ordinal >= 0);
        Assert.Equal((0, 8 + 1 + 4 + 6 + 1, 1), (name.Ordinal, name.Distance, name.Grade));
        Assert.StartsWith("GKitchen", Encoding.UTF8.GetString([.. packed.Records.Heap])[^name.Distance..], StringComparison.Ordinal);
        Assert.Equal((int)(PackedHash.Of("kitchen") & 63), name.Mark);
    }

    [Fact]
    public void No_spellings_are_one_empty_slot()
    {
        var names = PackedNames.Lay([]);
        Assert.Equal("0000", Encoding.ASCII.GetString([.. names.Slots]));
    }

    private static (int Ordinal, int Distance, int Grade, int Mark) Slot(PackedNames names, int slot)
    {
        var at = slot * (names.OrdinalWidth + names.DistanceWidth + names.GradeWidth + 1);
        return (Next(names.OrdinalWidth) - 1, Next(names.DistanceWidth), Next(names.GradeWidth), Next(1));

        int Next(int width)
        {
            var value = Enumerable.Range(0, width).Sum(i => (names.Slots[at + i] - PackedDigits.FixedZero) << (6 * i));
            at += width;
            return value;
        }
    }
}
