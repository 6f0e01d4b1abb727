using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AfTjData.Curation.Tests.Support;
using AfTjData.Tests.Support;

namespace AfTjData.Curation.Tests.Sboms;

/// <summary>The bill of materials of a package: its files, what ships in it, what it was built with.</summary>
public sealed class SbomTests
{
    private const string Nuspec = """
        <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
          <metadata>
            <id>Ferry</id>
            <version>1.2.0</version>
            <license type="expression">MIT AND CC-BY-4.0</license>
            <description>Ferries of the harbour.</description>
          </metadata>
        </package>
        """;

    // Rope needs Hemp, whose version another lock may name too; the project is no package.
    private const string Lock = """
        {
          "version": 2,
          "dependencies": {
            "net8.0": { "Rope": { "type": "Direct", "requested": "[2.0.0, )", "resolved": "2.0.0", "contentHash": "cm9wZQ==", "dependencies": { "hemp": "1.0.0" } },
                        "Hemp": { "type": "Transitive", "resolved": "1.0.1", "contentHash": "aGVtcA==" } },
            "net10.0": { "Rope": { "type": "Direct", "requested": "[2.0.0, )", "resolved": "2.0.0", "contentHash": "cm9wZQ==", "dependencies": { "hemp": "1.0.0" } },
                         "Hemp": { "type": "Transitive", "resolved": "1.0.1", "contentHash": "aGVtcA==" },
                         "harbour": { "type": "Project" } }
          }
        }
        """;

    [Fact]
    public void A_bill_names_the_package_each_of_its_files_and_what_built_it()
    {
        using var folder = new TempFolder();
        var package = WritePackage(folder, "ferry.nupkg");
        var locked = folder.Write("packages.lock.json", Lock);

        Workplace.Run("sbom", "--package", package, "--built-with", locked).ShouldExit(0).Out.ShouldContain("written: 2 files, 2 packages.");

        var bill = Read(folder.Path("ferry.cdx.json"));
        var self = bill["metadata"]!["component"]!;
        self["purl"]!.GetValue<string>().ShouldBe("pkg:nuget/Ferry@1.2.0");
        self["licenses"]![0]!["expression"]!.GetValue<string>().ShouldBe("MIT AND CC-BY-4.0");
        self["hashes"]![0]!["content"]!.GetValue<string>().ShouldBe(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(package))));
        self["components"]!.AsArray().Select(f => f!["name"]!.GetValue<string>()).ShouldBe(["Ferry.nuspec", "lib/Ferry.dll"]);
        // The SHA-256 of "ferry", by sha256sum.
        self["components"]![1]!["hashes"]![0]!["content"]!.GetValue<string>().ShouldBe("e9087d0b20d80d3e12bc8530d883d7ad9c1eb3ebc5cb61824a2b460816503797");
        bill["metadata"]!["timestamp"]!.GetValue<string>().ShouldBe("2020-05-04T00:00:00Z");
        bill["components"]!.AsArray().Select(c => $"{c!["purl"]} {c["scope"]}").ShouldBe(["pkg:nuget/Hemp@1.0.1 excluded", "pkg:nuget/Rope@2.0.0 excluded"]);
        bill["dependencies"]!.AsArray().Select(d => $"{d!["ref"]} > {string.Join(", ", d["dependsOn"]!.AsArray())}")
            .ShouldBe(["pkg:nuget/Ferry@1.2.0 > ", "pkg:nuget/Hemp@1.0.1 > ", "pkg:nuget/Rope@2.0.0 > pkg:nuget/Hemp@1.0.1"]);
    }

    [Fact]
    public void What_ships_is_a_dependency_even_if_it_helped_to_build_too()
    {
        using var folder = new TempFolder();
        var locked = folder.Write("packages.lock.json", Lock);

        Workplace.Run("sbom", "--package", WritePackage(folder, "ferry.nupkg"), "--built-with", locked, "--ships", locked, "--out", folder.Path("bill.json")).ShouldExit(0);

        var bill = Read(folder.Path("bill.json"));
        bill["components"]!.AsArray().Select(c => c!["scope"]!.GetValue<string>()).ShouldBe(["required", "required"]);
        bill["dependencies"]![0]!["dependsOn"]!.AsArray().Count.ShouldBe(2);
    }

    [Fact]
    public void The_same_package_has_the_same_bill()
    {
        using var folder = new TempFolder();
        var package = WritePackage(folder, "ferry.nupkg");
        Workplace.Run("sbom", "--package", package).ShouldExit(0);

        Workplace.Run("sbom", "--package", package).ShouldExit(0).Out.ShouldContain("unchanged");
    }

    [NodeFact("@cyclonedx/cyclonedx-library")]
    public void A_bill_is_valid_CycloneDX()
    {
        using var folder = new TempFolder();
        Workplace.Run("sbom", "--package", WritePackage(folder, "ferry.nupkg"), "--built-with", folder.Write("packages.lock.json", Lock)).ShouldExit(0);
        NodeTools.Run("check-bom.mjs", folder.Path("ferry.cdx.json")).Succeeded();

        var wrong = Read(folder.Path("ferry.cdx.json"));
        wrong["components"]![0]!["scope"] = "sometimes";
        NodeTools.Run("check-bom.mjs", folder.Write("wrong.json", wrong.ToJsonString())).ExitCode.ShouldBe(1);
    }

    [Theory]
    [InlineData("ferry.nupkg", "[]", "is not a packages.lock.json")]
    [InlineData("ferry.nupkg", "{", "is not a packages.lock.json")]
    [InlineData("packages.lock.json", Lock, "cannot be read as a package")]
    [InlineData("nowhere.nupkg", Lock, "cannot be read as a package")]
    public void What_is_no_package_or_no_lock_is_told_and_nothing_is_written(string package, string locked, string message)
    {
        using var folder = new TempFolder();
        WritePackage(folder, "ferry.nupkg");

        Workplace.Run("sbom", "--package", folder.Path(package), "--built-with", folder.Write("packages.lock.json", locked), "--out", folder.Path("bill.json"))
            .ShouldExit(1).Error.ShouldContain(message);

        File.Exists(folder.Path("bill.json")).ShouldBeFalse();
    }

    private static JsonNode Read(string path) => JsonNode.Parse(File.ReadAllText(path))!;

    private static string WritePackage(TempFolder folder, string name)
    {
        using var archive = ZipFile.Open(folder.Path(name), ZipArchiveMode.Create);
        foreach (var (file, text) in new[] { ("lib/Ferry.dll", "ferry"), ("Ferry.nuspec", Nuspec) })
        {
            var entry = archive.CreateEntry(file);
            entry.LastWriteTime = new DateTimeOffset(2020, 5, 4, 0, 0, 0, TimeSpan.Zero);
            using var content = entry.Open();
            content.Write(Encoding.UTF8.GetBytes(text));
        }

        return folder.Path(name);
    }
}
