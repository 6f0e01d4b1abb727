using System.IO.Compression;
using System.Security.Cryptography;
using System.Xml;
using System.Xml.Linq;
using AfTjData.Curation;

namespace AfTjData.Tool.Packages;

/// <summary>A package of the library as it lies in a file: its name and version, and the library for each framework. Nothing of it is run.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Sha256">The SHA-256 of the file, in lower-case hexadecimal digits.</param>
/// <param name="Id">The package's id; null where it names none.</param>
/// <param name="Version">Its version; null where it names none.</param>
/// <param name="Libraries">The library for each framework, the newest first.</param>
internal sealed record PackageArchive(string Path, string Sha256, string? Id, string? Version, IReadOnlyList<PackedLibrary> Libraries)
{
    private const string Library = "AfTjData.dll";

    /// <summary>The file's name.</summary>
    public string FileName => System.IO.Path.GetFileName(Path);

    /// <summary>Opens a package.</summary>
    /// <exception cref="CurationException">It is none of this library, damaged, or cannot be read.</exception>
    public static PackageArchive Open(string path)
    {
        try
        {
            if (!File.Exists(path))
                throw new CurationException($"There is no package {path}.");
            var bytes = File.ReadAllBytes(path);
            using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            var (id, version) = Names(archive);
            return new PackageArchive(path, Convert.ToHexStringLower(SHA256.HashData(bytes)), id, version, LibrariesOf(path, archive));
        }
        catch (Exception e) when (e is InvalidDataException or XmlException)
        {
            throw new CurationException($"{path} is no package, or a damaged one: {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CurationException($"{path} cannot be read: {e.Message}");
        }
    }

    private static List<PackedLibrary> LibrariesOf(string path, ZipArchive archive)
    {
        var libraries = archive.Entries
            .Select(e => (Entry: e, Parts: e.FullName.Split('/')))
            .Where(e => e.Parts is ["lib", _, Library])
            .Select(e => new PackedLibrary(e.Parts[1], Content(e.Entry)))
            .OrderByDescending(l => FrameworkOrder(l.Framework))
            .ThenBy(l => l.Framework, StringComparer.Ordinal)
            .ToList();
        return libraries.Count > 0 ? libraries : throw new CurationException($"{path} is no package of AfTjData: it holds no lib/net10.0/{Library}.");
    }

    private static (string? Id, string? Version) Names(ZipArchive archive)
    {
        if (archive.Entries.FirstOrDefault(e => e.FullName.EndsWith(".nuspec", StringComparison.Ordinal) && !e.FullName.Contains('/')) is not { } entry)
            return (null, null);
        using var content = entry.Open();
        var root = XDocument.Load(content).Root;
        return (Text("id"), Text("version"));

        // The namespace changes with the version of the format; the names do not.
        string? Text(string name) => root?.Descendants().FirstOrDefault(e => e.Name.LocalName == name)?.Value.Trim();
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    // net10.0 before net8.0, although the letters are in the other order.
    private static Version FrameworkOrder(string framework) =>
        framework.StartsWith("net", StringComparison.Ordinal) && System.Version.TryParse(framework[3..], out var version) ? version : new Version(0, 0);
}

/// <summary>The library of a package for one framework.</summary>
/// <param name="Framework">The framework, such as <c>net8.0</c>.</param>
/// <param name="Bytes">The assembly.</param>
internal sealed record PackedLibrary(string Framework, byte[] Bytes);
