using AfTjData.Compiler.Bind.Headers;
using AfTjData.Curation;
using AfTjData.Curation.Data;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Comparisons.Sides;

/// <summary>Reads a side of a comparison from whatever a command line names.</summary>
internal static class SideReader
{
    /// <summary>The word for the dataset that ships with this program.</summary>
    public const string Shipped = "shipped";

    /// <summary>What a side can be, in a sentence.</summary>
    public const string Choices = "A side is a package (.nupkg), a folder of an NDJSON export, a release list (.json), a data folder, or `shipped`.";

    /// <summary>Reads a side.</summary>
    /// <param name="name">A path, or <see cref="Shipped"/>.</param>
    /// <exception cref="CurationException">It is none of the things that can be compared, or cannot be read.</exception>
    public static ComparedDataset Read(string name)
    {
        if (name == Shipped)
            return ComparedDataset.Of(name, "the dataset of this program", DatasetSnapshot.OfShipped());
        try
        {
            if (Directory.Exists(name))
                return IsDataFolder(name) ? ComparedDataset.Of(name, "data folder", CompiledSnapshot.Of(DataFolder.Open(name))) : ExportFolder.Read(name);
            if (File.Exists(name))
                return ReadFile(name);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CurationException($"{name} cannot be read: {e.Message}");
        }

        throw new CurationException($"There is no file or folder {name}. {Choices}");
    }

    private static ComparedDataset ReadFile(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".nupkg" => PackageFile.Read(name),
        ".json" => ReleaseListFile.Read(name),
        _ => throw new CurationException($"{name} is nothing that can be compared. {Choices}"),
    };

    private static bool IsDataFolder(string path) => File.Exists(Path.Combine(path, DatasetHeader.FileName)) || Directory.Exists(Path.Combine(path, "schema"));
}
