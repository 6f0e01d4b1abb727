using System.Security.Cryptography;
using AfTjData.Tests.Support;

namespace AfTjData.Tool.Tests.Packages;

/// <summary><c>keep-package</c>: the package of a release, kept as it was released.</summary>
public sealed class KeepPackageTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly string _kept;
    private readonly string _sums;

    /// <summary>A data folder with the list of the release.</summary>
    public KeepPackageTests()
    {
        _folder.Write($"data/releases/{Dataset.Version}.json", MadeList.Of(Dataset.ContentHash));
        _kept = _folder.Path($"data/releases/packages/AfTjData.{Dataset.Version}.nupkg");
        _sums = _folder.Path("data/releases/packages/SHA256SUMS");
    }

    [Fact]
    public void The_package_lies_beside_its_list_with_its_hash_and_a_second_time_changes_nothing()
    {
        var package = MadePackage.At(_folder.Path("made.nupkg"));
        _folder.Write("data/releases/packages/SHA256SUMS", $"{new string('f', 64)}  AfTjData.0.9.0.nupkg\n{new string('a', 64)}  AfTjData.0.10.0.nupkg\n");

        Keep(package).Ended(0);

        var sum = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(package)));
        Assert.Equal(File.ReadAllBytes(package), File.ReadAllBytes(_kept));
        Assert.Equal($"{new string('f', 64)}  AfTjData.0.9.0.nupkg\n{new string('a', 64)}  AfTjData.0.10.0.nupkg\n{sum}  AfTjData.{Dataset.Version}.nupkg\n", File.ReadAllText(_sums));

        var times = Times();
        Assert.Equal($"{_kept} is kept already.\n", Keep(package).Ended(0).Out);
        Assert.Equal(times, Times());
    }

    [Fact]
    public void Other_bytes_for_a_version_that_is_kept_are_refused()
    {
        Keep(MadePackage.At(_folder.Path("first.nupkg"))).Ended(0);
        var before = Content();

        // The same records, packed for one framework.
        var run = Keep(MadePackage.At(_folder.Path("second.nupkg"), libraries: [("net10.0", MadePackage.Library)])).Ended(1);

        Assert.Contains("what was released is never replaced", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Content());

        File.Delete(_sums);
        Assert.Contains("what was released is never replaced", Keep(_folder.Path("second.nupkg")).Ended(1).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_or_was_never_released_is_not_kept()
    {
        Assert.Contains(
            "its records have the content hash",
            Keep(MadePackage.At(_folder.Path("changed.nupkg"), libraries: [("net10.0", MadePackage.ChangedLibrary)])).Ended(1).Error,
            StringComparison.Ordinal);

        File.Delete(_folder.Path($"data/releases/{Dataset.Version}.json"));
        Assert.Contains("is no release", Keep(MadePackage.At(_folder.Path("unreleased.nupkg"))).Ended(1).Error, StringComparison.Ordinal);

        Assert.False(Directory.Exists(_folder.Path("data/releases/packages")));
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private ToolRun Keep(string package) => ToolRun.Of("keep-package", package, "--data", _folder.Path("data"));

    private (string Package, string Sums) Content() => (Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_kept))), File.ReadAllText(_sums));

    private (DateTime Package, DateTime Sums) Times() => (File.GetLastWriteTimeUtc(_kept), File.GetLastWriteTimeUtc(_sums));
}
