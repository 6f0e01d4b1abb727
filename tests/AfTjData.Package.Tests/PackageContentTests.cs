using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AfTjData.Tests.Support;

namespace AfTjData.Package.Tests;

[Collection(SharedPackage.Name)]
public sealed class PackageContentTests(PackedPackage package)
{
    // Names of the tool's own files below tools/net10.0/any, and of what it stands on.
    private static readonly string[] ToolPrograms =
    [
        "AfTjData.Compiler.dll", "AfTjData.Compiler.pdb", "AfTjData.Curation.dll", "AfTjData.Curation.pdb", "AfTjData.Curation.xml", "AfTjData.Tool.deps.json", "AfTjData.Tool.dll",
        "AfTjData.Tool.pdb", "AfTjData.Tool.runtimeconfig.json", "AfTjData.Tool.xml", "AfTjData.dll", "AfTjData.pdb", "AfTjData.xml", "CsvHelper.dll", "DotnetToolSettings.xml",
        "Microsoft.Data.Sqlite.dll", "SQLitePCLRaw.batteries_v2.dll", "SQLitePCLRaw.core.dll", "SQLitePCLRaw.provider.e_sqlite3.dll", "Spectre.Console.dll", "System.CommandLine.dll", "YamlDotNet.dll",
    ];

    private static readonly string[] ToolPapers = ["AfTjData.Tool.nuspec", "LICENSE", "LICENSE-DATA", "README.md", "THIRD-PARTY-NOTICES.txt", "icon.png"];

    // SQLite for each system that runs dotnet tools.
    private static readonly string[] ToolNatives =
    [
        .. new[] { "arm", "arm64", "armel", "mips64", "musl-arm", "musl-arm64", "musl-riscv64", "musl-s390x", "musl-x64", "ppc64le", "riscv64", "s390x", "x64", "x86" }.Select(r => $"linux-{r}/native/libe_sqlite3.so"),
        "osx-arm64/native/libe_sqlite3.dylib", "osx-x64/native/libe_sqlite3.dylib",
        "win-arm64/native/e_sqlite3.dll", "win-x64/native/e_sqlite3.dll", "win-x86/native/e_sqlite3.dll",
    ];

    [Fact]
    public void The_package_holds_the_library_and_its_papers_and_nothing_else() =>
        Assert.Equal(
            [
                "AfTjData.nuspec",
                "LICENSE",
                "LICENSE-DATA",
                "README.md",
                "icon.png",
                "lib/net10.0/AfTjData.dll",
                "lib/net10.0/AfTjData.xml",
                "lib/net8.0/AfTjData.dll",
                "lib/net8.0/AfTjData.xml",
            ],
            Files(package.PackagePath));

    [Fact]
    public void The_package_of_symbols_holds_symbols_and_nothing_else() =>
        Assert.Equal(["AfTjData.nuspec", "lib/net10.0/AfTjData.pdb", "lib/net8.0/AfTjData.pdb"], Files(Path.ChangeExtension(package.PackagePath, "snupkg")));

    [Fact]
    public void The_package_of_the_tool_holds_what_runs_on_every_system_and_nothing_else() =>
        Assert.Equal(
            ToolPapers
                .Concat(ToolPrograms.Select(f => "tools/net10.0/any/" + f))
                .Concat(ToolNatives.Select(f => "tools/net10.0/any/runtimes/" + f))
                .Order(StringComparer.Ordinal),
            Files(package.ToolPackagePath));

    [Fact]
    public void The_package_depends_on_nothing()
    {
        Assert.DoesNotContain(Nuspec(package.PackagePath).Descendants(), e => e.Name.LocalName == "dependency");
        Assert.DoesNotContain(Nuspec(package.ToolPackagePath).Descendants(), e => e.Name.LocalName == "dependency");
    }

    [Fact]
    public void The_packages_name_their_licences_their_readme_and_their_icon()
    {
        foreach (var (path, id) in new[] { (package.PackagePath, "AfTjData"), (package.ToolPackagePath, "AfTjData.Tool") })
        {
            var metadata = Nuspec(path).Descendants().ToLookup(e => e.Name.LocalName, e => e.Value);

            Assert.Equal(id, metadata["id"].Single());
            Assert.Equal("MIT AND CC-BY-4.0 AND CC-BY-SA-4.0", metadata["license"].Single());
            Assert.Equal("README.md", metadata["readme"].Single());
            Assert.Equal("icon.png", metadata["icon"].Single());
            Assert.Equal(package.Version, metadata["version"].Single());
        }
    }

