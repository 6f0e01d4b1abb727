using System.ComponentModel;
using BenchmarkDotNet.Attributes;

namespace AfTjData.Benchmarks.Steady;

/// <summary>Records touched for the first time, one or all, and touched again.</summary>
[MemoryDiagnoser]
[Description("First touch, and all records")]
public class TouchBenchmarks
{
    private Array[] _slots = [];
    private Array _events = Array.Empty<Event>();
    private int[] _ordinals = [];

    [GlobalSetup]
    public void Setup()
    {
        _slots = TableSlots.OfAll();
        _events = TableSlots.Of(Events.All);
        // Each event once: a second touch would be none.
        _ordinals = [.. Enumerable.Range(0, Events.All.Count)];
        new Random(20_251_113).Shuffle(_ordinals);
    }

    [Benchmark(Description = "all events, first touch, in random order")]
    public int FirstTouch()
    {
        Array.Clear(_events);
        var length = 0;
        foreach (var ordinal in _ordinals)
            length += Events.All[ordinal].Id.Length;
        return length;
    }

    [Benchmark(Description = "all records of all kinds, first touch")]
    public int DecodeAll()
    {
        foreach (var slots in _slots)
            Array.Clear(slots);
        return EnumerateAll();
    }

    [Benchmark(Description = "all records of all kinds, decoded before")]
    public int EnumerateAll()
    {
        var length = 0;
        foreach (var record in Dataset.Records)
            length += record.Id.Length;
        return length;
    }

    [Benchmark(Description = "all events by foreach, decoded before")]
    public int EnumerateEvents()
    {
        var length = 0;
        foreach (var one in Events.All)
            length += one.Id.Length;
        return length;
    }
}
