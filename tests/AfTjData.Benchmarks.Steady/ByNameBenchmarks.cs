using System.ComponentModel;
using AfTjData.Shared;
using BenchmarkDotNet.Attributes;

namespace AfTjData.Benchmarks.Steady;

/// <summary>An actor by a name that it alone bears.</summary>
[MemoryDiagnoser]
[Description("By name")]
public class ByNameBenchmarks
{
    private string[] _names = [];
    private string[] _folded = [];
    private Dictionary<string, Actor> _dictionary = [];

    [GlobalSetup]
    public void Setup()
    {
        var spellings = Actors.All.SelectMany(a => a.Names.Select(n => (n.Text, Actor: a))).Where(s => ReferenceEquals(Actors.Find(s.Text), s.Actor)).ToArray();
        _names = Sample.OfTexts([.. spellings.Select(s => s.Text)]);
        _folded = [.. _names.Select(NameFolding.Key)];
        _dictionary = [];
        foreach (var (text, actor) in spellings)
            _dictionary[NameFolding.Key(text)] = actor;
    }

    [Benchmark(Description = "Dictionary, name folded beforehand (limit)", OperationsPerInvoke = Sample.Size)]
    public int DictionaryOfFolded()
    {
        var length = 0;
        foreach (var name in _folded)
            length += _dictionary[name].Id.Length;
        return length;
    }

    [Benchmark(Description = "Dictionary, name folded when asked", OperationsPerInvoke = Sample.Size)]
    public int Dictionary()
    {
        var length = 0;
        foreach (var name in _names)
            length += _dictionary[NameFolding.Key(name)].Id.Length;
        return length;
    }

    [Benchmark(Description = "AfTjData", OperationsPerInvoke = Sample.Size)]
    public int Library()
    {
        var length = 0;
        foreach (var name in _names)
            length += Actors.Find(name)!.Id.Length;
        return length;
    }
}
