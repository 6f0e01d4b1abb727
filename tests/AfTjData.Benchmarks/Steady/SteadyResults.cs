using System.Globalization;

namespace AfTjData.Benchmarks.Steady;

/// <summary>One timed benchmark.</summary>
/// <param name="Group">What it is compared within.</param>
/// <param name="Name">Who answers.</param>
/// <param name="Nanoseconds">The median of one answer.</param>
/// <param name="Bytes">What one answer allocates; null where that could not be measured.</param>
internal sealed record SteadyTime(string Group, string Name, double Nanoseconds, long? Bytes);

/// <summary>What the benchmarks printed about one dataset.</summary>
internal sealed class SteadyResults
{
    private readonly List<SteadyTime> _times = [];
    private readonly Dictionary<string, long> _numbers = [];

    /// <summary>Reads the lines that AfTjData.Benchmarks.Steady prints; passes over all others.</summary>
    /// <param name="data">What the tables call the dataset.</param>
    /// <param name="lines">The lines.</param>
    public SteadyResults(string data, IEnumerable<string> lines)
    {
        Data = data;
        foreach (var cells in lines.Select(l => l.TrimEnd('\r').Split('\t')))
        {
            switch (cells)
            {
                case ["time", var group, var name, var nanoseconds, var bytes]:
                    _times.Add(new SteadyTime(group, name, double.Parse(nanoseconds, CultureInfo.InvariantCulture),
                        bytes.Length == 0 ? null : long.Parse(bytes, CultureInfo.InvariantCulture)));
                    break;
                case ["count" or "memory", var name, var number]:
                    _numbers[name] = long.Parse(number, CultureInfo.InvariantCulture);
                    break;
            }
        }
    }

    /// <summary>What the tables call the dataset.</summary>
    public string Data { get; }

    /// <summary>Everything timed, in the order in which it ran.</summary>
    public IReadOnlyList<SteadyTime> Times => _times;

    /// <summary>A benchmark by its names; null where this dataset has none.</summary>
    public SteadyTime? Time(string group, string name) => _times.SingleOrDefault(t => t.Group == group && t.Name == name);

    /// <summary>How many, or how many bytes.</summary>
    public long Number(string name) => _numbers[name];
}
