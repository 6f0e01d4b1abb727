using System.Security.Cryptography;
using AfTjData.Tests.Support;

namespace AfTjData.Package.Tests;

/// <summary>A package is held to that of the last release, which lies in data/releases/packages.</summary>
[Collection(SharedPackage.Name)]
public sealed class LastReleaseTests(PackedPackage package)
{
    [Fact]
    public void A_public_member_that_the_last_release_had_and_this_one_has_not_fails_the_pack()
    {
        using var folder = new TempFolder();
        var released = Released(folder, package.Version);

        var packed = Pack(folder, released);

        Assert.True(packed.ExitCode != 0, packed.Everything);
        Assert.Contains("error CP0002: Member 'string AfTjData.Dataset.Motto.get'", packed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_that_is_not_the_one_that_was_released_is_refused()
    {
        using var folder = new TempFolder();
        var released = Released(folder, package.Version);
        var file = Path.Combine(released, $"AfTjData.{package.Version}.nupkg");
        File.AppendAllText(file, "more");

        var packed = Pack(folder, released);

        Assert.True(packed.ExitCode != 0, packed.Everything);
        Assert.Contains("This is not the package that was released: its SHA-256 is " + Hash(file), packed.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("{0}  AfTjData.99.0.0.nupkg\n", false)]
    [InlineData("{0}  AfTjData.99.0.0.nupkg\n{0}  AfTjData.{1}.nupkg\n", true)]
    [InlineData("{0}  AfTjData.{1}.nupkg\n{0}  AfTjData.99.0.0.nupkg\n", false)]
    public void Only_the_last_release_counts_and_only_within_a_major_version(string list, bool counts)
    {
        using var folder = new TempFolder();
        folder.Write("released/SHA256SUMS", string.Format(System.Globalization.CultureInfo.InvariantCulture, list, new string('0', 64), package.Version));

        var path = ProcessRun.Dotnet(folder.Root, null, "msbuild", Repository.Path("src/AfTjData"), $"-p:ReleasedPackages={folder.Path("released")}/", "-getProperty:PackageValidationBaselinePath")
            .Succeeded().Output.Trim();

        Assert.Equal(counts ? folder.Path($"released/AfTjData.{package.Version}.nupkg") : "", path);
    }

    // A library of one type with one member, packed as if it were ours.
    private static string Released(TempFolder folder, string version)
    {
        foreach (var name in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
            folder.Write(name, "<Project />");
        folder.Write("old/AfTjData.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFrameworks>net8.0;net10.0</TargetFrameworks>
                <Version>{version}</Version>
              </PropertyGroup>
            </Project>
            """);
        folder.Write("old/Dataset.cs", """namespace AfTjData { public static class Dataset { public static string Motto => "To each its source."; } }""");
        var released = folder.Path("released");
        ProcessRun.Dotnet(folder.Root, null, "pack", folder.Path("old"), "-c", "Release", "-o", released, "--nologo").Succeeded();
        folder.Write("released/SHA256SUMS", $"{Hash(Path.Combine(released, $"AfTjData.{version}.nupkg"))}  AfTjData.{version}.nupkg\n");
        return released;
    }

    private static string Hash(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));

    private ProcessResult Pack(TempFolder folder, string released) =>
        ProcessRun.Dotnet(Repository.Root, null, "pack", Repository.Path("src/AfTjData"), "-c", "Release", "--no-build", "--artifacts-path", package.BuildOutput,
            "-o", folder.Path("feed"), "--nologo", $"-p:ReleasedPackages={released}/");
}
