using System.ComponentModel;
using BenchmarkDotNet.Attributes;

namespace AfTjData.Benchmarks.Steady.Shipped;

/// <summary>A named member against the element of an array, eight of each.</summary>
[MemoryDiagnoser]
[Description("Named member")]
public class MemberBenchmarks
{
    private const int Asked = 8;

    private static readonly Event[] Array =
    [
        Events.AnsarullahSentToTajikBorder2021,
        Events.GbaoBorderBazaarsClosure2021,
        Events.IskpRocketsIntoTajikistan202205,
        Events.KhalimovDemandForSharia2015,
        Events.NoTajikMilitaryConflictWithTaliban,
        Events.PanjshirClashes2022,
        Events.ScoAfghanistanContactGroupFounding2005,
        Events.TajikBorderExercises2021,
    ];

    [Benchmark(Description = "element of a static array (limit)", OperationsPerInvoke = Asked)]
    public int ArrayElement() =>
        Array[0].Title.Length
        + Array[1].Title.Length
        + Array[2].Title.Length
        + Array[3].Title.Length
        + Array[4].Title.Length
        + Array[5].Title.Length
        + Array[6].Title.Length
        + Array[7].Title.Length;

    [Benchmark(Description = "AfTjData", OperationsPerInvoke = Asked)]
    public int Member() =>
        Events.AnsarullahSentToTajikBorder2021.Title.Length
        + Events.GbaoBorderBazaarsClosure2021.Title.Length
        + Events.IskpRocketsIntoTajikistan202205.Title.Length
        + Events.KhalimovDemandForSharia2015.Title.Length
        + Events.NoTajikMilitaryConflictWithTaliban.Title.Length
        + Events.PanjshirClashes2022.Title.Length
        + Events.ScoAfghanistanContactGroupFounding2005.Title.Length
        + Events.TajikBorderExercises2021.Title.Length;
}
