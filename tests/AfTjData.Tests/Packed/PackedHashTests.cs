using AfTjData.Shared;

namespace AfTjData.Tests.Packed;

public sealed class PackedHashTests
{
    [Fact]
    public void Keys_that_differ_in_one_character_hardly_ever_meet()
    {
        var slots = new int[1 << 14];
        for (var i = 0; i < 10_000; i++)
            slots[PackedHash.Of(FormattableString.Invariant($"event-{i}")) & (slots.Length - 1)]++;

        // 10,000 keys thrown at random into 16,384 slots leave 54 % of these empty, and put 6 or more into hardly any.
        Assert.InRange(slots.Count(s => s == 0), 8_500, 9_250);
        Assert.InRange(slots.Max(), 3, 9);
    }

    [Fact]
    public void The_order_of_characters_counts()
    {
        Assert.NotEqual(PackedHash.Of("abcd-efgh"), PackedHash.Of("efgh-abcd"));
        Assert.NotEqual(PackedHash.Of("a"), PackedHash.Of("a\0"));
        Assert.NotEqual(PackedHash.Of(""), PackedHash.Of("\0"));
    }
}
