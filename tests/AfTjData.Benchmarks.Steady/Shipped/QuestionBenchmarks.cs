using System.ComponentModel;
using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace AfTjData.Benchmarks.Steady.Shipped;

/// <summary>The ten questions of README.md, answered one after another down to the last text.</summary>
[MemoryDiagnoser]
[Description("Ten questions of the README")]
public class QuestionBenchmarks
{
    [Benchmark(Description = "all ten")]
    public int All() =>
        Count(Places.All["kunduz"].Events.SelectMany(e => e.Meeting()).Where(m => m.From.Type == ActorType.Person && m.To.Type == ActorType.Person))
        + Count(Events.All.Occurred().Where(e => e.When.Within("2021-09").IsYes).OrderBy(e => e.When).Select(e => $"{e.When} {e.Title}"))
        + Count([Events.WafaDushanbeVisit.When.IsBefore(Events.KunduzVisit202511.When)])
        + Count([Figures.For(Measure.AnnualPower, Projects.Casa1000).Where(f => f.Id.Contains("-for-")).Select(f => f.Quantity).Sum()])
        + Count([Figures.For(Measure.Power, Projects.Casa1000).Value(ValuePolicy.ByLatestSource)])
        + Count(Relations.All["tajikistan-hosts-nrf"].Evidence.Select(e => $"{e.Hedge}, {e.At}"))
        + Count(Actors.Suggest("Emomali Ratmon", 1).Select(a => a.Label))
        + Count([Events.KunduzVisit202511.Corroboration()])
        + Count(ActorGraph.Paths(Actors.EmomaliRahmon, Actors.Find("Imran Khan")!, 4).Take(1))
        + Count(Dataset.ToldDifferently(Sources.All["southasiandesk-2025-11-16"], Sources.All["caspian-post-2025-01"])
            .Where(d => d.Type == DisputeKind.Contradiction).Select(d => d.Title));

    private static int Count<T>(IEnumerable<T> answers) => answers.Sum(a => Convert.ToString(a, CultureInfo.InvariantCulture)!.Length);
}
