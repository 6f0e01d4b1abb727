using System.IO.Compression;
using System.Security.Cryptography;
using System.Xml;
using System.Xml.Linq;

namespace AfTjData.Curation.Sboms;

/// <summary>What a bill of materials says of a NuGet package: what it calls itself, and the hash of each file.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version.</param>
/// <param name="Description">What it says it is.</param>
/// <param name="Licence">Its licence as an SPDX expression; empty if it names none.</param>
/// <param name="IsTool">Whether it is a program, to be installed as a dotnet tool.</param>
/// <param name="Date">The date of its files, which is that of the data.</param>
/// <param name="Sha256">The hash of the package.</param>
/// <param name="Files">Name and hash of each file in it, in order.</param>
internal sealed record PackageFile(
    string Id, string Version, string Description, string Licence, bool IsTool, DateOnly Date, byte[] Sha256, IReadOnlyList<(string Name, byte[] Sha256)> Files)
{
    /// <summary>Reads a package.</summary>
    /// <exception cref="CurationException">It cannot be read, or is no package.</exception>
    public static PackageFile Read(string path)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            var about = archive.Entries.FirstOrDefault(e => e.FullName == e.Name && e.Name.EndsWith(".nuspec", StringComparison.Ordinal))
                ?? throw new CurationException($"{path} is not a NuGet package: it has no .nuspec.");
            using var nuspec = about.Open();
            var metadata = XDocument.Load(nuspec).Descendants().Where(e => !e.HasElements).ToLookup(e => e.Name.LocalName);
            string Text(string name) => metadata[name].FirstOrDefault()?.Value ?? "";
            return new PackageFile(
                Text("id"), Text("version"), Text("description"),
                metadata["license"].FirstOrDefault(l => (string?)l.Attribute("type") == "expression")?.Value ?? "",
                metadata["packageType"].Any(t => (string?)t.Attribute("name") == "DotnetTool"),
                DateOnly.FromDateTime(archive.Entries.Max(e => e.LastWriteTime).Date),
                SHA256.HashData(bytes),
                [.. archive.Entries.Select(e => (e.FullName, Hash(e))).OrderBy(f => f.FullName, StringComparer.Ordinal)]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or XmlException)
        {
            throw new CurationException($"{path} cannot be read as a package: {e.Message}");
        }
    }

    private static byte[] Hash(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        return SHA256.HashData(content);
    }
}
