using System.IO.Compression;
using AfTjData.Curation;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Comparisons.Sides;

/// <summary>Reads a package of the library, of this version or another.</summary>
/// <remarks>The library in it is loaded and asked for its records, so a package is to be trusted as any program that is run.</remarks>
internal static class PackageFile
{
    private const string Library = "AfTjData.dll";

    // The newest that this program can load comes first.
    private static readonly string[] Frameworks = ["net10.0", "net8.0"];

    /// <summary>Reads a package.</summary>
    /// <exception cref="CurationException">It is no package of this library, or cannot be read.</exception>
    public static ComparedDataset Read(string path)
    {
        using var library = new LoadedLibrary(path, LibraryOf(path));
        return new ComparedDataset
        {
            Identity = library.Identity(path, "package"),
            Kinds = library.Kinds(),
            ReadBy = ShippedSchema.Value,
        };
    }

    private static MemoryStream LibraryOf(string path)
    {
        try
        {
            using var package = ZipFile.OpenRead(path);
            var entry = Frameworks.Select(f => package.GetEntry($"lib/{f}/{Library}")).FirstOrDefault(e => e is not null)
                ?? throw new CurationException($"{path} is no package of AfTjData: it holds no lib/{Frameworks[0]}/{Library}.");
            using var content = entry.Open();
            var library = new MemoryStream();
            content.CopyTo(library);
            library.Position = 0;
            return library;
        }
        catch (InvalidDataException e)
        {
            throw new CurationException($"{path} is no package, or a damaged one: {e.Message}");
        }
    }
}
