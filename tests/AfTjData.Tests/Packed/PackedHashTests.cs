using AfTjData.Shared;

namespace AfTjData.Tests.Packed;

public sealed class PackedHashTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4_095)]
    public void Keys_that_differ_in_one_character_hardly_ever_meet_whatever_the_seed(int seed)
    {
        var slots = new int[1 << 14];
        for (var i = 0; i < 10_000; i++)
            slots[PackedHash.Place(PackedHash.Of(FormattableString.Invariant($"event-{i}")), seed, slots.Length)]++;

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

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public void A_place_is_one_of_those_there_are(int places)
    {
        foreach (var hash in (ulong[])[0, 1, ulong.MaxValue, 1UL << 63, PackedHash.Of("kunduz")])
            Assert.All(Enumerable.Range(0, 64), seed => Assert.InRange(PackedHash.Place(hash, seed, places), 0, places - 1));
    }

    [Theory]
    // Words are read in one go here and a character at a time by the compiler, so the hash is worked out once more, the slow way: for keys shorter than a word,
    // of whole words, and of words and a rest, which the last word overlaps.
    [InlineData("")]
    [InlineData("ab")]
    [InlineData("abcd")]
    [InlineData("abcde")]
    [InlineData("abcdefgh")]
    [InlineData("abcdefghijk")]
    [InlineData("abcdefghijkl-m")]
    public void The_characters_of_a_word_come_lowest_first(string key) => Assert.Equal(ByHand(key), PackedHash.Of(key));

    private static ulong ByHand(string key)
    {
        const ulong Multiplier = 0x9E3779B97F4A7C15;
        var chains = new[] { (ulong)key.Length * Multiplier, Multiplier };
        var at = 0;
        for (var turn = 0; at + 4 <= key.Length; turn = 1 - turn, at += 4)
        {
            chains[turn] = (ulong.RotateLeft(chains[turn], 23) ^ Word(key[at..(at + 4)])) * Multiplier;
        }

        var rest = key.Length >= 4 ? [Word(key[^4..])] : key.Select(c => (ulong)c);
        if (at < key.Length)
            chains[1] = rest.Aggregate(chains[1], (chain, word) => (ulong.RotateLeft(chain, 23) ^ word) * Multiplier);
        var hash = chains[0] ^ ulong.RotateLeft(chains[1], 32);
        return (hash ^ (hash >> 32)) * Multiplier;
    }

    private static ulong Word(string four) => four.Reverse().Aggregate(0UL, (word, c) => (word << 16) | c);
}
