using AfTjData.Tool.Snapshots;
using AfTjData.Tool.Snapshots.Reading;

namespace AfTjData.Tool.Imports;

/// <summary>What an export holds that was read back.</summary>
/// <param name="Identity">Which dataset it says it is.</param>
/// <param name="Counts">How many records it holds of each kind.</param>
/// <param name="ComputedHash">The content hash as its records give it.</param>
/// <param name="Missing">Records of the shipped dataset that it lacks, as kind and id.</param>
/// <param name="Added">Records that the shipped dataset lacks.</param>
/// <param name="Changed">Records that are not equal to the shipped one of their kind and id.</param>
internal sealed record ImportReport(
    DatasetIdentity Identity, IReadOnlyList<(string Kind, int Count)> Counts, string ComputedHash,
    IReadOnlyList<string> Missing, IReadOnlyList<string> Added, IReadOnlyList<string> Changed)
{
    /// <summary>How many records it holds.</summary>
    public int Total => Counts.Sum(c => c.Count);

    /// <summary>Whether the content hash that it states is that of its records.</summary>
    public bool IsHashRight => ComputedHash == Identity.ContentHash;

    /// <summary>Whether every record is equal to the shipped one, and none is missing or added.</summary>
    public bool IsShipped => Missing.Count == 0 && Added.Count == 0 && Changed.Count == 0;

    /// <summary>Reads an export back into records of this version, and compares them with the shipped ones.</summary>
    /// <param name="folder">The folder of the export.</param>
    /// <exception cref="AfTjData.Curation.CurationException">It cannot be read; the message names file, line and what is wrong.</exception>
    public static ImportReport Of(string folder)
    {
        var snapshot = NdjsonReader.Read(folder);
        var read = TypedRecords.Of(snapshot).ToDictionary(AddressOf);
        var shipped = Dataset.Records.ToDictionary(AddressOf);
        return new ImportReport(
            snapshot.Identity,
            [.. snapshot.Kinds.Select(k => (k.Definition.Name, k.Records.Count))],
            SnapshotHash.Of(snapshot),
            [.. shipped.Keys.Where(a => !read.ContainsKey(a))],
            [.. read.Keys.Where(a => !shipped.ContainsKey(a))],
            [.. read.Where(r => shipped.TryGetValue(r.Key, out var own) && !own.Equals(r.Value)).Select(r => r.Key)]);
    }

    private static string AddressOf(IRecord record) => $"{record.Kind}/{record.Id}";
}
