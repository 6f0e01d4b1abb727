using System.Text;
using AfTjData.Compiler.Link;
using AfTjData.Compiler.Pack;

namespace AfTjData.Compiler.Tests.Pack;

/// <summary>How lists of records are written: as steps or as runs, whichever is shorter.</summary>
public class RecordListTests
{
    [Theory]
    // Twice the number, then the steps.
    [InlineData(new int[0], "@")]
    [InlineData(new[] { 5 }, "BE")]
    [InlineData(new[] { 1, 2 }, "DAA")]
    [InlineData(new[] { 1, 3, 9 }, "FABF")]
    // One more than twice the number, then for each run the gap before it and how many follow its first.
    [InlineData(new[] { 0, 1, 2 }, "G@B")]
    [InlineData(new[] { 4, 5, 6, 9, 10, 11, 12 }, "ODBBC")]
    public void Records_of_one_kind(int[] ordinals, string expected)
    {
        var writer = new PackedWriter();
        RecordList.Write([.. ordinals.Select(o => new RecordAddress(3, o))], writer);
        Assert.Equal(expected, Encoding.ASCII.GetString(writer.ToArray()));
    }

    [Fact]
    public void Records_of_several_kinds_are_a_list_for_each()
    {
        var writer = new PackedWriter();
        RecordList.WriteGroups([new(1, 5), new(4, 0), new(4, 1), new(4, 2), new(6, 2)], writer);
        // Three kinds: one record of the second, a run of three of the fifth, one of the seventh.
        Assert.Equal("C" + "ABE" + "DG@B" + "FBB", Encoding.ASCII.GetString(writer.ToArray()));
    }
}
