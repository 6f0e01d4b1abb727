namespace AfTjData.Curation.Sboms;

/// <summary>A package that a restore brings, by a <c>packages.lock.json</c>.</summary>
/// <param name="Name">Its id.</param>
/// <param name="Version">The version that was resolved.</param>
/// <param name="ContentHash">NuGet's hash of its content: SHA-512, in base 64.</param>
/// <param name="Needs">The names of the packages that it depends on.</param>
/// <param name="Ships">Whether it is in the package that is described, or only helped to build it.</param>
internal sealed record LockedPackage(string Name, string Version, string ContentHash, IReadOnlyList<string> Needs, bool Ships)
{
    /// <summary>Its package URL.</summary>
    public string Url => PackageUrl(Name, Version);

    /// <summary>The package URL of a version of a NuGet package.</summary>
    public static string PackageUrl(string name, string version) => $"pkg:nuget/{name}@{version}";
}
