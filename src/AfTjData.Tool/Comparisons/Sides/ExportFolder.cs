using AfTjData.Curation;
using AfTjData.Tool.Snapshots;
using AfTjData.Tool.Snapshots.Reading;

namespace AfTjData.Tool.Comparisons.Sides;

/// <summary>Reads the folder of an NDJSON export, of this version or another.</summary>
internal static class ExportFolder
{
    /// <summary>Reads an export.</summary>
    /// <exception cref="CurationException">The folder holds none, or one that is not whole.</exception>
    public static ComparedDataset Read(string path)
    {
        if (!NdjsonReader.IsExport(path))
            throw new CurationException($"The folder {path} is neither an NDJSON export nor a data folder. {SideReader.Choices}");
        // An export does not say by which schema it was made: it is read by this program's, and nothing is concluded from that.
        return ComparedDataset.Of(path, "NDJSON export", NdjsonReader.Read(path)) with { Outline = null, ReadBy = ShippedSchema.Value };
    }
}
