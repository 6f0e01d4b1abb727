using System.IO.Compression;
using System.Xml.Linq;

namespace AfTjData.Package.Tests;

[Collection(SharedPackage.Name)]
public sealed class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void The_package_holds_the_library_and_its_papers_and_nothing_else()
    {
        using var archive = ZipFile.OpenRead(package.PackagePath);
        // What every package has of the format itself.
        var files = archive.Entries.Select(e => e.FullName)
            .Where(n => n is not ("_rels/.rels" or "[Content_Types].xml") && !n.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "AfTjData.nuspec",
                "LICENSE",
                "LICENSE-DATA",
                "README.md",
                "lib/net10.0/AfTjData.dll",
                "lib/net10.0/AfTjData.xml",
                "lib/net8.0/AfTjData.dll",
                "lib/net8.0/AfTjData.xml",
            ],
            files);
    }

    [Fact]
    public void The_package_depends_on_nothing()
    {
        var dependencies = Nuspec().Descendants().Where(e => e.Name.LocalName == "dependency");

        Assert.Empty(dependencies);
    }

    [Fact]
    public void The_package_names_its_licences_and_its_readme()
    {
        var metadata = Nuspec().Descendants().ToLookup(e => e.Name.LocalName, e => e.Value);

        Assert.Equal("AfTjData", metadata["id"].Single());
        Assert.Equal("MIT AND CC-BY-4.0 AND CC-BY-SA-4.0", metadata["license"].Single());
        Assert.Equal("README.md", metadata["readme"].Single());
        Assert.Equal(package.Version, metadata["version"].Single());
    }

    [Fact]
    public void Symbols_come_in_a_package_of_their_own()
    {
        using var archive = ZipFile.OpenRead(Directory.GetFiles(package.Feed, "*.snupkg").Single());

        Assert.Equal(2, archive.Entries.Count(e => e.Name == "AfTjData.pdb"));
    }

    [Fact]
    public void No_path_of_the_building_machine_is_in_the_package()
    {
        using var archive = ZipFile.OpenRead(package.PackagePath);
        var home = System.Text.Encoding.UTF8.GetBytes(AfTjData.Tests.Support.Repository.Root.TrimEnd('/'));
        foreach (var entry in archive.Entries)
        {
            using var content = new MemoryStream();
            using (var stream = entry.Open())
                stream.CopyTo(content);
            Assert.True(content.ToArray().AsSpan().IndexOf(home) < 0, entry.FullName);
        }
    }

    private XDocument Nuspec()
    {
        using var archive = ZipFile.OpenRead(package.PackagePath);
        using var stream = archive.GetEntry("AfTjData.nuspec")!.Open();
        return XDocument.Load(stream);
    }
}
