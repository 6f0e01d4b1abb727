using AfTjData.Shared;

namespace AfTjData.Tests.Costs;

/// <summary>How many slots a lookup by id looks at: a hash may spread keys well and still put them side by side, where each is in the way of the next.</summary>
public sealed class ProbeTests
{
    // Linear probing at this load takes 1.37 looks where keys lie at random.
    private const double Most = 1.5;

    [Theory]
    [InlineData("event-{0:D6}")]
    [InlineData("{0}")]
    [InlineData("visit-of-{0:D3}-to-the-north")]
    public void Ids_that_count_up_are_found_as_fast_as_any(string form)
    {
        const int Ids = 7_000;
        var taken = new bool[1 << 14];
        var looks = 0;
        for (var i = 0; i < Ids; i++)
        {
            var slot = (int)(PackedHash.Of(string.Format(System.Globalization.CultureInfo.InvariantCulture, form, i), 0) & (uint)(taken.Length - 1));
            for (looks++; taken[slot]; looks++)
                slot = (slot + 1) & (taken.Length - 1);
            taken[slot] = true;
        }

        Assert.InRange(looks / (double)Ids, 1, Most);
    }
}