    [Fact]
    public void The_tool_says_who_made_what_it_brings_along_and_under_which_licence()
    {
        var notices = Encoding.UTF8.GetString(Read(package.ToolPackagePath, "THIRD-PARTY-NOTICES.txt")).ReplaceLineEndings("\n");
        using var dependencies = JsonDocument.Parse(Read(package.ToolPackagePath, "tools/net10.0/any/AfTjData.Tool.deps.json"));
        var brought = dependencies.RootElement.GetProperty("libraries").EnumerateObject()
            .Where(l => l.Value.GetProperty("type").ValueEquals("package")).Select(l => l.Name.Split('/')).OrderBy(l => l[0], StringComparer.OrdinalIgnoreCase).ToList();
        Assert.Equal(brought.Select(b => b[0]), Regex.Matches(notices, @"^([\w.]+)\n    (?=\S.*\n    \S)", RegexOptions.Multiline).Select(m => m.Groups[1].Value));
        foreach (var (id, version) in brought.Select(b => (b[0], b[1])))
        {
            var metadata = XDocument.Load(Path.Combine(package.RestoredPackages, id.ToLowerInvariant(), version, id.ToLowerInvariant() + ".nuspec")).Descendants().ToLookup(e => e.Name.LocalName, e => e);
            var licence = metadata["license"].Single();
            Assert.Contains($"\n{id}\n    {metadata["copyright"].Single().Value}\n    {(licence.Attribute("type")!.Value == "expression" ? licence.Value : "")}", notices, StringComparison.Ordinal);
        }

        Assert.All(Regex.Matches(notices, @"^    (?:MS-PL OR )?(MIT|Apache-2\.0)$", RegexOptions.Multiline), m => Assert.Contains($"\n\n\n{m.Groups[1].Value}\n\n", notices, StringComparison.Ordinal));
    }

    [Fact]
    public void The_icon_is_a_picture_of_128_by_128_points()
    {
        var picture = Read(package.PackagePath, "icon.png");

        // A PNG begins with a signature of eight bytes; width and height stand at 16 and 20 of the file, the highest byte first.
        Assert.Equal(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A }, picture[..8]);
        Assert.Equal(128u, BinaryPrimitives.ReadUInt32BigEndian(picture.AsSpan(16)));
        Assert.Equal(128u, BinaryPrimitives.ReadUInt32BigEndian(picture.AsSpan(20)));
        Assert.True(picture.Length < 1_000_000, "nuget.org takes no icon above 1 MB.");
        Assert.Equal(picture, Read(package.ToolPackagePath, "icon.png"));
    }

    // A package's page is no checkout: nothing that a relative link names is there.
    [Theory]
    [InlineData(false, "README.md")]
    [InlineData(true, "src/AfTjData.Tool/README.md")]
    public void The_page_of_a_package_is_the_readme_without_links_into_the_checkout(bool isTool, string source)
    {
        var page = Encoding.UTF8.GetString(Read(isTool ? package.ToolPackagePath : package.PackagePath, "README.md"));

        Assert.DoesNotMatch(@"\]\((?!https://)", page);
        Assert.DoesNotMatch(@"<(img|a|script|iframe|picture)\b", page);
        // The words are the same: each link is told by its text alone.
        var readme = File.ReadAllText(Repository.Path(source)).ReplaceLineEndings("\n");
        Assert.DoesNotContain("<!--", page, StringComparison.Ordinal);
        readme = Regex.Replace(readme, @"(?s)<!--.*?-->\n?", "");
        Assert.Equal(Regex.Replace(readme, @"\[([^\[\]]*)\]\((?!https:)[^)]*\)", "$1").TrimEnd(), page.ReplaceLineEndings("\n").TrimEnd());
    }

    [Fact]
    public void The_release_notes_are_the_section_of_the_change_log()
    {
        var notes = Nuspec(package.PackagePath).Descendants().Single(e => e.Name.LocalName == "releaseNotes").Value.ReplaceLineEndings("\n");

        Assert.Contains($"\n{notes.Trim()}\n", File.ReadAllText(Repository.Path("CHANGELOG.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("\n## ", notes, StringComparison.Ordinal);
        // nuget.org takes no more.
        Assert.InRange(notes.Length, 100, 35_000);
    }

    [Fact]
    public void No_path_of_the_building_machine_is_in_the_package()
    {
        using var archive = ZipFile.OpenRead(package.PackagePath);
        var home = Encoding.UTF8.GetBytes(Repository.Root.TrimEnd('/'));
        foreach (var entry in archive.Entries)
        {
            using var content = new MemoryStream();
            using (var stream = entry.Open())
                stream.CopyTo(content);
            Assert.True(content.ToArray().AsSpan().IndexOf(home) < 0, entry.FullName);
        }
    }

    // All but what every package has of the format itself.
    private static IEnumerable<string> Files(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        return [.. archive.Entries.Select(e => e.FullName)
            .Where(n => n is not ("_rels/.rels" or "[Content_Types].xml") && !n.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
    }

    private static byte[] Read(string path, string entry)
    {
        using var archive = ZipFile.OpenRead(path);
        using var content = new MemoryStream();
        using (var stream = archive.GetEntry(entry)!.Open())
            stream.CopyTo(content);
        return content.ToArray();
    }

    private static XDocument Nuspec(string path) => XDocument.Load(new MemoryStream(Read(path, Path.GetFileName(path)[..^$".{VersionOf(path)}.nupkg".Length] + ".nuspec")));

    private static string VersionOf(string path) => Regex.Match(Path.GetFileName(path), @"^AfTjData(?:\.Tool)?\.([0-9].*)\.nupkg$").Groups[1].Value;
}
