using AfTjData.Compiler.Releases;
using AfTjData.Curation;
using AfTjData.Curation.Data;
using AfTjData.Tool.Comparisons;
using AfTjData.Tool.Comparisons.Sides;
using AfTjData.Tool.Packages;

namespace AfTjData.Tool.Releases;

/// <summary>The last release as one side of a comparison: with its values where its package is kept, else with the hashes of its list.</summary>
internal static class LastRelease
{
    /// <summary>Reads it.</summary>
    /// <exception cref="CurationException">Its package is kept and is not the one that was released.</exception>
    public static ComparedDataset Of(DataFolder data, ReleaseFile last)
    {
        var list = ReleaseListFile.Read(data.PathOf(ReleaseFile.PathOf(last.Version)));
        var kept = KeptPackages.Of(data);
        var path = kept.PathOf(last.Version);
        if (!File.Exists(path))
            return list;
        if (kept.Sum(KeptPackages.FileName(last.Version)) is not { } sum || sum != PackageArchive.Open(path).Sha256)
            throw new CurationException($"{path} is not the package that {kept.SumsPath} lists. Restore it from version control; nothing was written.");
        var package = PackageFile.Read(path);
        if (package.Identity.ContentHash != last.ContentHash)
            throw new CurationException($"{path} holds other records than {list.Identity.Name} lists; nothing was written.");
        // A package does not hold its schema; the list does.
        return package with { Outline = list.Outline };
    }
}
