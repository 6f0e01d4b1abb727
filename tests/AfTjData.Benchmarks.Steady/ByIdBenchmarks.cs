using System.Collections.Frozen;
using System.ComponentModel;
using BenchmarkDotNet.Attributes;

namespace AfTjData.Benchmarks.Steady;

/// <summary>An event by its id, decoded before.</summary>
[MemoryDiagnoser]
[Description("By id")]
public class ByIdBenchmarks : IDisposable
{
    private string[] _ids = [];
    private int[] _ordinals = [];
    private Event[] _array = [];
    private Dictionary<string, Event> _dictionary = [];
    private FrozenDictionary<string, Event> _frozen = FrozenDictionary<string, Event>.Empty;
    private EventDatabase _database = null!;

    [GlobalSetup]
    public void Setup()
    {
        _array = [.. Events.All];
        _ids = Sample.OfTexts([.. _array.Select(e => e.Id)]);
        _ordinals = Sample.Of([.. Enumerable.Range(0, _array.Length)]);
        _dictionary = _array.ToDictionary(e => e.Id);
        _frozen = _array.ToFrozenDictionary(e => e.Id);
        _database = new EventDatabase(_array);
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _database.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Description = "array element (limit)", OperationsPerInvoke = Sample.Size)]
    public int ArrayElement()
    {
        var length = 0;
        foreach (var ordinal in _ordinals)
            length += _array[ordinal].Id.Length;
        return length;
    }

    [Benchmark(Description = "FrozenDictionary", OperationsPerInvoke = Sample.Size)]
    public int Frozen()
    {
        var length = 0;
        foreach (var id in _ids)
            length += _frozen[id].Id.Length;
        return length;
    }

    [Benchmark(Description = "Dictionary", OperationsPerInvoke = Sample.Size)]
    public int Dictionary()
    {
        var length = 0;
        foreach (var id in _ids)
            length += _dictionary[id].Id.Length;
        return length;
    }

    [Benchmark(Description = "AfTjData", OperationsPerInvoke = Sample.Size)]
    public int Library()
    {
        var length = 0;
        foreach (var id in _ids)
            length += Events.All[id].Id.Length;
        return length;
    }

    [Benchmark(Description = "SQLite, in memory, prepared", OperationsPerInvoke = Sample.Size)]
    public int Sqlite()
    {
        var length = 0;
        foreach (var id in _ids)
            length += _database.Title(id).Length;
        return length;
    }
}
