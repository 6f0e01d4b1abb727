using AfTjData.Curation;
using AfTjData.Curation.Data;
using AfTjData.Tool.Comparisons;
using AfTjData.Tool.Comparisons.Sides;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Packages;

/// <summary>What came of checking a package: whether the records in it are those that it, the release list and the list of hashes speak of.</summary>
/// <param name="Package">The package.</param>
/// <param name="Identity">Which dataset its newest library says that it holds; null where no library was asked.</param>
/// <param name="Right">What was found in order, each in a sentence.</param>
/// <param name="Problems">What was not, each in a sentence.</param>
internal sealed record PackageCheck(PackageArchive Package, SideIdentity? Identity, IReadOnlyList<string> Right, IReadOnlyList<string> Problems)
{
    private const string PackageId = "AfTjData";

    // Enough of a hash to tell two apart by eye.
    private const int ShortHash = 12;

    /// <summary>Checks a package.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="data">The data folder, whose releases it is compared with; null where none is at hand.</param>
    /// <exception cref="CurationException">It is no package of this library, or damaged, or cannot be read.</exception>
    public static PackageCheck Of(string path, DataFolder? data)
    {
        var package = PackageArchive.Open(path);
        List<string> right = [], problems = [];
        if (data is not null)
            CheckBytes(package, KeptPackages.Of(data), right, problems);
        // A library that was tampered with is not run.
        if (problems.Count > 0)
            return new PackageCheck(package, null, right, problems);

        var held = package.Libraries.Select(l => HeldDataset.Of(package, l)).ToList();
        if (package.Id != PackageId)
            problems.Add(package.Id is null ? "It names no package id." : $"It is the package {package.Id}, and not {PackageId}.");
        foreach (var dataset in held)
            CheckLibrary(package, dataset, held[0], right, problems);
        if (data is not null)
            CheckRelease(data, held[0].Identity, right, problems);
        return new PackageCheck(package, held[0].Identity, right, problems);
    }

    private static void CheckBytes(PackageArchive package, KeptPackages kept, List<string> right, List<string> problems)
    {
        if (kept.Sum(package.FileName) is not { } sum)
            return;
        if (sum == package.Sha256)
            right.Add($"{kept.SumsPath} lists its SHA-256, {Short(sum)}.");
        else
            problems.Add($"Its SHA-256 is {Short(package.Sha256)}, and {kept.SumsPath} lists {Short(sum)}: these are other bytes. Its library was not run.");
    }

    private static void CheckLibrary(PackageArchive package, HeldDataset held, HeldDataset first, List<string> right, List<string> problems)
    {
        var (framework, identity, records, hash) = (held.Framework, held.Identity, held.Records, held.Hash);
        var before = problems.Count;
        if (identity.Version != package.Version)
            problems.Add($"lib/{framework} holds version {identity.Version}, and the package is version {package.Version ?? "(none)"}.");
        if (hash != identity.ContentHash)
        {
            // By another schema the same records can have another hash, and nothing is wrong.
            problems.Add(identity.SchemaVersion == Dataset.SchemaVersion
                ? $"lib/{framework}: its records have the content hash {Short(hash)}, and it says {Short(identity.ContentHash)}."
                : FormattableString.Invariant($"lib/{framework}: its records cannot be checked, since their schema is version {identity.SchemaVersion} and this program's {Dataset.SchemaVersion}; use the program of version {identity.Version}."));
        }

        if (hash != first.Hash)
            problems.Add($"lib/{framework} and lib/{first.Framework} hold different records: {Short(hash)} and {Short(first.Hash)}.");
        if (problems.Count == before)
            right.Add($"lib/{framework}: {Texts.Count(records, "record")} with the content hash that it states, {Short(hash)}.");
    }

    private static void CheckRelease(DataFolder data, SideIdentity identity, List<string> right, List<string> problems)
    {
        var path = data.PathOf($"releases/{identity.Version}.json");
        if (!File.Exists(path))
            return;
        var released = ReleaseListFile.Read(path).Identity.ContentHash;
        if (released == identity.ContentHash)
            right.Add($"{path} has the same content hash.");
        else
            problems.Add($"Its content hash is {Short(identity.ContentHash)}, and {path} has {Short(released)}.");
    }

    private static string Short(string? hash) => hash is { Length: > ShortHash } ? hash[..ShortHash] : hash ?? "(none)";

    /// <summary>What a library says that it holds, and what its records come to.</summary>
    private sealed record HeldDataset(string Framework, SideIdentity Identity, int Records, string Hash)
    {
        public static HeldDataset Of(PackageArchive package, PackedLibrary packed)
        {
            var name = $"{package.Path} (lib/{packed.Framework})";
            using var library = new LoadedLibrary(name, new MemoryStream(packed.Bytes));
            var kinds = library.Kinds();
            return new HeldDataset(
                packed.Framework,
                library.Identity(name, "package"),
                kinds.Sum(k => k.Records.Count),
                SnapshotHash.Of(ShippedSchema.Value, kinds.Select(k => (k.Name, k.Records.Select(r => r.Content!)))));
        }
    }
}
