using AfTjData.Compiler.Support;
using AfTjData.Shared;

namespace AfTjData.Compiler.Pack;

/// <summary>A perfect hash table from keys to rows: each key leads to a slot that no other key leads to.</summary>
/// <param name="Slots">Row number plus one, or 0 for an empty slot; fixed width.</param>
/// <param name="Size">How many slots.</param>
/// <param name="Width">Bytes per slot.</param>
/// <param name="Seeds">For each bucket of keys the seed under which they lead to slots of their own; fixed width.</param>
public sealed record PackedKeys(EquatableArray<byte> Slots, int Size, int Width, EquatableArray<byte> Seeds)
{
    // Fewer buckets take fewer bytes of seeds, and more time to find these.
    private const int KeysPerBucket = 4;

    // As many as the digits of a seed hold. Seed 0 is the one that chooses buckets.
    private const int SeedLimit = 1 << (6 * PackedDigits.SeedWidth);

    /// <summary>Lays a table out. Of two rows with one key, which only data with errors has, the first is found.</summary>
    internal static PackedKeys Lay(IReadOnlyList<string> keys)
    {
        var buckets = new Buckets(keys, Math.Max(1, (keys.Count + KeysPerBucket - 1) / KeysPerBucket));
        // One slot in seventeen stays empty, or the last buckets would look for seeds for long. More, should that not do.
        var size = Math.Max(1, keys.Count + keys.Count / 16);
        int[]? rows, seeds;
        while (!buckets.TryPlace(size, out rows, out seeds))
            size += size / 32 + 1;
        var width = PackedDigits.WidthOf(keys.Count);
        return new PackedKeys(Digits(rows, width), size, width, Digits(seeds, PackedDigits.SeedWidth));
    }

    private static EquatableArray<byte> Digits(int[] numbers, int width)
    {
        var digits = new PackedWriter();
        foreach (var number in numbers)
            digits.Fixed(number, width);
        return new EquatableArray<byte>(digits.ToArray());
    }

    /// <summary>Keys by their hash, the fullest bucket first: it is the hardest to place, and most slots are still empty then.</summary>
    private sealed class Buckets
    {
        private readonly List<int>[] _rows;
        private readonly int[] _order;
        private readonly ulong[] _hashes;

        public Buckets(IReadOnlyList<string> keys, int count)
        {
            _hashes = new ulong[keys.Count];
            _rows = new List<int>[count];
            for (var bucket = 0; bucket < count; bucket++)
                _rows[bucket] = [];
            for (var row = 0; row < keys.Count; row++)
            {
                var hash = _hashes[row] = PackedHash.Of(keys[row]);
                var bucket = _rows[PackedHash.Place(hash, 0, count)];
                var same = bucket.FindIndex(other => _hashes[other] == hash);
                if (same < 0)
                    bucket.Add(row);
                else if (keys[bucket[same]] != keys[row])
                    throw new InvalidOperationException($"`{keys[bucket[same]]}` and `{keys[row]}` have the same hash of 64 bits; give one another id.");
            }

            _order = [.. Enumerable.Range(0, count).OrderByDescending(b => _rows[b].Count)];
        }

        public bool TryPlace(int size, out int[] rows, out int[] seeds)
        {
            rows = new int[size];
            seeds = new int[_rows.Length];
            foreach (var bucket in _order)
            {
                if (_rows[bucket].Count > 0 && !TryPlace(_rows[bucket], rows, out seeds[bucket]))
                    return false;
            }

            return true;
        }

        private bool TryPlace(List<int> bucket, int[] rows, out int seed)
        {
            for (seed = 1; seed < SeedLimit; seed++)
            {
                var placed = 0;
                for (; placed < bucket.Count; placed++)
                {
                    ref var slot = ref rows[PackedHash.Place(_hashes[bucket[placed]], seed, rows.Length)];
                    if (slot != 0)
                        break;
                    slot = bucket[placed] + 1;
                }

                if (placed == bucket.Count)
                    return true;
                while (--placed >= 0)
                    rows[PackedHash.Place(_hashes[bucket[placed]], seed, rows.Length)] = 0;
            }

            return false;
        }
    }
}
