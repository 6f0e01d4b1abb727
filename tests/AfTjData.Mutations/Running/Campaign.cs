using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using AfTjData.Mutations.Choosing;
using AfTjData.Mutations.Copying;

namespace AfTjData.Mutations.Running;

/// <summary>Builds a copy with all the faults in it, and runs the tests against one after another.</summary>
internal sealed class Campaign(ScratchCopy copy, IReadOnlyList<(Fault Fault, int Number)> faults, IReadOnlyList<Suite> suites, Action<string> say)
{
    private readonly SuiteRunner _runner = new(copy);
    private readonly Dictionary<Suite, TimeSpan> _usual = [];
    private readonly Dictionary<Suite, HashSet<int>> _reached = [];

    /// <summary>Builds the suites that are needed, and runs each with no fault on: it has to pass, and tells which faults it comes upon at all.</summary>
    public void Prepare()
    {
        foreach (var suite in suites.Where(s => faults.Any(f => s.Stages.Contains(f.Fault.Stage))))
        {
            _runner.Build(suite);
            var reached = Path.Combine(copy.Root, "reached", suite.Project);
            Directory.CreateDirectory(reached);
            var result = _runner.Run(suite, "reach:" + reached, TimeSpan.FromMinutes(20));
            if (!result.Passed)
                throw new InvalidOperationException($"{suite.Project} does not pass with no fault on: {result.Failure}\n{result.Output[^Math.Min(result.Output.Length, 3000)..]}");
            _usual[suite] = result.Time;
            _reached[suite] = [.. Directory.EnumerateFiles(reached).Select(f => int.Parse(Path.GetFileName(f), CultureInfo.InvariantCulture))];
            say($"{suite.Project}: passes with no fault on in {result.Time.TotalSeconds:0} s, and comes upon {_reached[suite].Count} of {faults.Count} faults.");
        }
    }

    /// <summary>Runs the tests against each fault.</summary>
    public IReadOnlyList<FaultResult> Run(int atOnce, Action<FaultResult> done)
    {
        var results = new ConcurrentBag<FaultResult>();
        Parallel.ForEach(Partitioner.Create(faults, EnumerablePartitionerOptions.NoBuffering), new ParallelOptions { MaxDegreeOfParallelism = atOnce }, numbered =>
        {
            var result = Run(numbered.Fault, numbered.Number);
            results.Add(result);
            lock (results)
                done(result);
        });
        return [.. results.OrderBy(r => r.Fault.File, StringComparer.Ordinal).ThenBy(r => r.Fault.Span.Start)];
    }

    private FaultResult Run(Fault fault, int number)
    {
        var watch = Stopwatch.StartNew();
        var coming = _usual.Keys.Where(s => s.Stages.Contains(fault.Stage) && _reached[s].Contains(number)).OrderBy(s => _usual[s]).ToArray();
        string[] asked = [.. coming.Select(s => s.Project)];
        foreach (var suite in coming)
        {
            // Far above what a busy machine needs.
            var limit = TimeSpan.FromSeconds(90) + 4 * _usual[suite];
            var setting = number.ToString(CultureInfo.InvariantCulture);
            var result = _runner.Run(suite, setting, limit);
            // A process that ends without a word of a test may have been hit by something else; what the fault does, it does again.
            if (!result.Passed && result.Failure == SuiteRunner.BrokeOff)
                result = _runner.Run(suite, setting, limit);
            if (!result.Passed)
                return new FaultResult(fault, suite.Project, result.Failure, result.IsTimeLimit, asked, watch.Elapsed);
        }

        return new FaultResult(fault, null, "", false, asked, watch.Elapsed);
    }
}
