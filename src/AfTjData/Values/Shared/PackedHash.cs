namespace AfTjData.Shared;

/// <summary>The hash by which packed tables are looked up. The compiler lays tables out by it, the library finds by it.</summary>
/// <remarks>
/// Four characters go into one multiplication, because a chain of multiplications is what a lookup waits for. Equal on every platform
/// and in every process; not for use against hostile keys, since a table's keys are fixed when it is compiled.
/// </remarks>
internal static class PackedHash
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    /// <summary>The hash of a key.</summary>
    public static uint Of(string key) => Of(key, 0);

    /// <summary>The hash of a key under a seed: another seed, another hash.</summary>
    public static uint Of(string key, uint seed)
    {
        unchecked
        {
            // Two chains side by side, since each step of a chain waits for the last.
            var even = ((ulong)key.Length + seed) * Multiplier;
            var odd = Multiplier;
            var i = 0;
            for (; i + 8 <= key.Length; i += 8)
            {
                even = Step(even, Four(key, i));
                odd = Step(odd, Four(key, i + 4));
            }

            if (i + 4 <= key.Length)
            {
                even = Step(even, Four(key, i));
                i += 4;
            }

            // What is left overlaps what was read, which costs nothing, where a character at a time would.
            if (i < key.Length && key.Length >= 4)
                odd = Step(odd, Four(key, key.Length - 4));
            else
            {
                for (; i < key.Length; i++)
                    odd = Step(odd, key[i]);
            }

            // Tables take the low bits, and the high ones of a product know the whole key: ids that count up would else lie in clusters.
            var hash = even ^ Turn(odd, 32);
            return (uint)(((hash ^ (hash >> 32)) * Multiplier) >> 32);
        }
    }

    private static ulong Step(ulong hash, ulong word) => unchecked((Turn(hash, 23) ^ word) * Multiplier);

    private static ulong Turn(ulong value, int bits) => (value << bits) | (value >> (64 - bits));

    private static ulong Four(string key, int i) => key[i] | ((ulong)key[i + 1] << 16) | ((ulong)key[i + 2] << 32) | ((ulong)key[i + 3] << 48);
}
