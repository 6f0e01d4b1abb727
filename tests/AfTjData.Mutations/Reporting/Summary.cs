using System.Globalization;
using System.Text;
using AfTjData.Mutations.Choosing;
using AfTjData.Mutations.Running;

namespace AfTjData.Mutations.Reporting;

/// <summary>What the whole run came to.</summary>
internal sealed class Summary(int seed, Choice choice, IReadOnlyList<FaultResult> results, IReadOnlyDictionary<string, Equivalent> equivalents)
{
    /// <summary>The least rate that is good enough, in percent.</summary>
    public const int Least = 95;

    private readonly FaultResult[] _counted = [.. results.Where(r => !equivalents.ContainsKey(r.Fault.Id))];

    /// <summary>Faults that no test noticed, without those that are listed as equivalent.</summary>
    public IReadOnlyList<FaultResult> Survivors => [.. _counted.Where(r => !r.IsCaught)];

    /// <summary>Faults listed as equivalent that a test did notice: their proof is wrong.</summary>
    public IReadOnlyList<FaultResult> Disproved => [.. results.Where(r => r.IsCaught && equivalents.ContainsKey(r.Fault.Id))];

    /// <summary>Whether enough was caught.</summary>
    public bool IsEnough => Disproved.Count == 0 && (_counted.Length - Survivors.Count) * 100 >= Least * _counted.Length;

    /// <summary>A few lines with the figures.</summary>
    public string Figures()
    {
        var text = new StringBuilder();
        var caught = _counted.Length - Survivors.Count;
        var rate = _counted.Length == 0 ? 100 : 100.0 * caught / _counted.Length;
        text.Append(CultureInfo.InvariantCulture, $"Seed {seed}: {results.Count} faults ({choice.NotCompiling.Count} more were drawn and do not compile, {results.Count - _counted.Length} are listed as equivalent).\n");
        text.Append(CultureInfo.InvariantCulture, $"Caught: {caught} of {_counted.Length}, {rate:0.0} %; {_counted.Count(r => r.IsTimeLimit)} of them by the time limit. Asked for: {Least} %.\n");
        foreach (var result in Survivors)
            text.Append(CultureInfo.InvariantCulture, $"Survived: {result.Fault.Id} {result.Fault.Operator} {result.Fault.Place} {result.Fault.Text}{Upon(result)}\n");
        foreach (var result in Disproved)
            text.Append(CultureInfo.InvariantCulture, $"Listed as equivalent, and yet caught by {result.Test}: {result.Fault.Id}\n");
        return text.ToString();
    }

    /// <summary>The figures and a table of all faults, as Markdown.</summary>
    public string Markdown()
    {
        var text = new StringBuilder("# Mutation testing\n\n");
        foreach (var line in Figures().TrimEnd('\n').Split('\n'))
            text.Append("- ").Append(line).Append('\n');
        text.Append("\n| Fault | Operator | Where | Member | Change | Caught by | Seconds |\n| --- | --- | --- | --- | --- | --- | ---: |\n");
        foreach (var r in results)
        {
            var by = r.IsCaught ? $"{r.Suite}: {r.Test}" : equivalents.ContainsKey(r.Fault.Id) ? "equivalent" : "**nothing**";
            text.Append(CultureInfo.InvariantCulture,
                $"| {r.Fault.Id} | {r.Fault.Operator} | {r.Fault.Place} | {Cell(r.Fault.Member)} | {Cell(r.Fault.Text)} | {Cell(by)} | {r.Time.TotalSeconds:0} |\n");
        }

        return text.ToString();
    }

    private static string Upon(FaultResult result) => result.Asked.Count == 0 ? " (no suite comes upon it)" : "";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
