using System.Runtime.CompilerServices;
using AfTjData.Shared;

namespace AfTjData.Packed;

/// <summary>Finds the row of a key with one look, in a perfect hash table.</summary>
/// <remarks>
/// The compiler has put the keys into buckets by their hash, and has looked for each bucket for a seed under which its keys lead to slots of their
/// own. So there is no chain to follow, and no other row to compare with.
/// </remarks>
internal static class PackedKeys
{
    /// <summary>The only row that a key can have, or -1. Any other key may lead to the same row: it remains to be compared.</summary>
    /// <param name="key">The key.</param>
    /// <param name="slots">The slots: row number plus one, or 0 for an empty slot; fixed width.</param>
    /// <param name="size">How many slots.</param>
    /// <param name="width">Bytes per slot.</param>
    /// <param name="seeds">The seed of each bucket, of <see cref="PackedDigits.SeedWidth"/>.</param>
    // Sizes and widths are constants where this is called, and are worth folding into it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Find(string key, ReadOnlySpan<byte> slots, int size, int width, ReadOnlySpan<byte> seeds)
    {
        var hash = PackedHash.Of(key);
        var bucket = PackedHash.Place(hash, 0, seeds.Length / PackedDigits.SeedWidth);
        var seed = PackedRows.Fixed(seeds, bucket * PackedDigits.SeedWidth, PackedDigits.SeedWidth);
        return PackedRows.Fixed(slots, PackedHash.Place(hash, seed, size) * width, width) - 1;
    }
}
