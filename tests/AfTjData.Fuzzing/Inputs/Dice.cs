namespace AfTjData.Fuzzing.Inputs;

/// <summary>Chance that is the same on every machine and under every runtime: SplitMix64, begun anew for each input.</summary>
/// <param name="seed">Where it begins.</param>
public sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The dice of one input of a run.</summary>
    public static Dice For(int seed, long number) => new(unchecked(((ulong)(uint)seed << 40) ^ (ulong)number * 0x9E3779B97F4A7C15UL));

    /// <summary>A number from 0 to below a limit.</summary>
    public int Below(int limit) => limit <= 1 ? 0 : (int)(Next() % (ulong)limit);

    /// <summary>A number between two, both included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    /// <summary>Yes once in so many times.</summary>
    public bool Once(int times) => Below(times) == 0;

    /// <summary>One of several.</summary>
    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    private ulong Next()
    {
        unchecked
        {
            var z = _state += 0x9E3779B97F4A7C15UL;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}
