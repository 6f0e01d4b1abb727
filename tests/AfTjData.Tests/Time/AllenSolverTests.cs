using Xunit;

namespace AfTjData.Tests.Time;

/// <summary>The possible relations against trying all first and last days, one by one.</summary>
public sealed class AllenSolverTests
{
    private const int Days = 4;

    [Fact]
    public void No_relation_too_many_and_none_too_few()
    {
        var stretches = AllStretches().ToArray();

        // Ten ranges for one day; of the hundred pairs of ranges the 85 whose last day can come after the first.
        Assert.Equal(95, stretches.Length);
        foreach (var (a, daysOfA) in stretches)
        {
            foreach (var (b, daysOfB) in stretches)
            {
                var expected = AllenRelation.None;
                foreach (var (firstA, lastA) in daysOfA)
                {
                    foreach (var (firstB, lastB) in daysOfB)
                        expected |= Tried(firstA, lastA, firstB, lastB);
                }

                Assert.Equal(expected, AllenSolver.Possible(a, b));
            }
        }
    }

    // Every way to bound the first and the last day within a few days, and every range for one unknown day.
    private static IEnumerable<(Stretch Stretch, (int First, int Last)[] Choices)> AllStretches()
    {
        foreach (var (low, high) in Ranges())
        {
            yield return (Stretch.Somewhere(new DaySpan(low, high), isOneDay: true), [.. Choices(low, high, low, high).Where(c => c.First == c.Last)]);
            foreach (var (lastLow, lastHigh) in Ranges())
            {
                if (lastHigh >= low)
                    yield return (Stretch.FromTo(new DaySpan(low, high), new DaySpan(lastLow, lastHigh)), [.. Choices(low, high, lastLow, lastHigh)]);
            }
        }
    }

    private static IEnumerable<(int Low, int High)> Ranges() =>
        from low in Enumerable.Range(1, Days)
        from high in Enumerable.Range(low, Days - low + 1)
        select (low, high);

    private static IEnumerable<(int First, int Last)> Choices(int firstLow, int firstHigh, int lastLow, int lastHigh) =>
        from first in Enumerable.Range(firstLow, firstHigh - firstLow + 1)
        from last in Enumerable.Range(lastLow, lastHigh - lastLow + 1)
        where first <= last
        select (first, last);

    private static AllenRelation Tried(int firstA, int lastA, int firstB, int lastB) => (firstA.CompareTo(firstB), lastA.CompareTo(lastB)) switch
    {
        _ when lastA + 1 < firstB => AllenRelation.Before,
        _ when lastA + 1 == firstB => AllenRelation.Meets,
        _ when lastB + 1 < firstA => AllenRelation.After,
        _ when lastB + 1 == firstA => AllenRelation.MetBy,
        (0, 0) => AllenRelation.Same,
        (0, < 0) => AllenRelation.Starts,
        (0, > 0) => AllenRelation.StartedBy,
        ( > 0, 0) => AllenRelation.Finishes,
        ( < 0, 0) => AllenRelation.FinishedBy,
        ( > 0, < 0) => AllenRelation.During,
        ( < 0, > 0) => AllenRelation.Contains,
        ( < 0, < 0) => AllenRelation.Overlaps,
        _ => AllenRelation.OverlappedBy,
    };
}
