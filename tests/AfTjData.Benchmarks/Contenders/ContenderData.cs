using AfTjData.Benchmarks.Synthetic;
using AfTjData.Tests.Support;

namespace AfTjData.Benchmarks.Contenders;

/// <summary>The records that a program gets, and the question that it answers.</summary>
/// <param name="Name">What tables call the data.</param>
/// <param name="Folder">Where it lies as YAML.</param>
/// <param name="Made">The same records in memory; null for the shipped data.</param>
/// <param name="EventId">The event to find.</param>
/// <param name="Label">What its first place is called; null where only the program knows.</param>
internal sealed record ContenderData(string Name, string Folder, SyntheticRecords? Made, string EventId, string? Label)
{
    /// <summary>What ships. An event stands for all: its place is what the first place of its record says.</summary>
    public static ContenderData Shipped { get; } = new("shipped data", Repository.Path("data"), null, "kunduz-visit-2025-11", null);

    /// <summary>Made-up records, written into a folder.</summary>
    public static ContenderData Make(string folder, int size, bool members)
    {
        var dataset = new SyntheticDataset(size, members);
        dataset.WriteTo(folder);
        var found = dataset.Records.Events[dataset.Records.Events.Length / 2];
        return new ContenderData(
            FormattableString.Invariant($"{size:N0} records") + (members ? " with named members" : ""),
            folder,
            dataset.Records,
            found.Id,
            dataset.Records.Places.Single(p => p.Id == found.Places[0]).Label);
    }

    /// <summary>The made-up records, for contenders that are built over nothing else.</summary>
    public SyntheticRecords Records => Made ?? throw new InvalidOperationException("Only the library is built over the shipped data.");
}
