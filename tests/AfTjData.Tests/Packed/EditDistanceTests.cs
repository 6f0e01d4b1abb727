using AfTjData.Packed;

namespace AfTjData.Tests.Packed;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("wafa", "wafa", 0)]
    [InlineData("wafa", "waffa", 1)]
    [InlineData("wafa", "waf", 1)]
    [InlineData("wafa", "waka", 1)]
    [InlineData("wafa", "wfaa", 1)]
    [InlineData("wafa", "", 4)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("hibatullah", "haibatullah", 1)]
    [InlineData("fayzollahzoda", "faizullozoda", 4)]
    public void Letters_put_in_left_out_replaced_or_swapped_count_one_each(string left, string right, int edits)
    {
        Assert.Equal(edits, EditDistance.Within(10, left, right));
        Assert.Equal(edits, EditDistance.Within(10, right, left));
        Assert.Equal(edits, EditDistance.Within(edits, left, right));
        if (edits > 0)
            Assert.Equal(-1, EditDistance.Within(edits - 1, left, right));
    }

    [Fact]
    public void A_word_too_long_is_near_only_itself()
    {
        var word = new string('a', EditDistance.LongestWord);
        Assert.Equal(1, EditDistance.Within(5, word, word.AsSpan(1)));
        Assert.Equal(-1, EditDistance.Within(5, word, word + "a"));
        Assert.Equal(0, EditDistance.Within(5, word + "a", word + "a"));
    }
}
