using AfTjData.Shared;

namespace AfTjData.Benchmarks.Layouts.Ids;

/// <summary>The perfect hash that the compiler lays: a seed for each few ids, under which each has a slot of its own.</summary>
internal readonly struct PerfectHash(IdRows rows, byte[] slots, int size, int width, byte[] seeds) : IIdFinder
{
    /// <inheritdoc/>
    public int Find(string id)
    {
        var hash = PackedHash.Of(id);
        var bucket = PackedHash.Place(hash, 0, seeds.Length / PackedDigits.SeedWidth);
        var seed = RowReader.Fixed(seeds, bucket * PackedDigits.SeedWidth, PackedDigits.SeedWidth);
        var row = RowReader.Fixed(slots, PackedHash.Place(hash, seed, size) * width, width) - 1;
        return row >= 0 && rows.Is(row, id) ? row : -1;
    }
}
