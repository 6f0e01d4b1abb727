using System.Diagnostics;
using System.Globalization;
using System.Text;
using AfTjData.Fuzzing.Inputs;

namespace AfTjData.Fuzzing.Running;

/// <summary>What a run counted. Safe for use by several threads.</summary>
public sealed class Figures
{
    private const int KeptOfEachSort = 1;

    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, (long Inputs, long Valid, long Failed)> _byMutator = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (long Inputs, long Valid, long Failed)> _byBase = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, long> _byFinding = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _failures = new(StringComparer.Ordinal);
    private (double Milliseconds, long Number) _slowest;
    private (long Bytes, long Number) _largest;

    /// <summary>How many inputs were judged.</summary>
    public long Inputs { get; private set; }

    /// <summary>In how many the compiler found no error.</summary>
    public long Valid { get; private set; }

    /// <summary>How many had a diagnostic.</summary>
    public long WithDiagnostics { get; private set; }

    /// <summary>How many valid ones the library read back.</summary>
    public long ReadBack { get; private set; }

    /// <summary>For how many all of the emitted C# was compiled.</summary>
    public long Compiled { get; private set; }

    /// <summary>How many failed.</summary>
    public long Failed { get; private set; }

    /// <summary>How long the run took.</summary>
    public double Seconds { get; set; }

    /// <summary>How many of what failed are different, as far as one can tell.</summary>
    public IReadOnlyDictionary<string, long> Failures => _failures;

    /// <summary>Counts an input; whether it failed in a way that was not seen before.</summary>
    public bool Add(FuzzInput input, Verdict verdict)
    {
        lock (_lock)
        {
            Inputs++;
            Valid += verdict.IsValid ? 1 : 0;
            WithDiagnostics += verdict.Findings.Count > 0 ? 1 : 0;
            ReadBack += verdict.IsReadBack ? 1 : 0;
            Compiled += verdict.IsCompiled ? 1 : 0;
            Failed += verdict.Failure is null ? 0 : 1;
            Count(_byBase, input.Mutators.Contains("grammar") ? "grammar" : input.Base.Name, verdict);
            foreach (var mutator in input.Mutators.Distinct())
                Count(_byMutator, mutator, verdict);
            foreach (var finding in verdict.Findings)
                _byFinding[finding] = _byFinding.GetValueOrDefault(finding) + 1;
            if (verdict.Milliseconds > _slowest.Milliseconds)
                _slowest = (verdict.Milliseconds, input.Number);
            if (verdict.Allocated > _largest.Bytes)
                _largest = (verdict.Allocated, input.Number);
            if (verdict.Failure is not { } failure)
                return false;
            _failures[failure.Signature] = _failures.GetValueOrDefault(failure.Signature) + 1;
            return _failures[failure.Signature] <= KeptOfEachSort;
        }
    }

    /// <summary>A line of progress.</summary>
    public string Short()
    {
        lock (_lock)
            return string.Create(CultureInfo.InvariantCulture, $"{Inputs} inputs, {Valid} valid, {ReadBack} read back, {Compiled} compiled whole, {Failed} failed ({_failures.Count} ways)");
    }

    /// <summary>All figures.</summary>
    public override string ToString()
    {
        lock (_lock)
        {
            var text = new StringBuilder();
            Line($"inputs                {Inputs} in {Seconds:F0} s");
            Line($"valid                 {Valid}");
            Line($"with diagnostics      {WithDiagnostics}");
            Line($"read back by library  {ReadBack}");
            Line($"compiled whole        {Compiled}");
            Line($"slowest to compile    {_slowest.Milliseconds:F0} ms (input {_slowest.Number})");
            Line($"most allocated        {_largest.Bytes >> 20} MB (input {_largest.Number})");
            Line($"peak memory           {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB");
            Line($"failed                {Failed} in {_failures.Count} ways");
            Table("base", _byBase);
            Table("mutator", _byMutator);
            Line($"\n{"diagnostic",-24}{"inputs",10}");
            foreach (var (finding, count) in _byFinding)
                Line($"{finding,-24}{count,10}");
            foreach (var (signature, count) in _failures.OrderByDescending(f => f.Value))
                Line($"\nfailed {count} times: {signature}");
            return text.ToString();

            void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

            void Table(string title, SortedDictionary<string, (long Inputs, long Valid, long Failed)> rows)
            {
                Line($"\n{title,-24}{"inputs",10}{"valid",10}{"failed",10}");
                foreach (var (name, row) in rows)
                    Line($"{name,-24}{row.Inputs,10}{row.Valid,10}{row.Failed,10}");
            }
        }
    }

    private static void Count(SortedDictionary<string, (long Inputs, long Valid, long Failed)> counts, string key, Verdict verdict)
    {
        var (inputs, valid, failed) = counts.GetValueOrDefault(key);
        counts[key] = (inputs + 1, valid + (verdict.IsValid ? 1 : 0), failed + (verdict.Failure is null ? 0 : 1));
    }
}
