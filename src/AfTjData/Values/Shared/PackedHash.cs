#if NET
using System.Runtime.CompilerServices;
#endif

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
    public static ulong Of(string key)
    {
        unchecked
        {
            // Two chains side by side, since each step of a chain waits for the last. The step is written out: a method for it would cost a fresh
            // process a compilation.
            var even = (ulong)key.Length * Multiplier;
            var odd = Multiplier;
            var i = 0;
            for (; i + 8 <= key.Length; i += 8)
            {
                even = (((even << 23) | (even >> 41)) ^ Four(key, i)) * Multiplier;
                odd = (((odd << 23) | (odd >> 41)) ^ Four(key, i + 4)) * Multiplier;
            }

            if (i + 4 <= key.Length)
            {
                even = (((even << 23) | (even >> 41)) ^ Four(key, i)) * Multiplier;
                i += 4;
            }

            // What is left overlaps what was read, which costs nothing, where a character at a time would.
            if (i < key.Length && key.Length >= 4)
                odd = (((odd << 23) | (odd >> 41)) ^ Four(key, key.Length - 4)) * Multiplier;
            else
            {
                for (; i < key.Length; i++)
                    odd = (((odd << 23) | (odd >> 41)) ^ key[i]) * Multiplier;
            }

            // The high bits of a product know the whole key, the low ones only its end: ids that count up would else lie in clusters.
            var hash = even ^ ((odd << 32) | (odd >> 32));
            return (hash ^ (hash >> 32)) * Multiplier;
        }
    }

    /// <summary>Where among some places a hash leads under a seed: another seed, another place.</summary>
    public static int Place(ulong hash, int seed, int places) =>
        // The one half of the hash, and as many times the other as the seed says; multiplied and cut, where a remainder would take longer than the rest of a lookup.
        unchecked((int)((uint)((uint)hash + (uint)seed * (uint)(hash >> 32)) * (ulong)(uint)places >> 32));

    // The first character lowest, whatever the order of bytes on the machine. Callers see to it that there are four from the place on.
    private static ulong Four(string key, int i)
    {
#if NET
        // Not by MemoryMarshal and BinaryPrimitives, which lie in an assembly that a fresh process would have to load for it.
        if (BitConverter.IsLittleEndian)
            return Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref Unsafe.AsRef(in key.GetPinnableReference()), i)));
#endif
        return key[i] | ((ulong)key[i + 1] << 16) | ((ulong)key[i + 2] << 32) | ((ulong)key[i + 3] << 48);
    }
}
