namespace AfTjData.Shared;

/// <summary>The hash by which packed tables are looked up. The compiler lays tables out by it, the library finds by it.</summary>
/// <remarks>
/// Four characters go into one multiplication, because the chain of multiplications is what a lookup waits for. Equal on every platform
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
            var hash = ((ulong)key.Length + seed) * Multiplier;
            var i = 0;
            for (; i + 4 <= key.Length; i += 4)
            {
                var word = key[i] | ((ulong)key[i + 1] << 16) | ((ulong)key[i + 2] << 32) | ((ulong)key[i + 3] << 48);
                hash = (hash ^ word) * Multiplier;
                hash ^= hash >> 32;
            }

            for (; i < key.Length; i++)
            {
                hash = (hash ^ key[i]) * Multiplier;
                hash ^= hash >> 32;
            }

            return (uint)(hash ^ (hash >> 29));
        }
    }
}
