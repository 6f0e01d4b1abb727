using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using AfTjData.Fuzzing.Inputs;

namespace AfTjData.Fuzzing.Running;

/// <summary>What a run does.</summary>
/// <param name="Seed">With the number of an input, all that it takes to make it again.</param>
/// <param name="From">The number of the first input.</param>
/// <param name="Inputs">How many inputs.</param>
/// <param name="Minutes">When it stops at the latest; null for never.</param>
/// <param name="Threads">On how many threads.</param>
/// <param name="Folder">Where failures are written to.</param>
/// <param name="Judge">How much is looked at.</param>
public sealed record RunSettings(int Seed, long From, long Inputs, double? Minutes, int Threads, string Folder, JudgeSettings Judge)
{
    /// <summary>The stack of a thread: as little as threads are given anywhere, so that what would exhaust it does so here.</summary>
    public const int StackBytes = 1 << 20;

    /// <summary>After how much of the processor's time an input is given up, and the run with it.</summary>
    public const int HangSeconds = 120;
}

/// <summary>Makes inputs, has them judged, counts, and writes down what fails.</summary>
public sealed class FuzzRun(RunSettings settings, BaseDataset miniature, BaseDataset real, TextWriter output)
{
    private const int Batch = 64;

    private readonly InputMaker _maker = new(settings.Seed, miniature, real);
    private readonly Figures _figures = new();
    private readonly ConcurrentDictionary<int, (FuzzInput Input, TimeSpan Since)> _current = new();
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly object _writing = new();
    private Exception? _fault;
    private long _next = settings.From;
    private bool _stop;

    /// <summary>Runs to the end; the figures.</summary>
    public Figures Run()
    {
        var threads = Enumerable.Range(0, settings.Threads).Select(n => new Thread(() => Work(n), RunSettings.StackBytes) { IsBackground = true }).ToArray();
        foreach (var thread in threads)
            thread.Start();
        var told = 0.0;
        while (!Array.TrueForAll(threads, t => t.Join(200)))
        {
            if (_clock.Elapsed.TotalMinutes >= settings.Minutes)
                Volatile.Write(ref _stop, true);
            Watch();
            if (_clock.Elapsed.TotalSeconds - told < 30)
                continue;
            told = _clock.Elapsed.TotalSeconds;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_clock.Elapsed:hh\\:mm\\:ss}  {_figures.Short()}"));
            output.Flush();
        }

        _figures.Seconds = _clock.Elapsed.TotalSeconds;
        return _fault is null ? _figures : throw new InvalidOperationException("The fuzzing itself failed.", _fault);
    }

    private void Work(int thread)
    {
        try
        {
            using var judge = new Judge(settings.Judge);
            while (!Volatile.Read(ref _stop) && _fault is null)
            {
                var first = Interlocked.Add(ref _next, Batch) - Batch;
                var count = (int)Math.Min(Batch, settings.From + settings.Inputs - first);
                if (count <= 0)
                    return;
                var inputs = Enumerable.Range(0, count).Select(i => _maker.Make(first + i)).ToList();
                var verdicts = judge.Decide(inputs, input => _current[thread] = (input, Environment.CpuUsage.TotalTime));
                _current.TryRemove(thread, out _);
                for (var i = 0; i < count; i++)
                {
                    if (_figures.Add(inputs[i], verdicts[i]))
                        Keep(judge, inputs[i], verdicts[i].Failure!);
                }
            }
        }
        catch (Exception e)
        {
            _fault = e;
        }
    }

    // A thread cannot be stopped from outside: the input is written down, and the process ends.
    private void Watch()
    {
        foreach (var (input, since) in _current.Values)
        {
            if ((Environment.CpuUsage.TotalTime - since).TotalSeconds < RunSettings.HangSeconds * settings.Threads)
                continue;
            var failure = new Failure("hang", $"The input has not come to an end in {RunSettings.HangSeconds} seconds of the processor.");
            lock (_writing)
            {
                Reproducer.Write(settings.Folder, settings.Seed, input, input, failure);
                output.WriteLine(failure.Message);
                output.Flush();
            }

            Environment.Exit(1);
        }
    }

    private void Keep(Judge judge, FuzzInput input, Failure failure)
    {
        var smaller = new Minimiser(judge).Shrink(input, failure);
        lock (_writing)
        {
            var folder = Reproducer.Write(settings.Folder, settings.Seed, input, smaller, failure);
            output.WriteLine($"FAILED {failure.Sort}: input {input.Number} ({string.Join(", ", input.Mutators)}); see {folder}\n  {failure.Message.Split('\n')[0]}");
            output.Flush();
        }
    }
}
