using AfTjData.Curation;
using AfTjData.Tool.Packages;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Comparisons.Sides;

/// <summary>Reads a package of the library, of this version or another.</summary>
/// <remarks>The library in it is loaded and asked for its records, so a package is to be trusted as any program that is run.</remarks>
internal static class PackageFile
{
    /// <summary>Reads a package.</summary>
    /// <exception cref="CurationException">It is no package of this library, or cannot be read.</exception>
    public static ComparedDataset Read(string path)
    {
        // The newest that this program can load comes first; they say the same, which `verify --package` checks.
        using var library = new LoadedLibrary(path, new MemoryStream(PackageArchive.Open(path).Libraries[0].Bytes));
        return new ComparedDataset
        {
            Identity = library.Identity(path, "package"),
            Kinds = library.Kinds(),
            ReadBy = ShippedSchema.Value,
        };
    }
}
