using System.Diagnostics;
using System.Runtime;
using AfTjData.Benchmarks.Report;

namespace AfTjData.Benchmarks.Layouts;

/// <summary>Times work that is too short to be timed once.</summary>
internal sealed class Batches(ReportOptions options)
{
    // A batch should end before the system gives the core to somebody else.
    private const int Batch = 500;

    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>How long batches are counted.</summary>
    public TimeSpan Counted { get; } = TimeSpan.FromMilliseconds(40 * options.RunsOr(15));

    /// <summary>Nanoseconds for each of many items, a batch of them at a time, all of them again and again: the sum of the batches' medians.</summary>
    /// <param name="items">How many there are.</param>
    /// <param name="work">Goes through those from the first number to before the second.</param>
    public double NanosecondsEach(int items, Action<int, int> work) => NanosecondsEach(items, Batch, work);

    /// <summary>The same for work that cannot stop before it has gone through all of them.</summary>
    public double NanosecondsEach(int items, Action work) => NanosecondsEach(items, items, (_, _) => work());

    /// <summary>Milliseconds of work that is long enough by itself; a first time is not counted.</summary>
    public double Milliseconds(Action work)
    {
        work();
        var (least, most) = options.Smoke ? (1, 1) : (3, 15);
        var times = new List<double>();
        for (var total = Stopwatch.StartNew(); times.Count < least || (times.Count < most && total.Elapsed < 3 * Counted);)
        {
            GC.Collect();
            var start = Stopwatch.GetTimestamp();
            work();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return Statistics.Median(times);
    }

    private double NanosecondsEach(int items, int batch, Action<int, int> work)
    {
        if (!options.Smoke)
            Warm(() => work(0, items));
        // Each batch has its own median: one may hold longer texts than another.
        var times = Enumerable.Range(0, (items + batch - 1) / batch).Select(_ => new List<double>()).ToArray();
        for (var total = Stopwatch.StartNew(); times[0].Count == 0 || total.Elapsed < Counted;)
        {
            for (var i = 0; i < times.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                work(i * batch, Math.Min((i + 1) * batch, items));
                times[i].Add(Stopwatch.GetElapsedTime(start).TotalNanoseconds);
            }
        }

        return times.Sum(Statistics.Median) / items;
    }

    // Until the runtime has nothing left to compile. On a busy machine that takes it long.
    private static void Warm(Action pass)
    {
        var (total, quiet, compiled) = (Stopwatch.StartNew(), Stopwatch.StartNew(), -1L);
        while (quiet.Elapsed < Quiet && total.Elapsed < Patience)
        {
            pass();
            if (JitInfo.GetCompiledMethodCount() is var now && now == compiled)
                continue;
            compiled = now;
            quiet.Restart();
        }
    }
}
