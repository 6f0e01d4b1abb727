using System.ComponentModel;
using BenchmarkDotNet.Attributes;

namespace AfTjData.Benchmarks.Steady;

/// <summary>The events of a place, all decoded before.</summary>
[MemoryDiagnoser]
[Description("Events of a place")]
public class ReverseBenchmarks
{
    private const int Asked = 20;

    private Place[] _places = [];

    [GlobalSetup]
    public void Setup()
    {
        foreach (var one in Events.All)
            GC.KeepAlive(one);
        _places = Sample.Of([.. Places.All.Where(p => p.Events.Count > 0)], Asked);
    }

    [Benchmark(Description = "LINQ scan of all events", OperationsPerInvoke = Asked)]
    public int Scan()
    {
        var length = 0;
        foreach (var place in _places)
        {
            foreach (var found in Events.All.Where(e => e.Places.Any(p => ReferenceEquals(p, place))))
                length += found.Id.Length;
        }

        return length;
    }

    [Benchmark(Description = "AfTjData", OperationsPerInvoke = Asked)]
    public int Library()
    {
        var length = 0;
        foreach (var place in _places)
        {
            foreach (var found in place.Events)
                length += found.Id.Length;
        }

        return length;
    }
}
