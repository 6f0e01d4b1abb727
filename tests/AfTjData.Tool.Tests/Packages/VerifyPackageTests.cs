using System.Globalization;
using System.Security.Cryptography;
using AfTjData.Tests.Support;

namespace AfTjData.Tool.Tests.Packages;

/// <summary><c>verify --package</c>: a package holds the records that it, the release list and the list of hashes speak of.</summary>
public sealed class VerifyPackageTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Data => Directory.CreateDirectory(_folder.Path("data")).FullName;

    [Fact]
    public void The_records_of_every_framework_have_the_hash_that_the_library_states()
    {
        var run = Verify(MadePackage.At(Path("right"))).Ended(0);

        var records = Dataset.Records.Count().ToString(CultureInfo.InvariantCulture);
        Assert.Equal(
            [
                $"lib/net10.0: {records} records with the content hash that it states, {Dataset.ContentHash[..12]}.",
                $"lib/net8.0: {records} records with the content hash that it states, {Dataset.ContentHash[..12]}.",
                $"right.nupkg: version {Dataset.Version} of the data of {Dataset.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, as it says.",
            ],
            run.Lines);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void One_changed_letter_of_one_framework_is_found()
    {
        var package = MadePackage.At(Path("changed"), libraries: [("net8.0", MadePackage.ChangedLibrary), ("net10.0", MadePackage.Library)]);

        var run = Verify(package).Ended(1);

        Assert.Contains("error: changed.nupkg: lib/net8.0: its records have the content hash ", run.Error, StringComparison.Ordinal);
        Assert.Contains("lib/net8.0 and lib/net10.0 hold different records", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("lib/net10.0: ", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal("changed.nupkg: 2 problems.", run.Lines[^1]);
    }

    [Fact]
    public void A_package_of_another_version_or_name_than_its_library_is_found()
    {
        Assert.Contains($"lib/net10.0 holds version {Dataset.Version}, and the package is version 9.9.9.", Verify(MadePackage.At(Path("version"), version: "9.9.9")).Ended(1).Error, StringComparison.Ordinal);
        Assert.Contains("It is the package Other, and not AfTjData.", Verify(MadePackage.At(Path("name"), id: "Other")).Ended(1).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_release_list_of_its_version_has_to_have_the_same_hash()
    {
        var list = _folder.Write($"data/releases/{Dataset.Version}.json", MadeList.Of(Dataset.ContentHash));
        var package = MadePackage.At(Path("listed"));

        Assert.Contains($"{list} has the same content hash.", Verify(package).Ended(0).Lines);

        File.WriteAllText(list, MadeList.Of(new string('0', 64)));
        Assert.Contains($"Its content hash is {Dataset.ContentHash[..12]}, and {list} has 000000000000.", Verify(package).Ended(1).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_whose_bytes_are_not_those_that_are_listed_is_not_even_run()
    {
        var package = MadePackage.At(Path("summed"));
        var sum = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(package)));
        var sums = _folder.Write("data/releases/packages/SHA256SUMS", $"{sum}  summed.nupkg\n");

        Assert.Contains($"{sums} lists its SHA-256, {sum[..12]}.", Verify(package).Ended(0).Lines);

        File.WriteAllText(sums, $"{new string('0', 64)}  summed.nupkg\n");
        var run = Verify(package).Ended(1);
        Assert.Contains($"{sums} lists 000000000000: these are other bytes. Its library was not run.", run.Error, StringComparison.Ordinal);
        Assert.Equal(["summed.nupkg: 1 problem."], run.Lines);
    }

    [Fact]
    public void A_list_of_hashes_that_is_none_is_told_with_its_line()
    {
        var sums = _folder.Write("data/releases/packages/SHA256SUMS", $"{new string('a', 64)}  one.nupkg\nnothing\n");

        Assert.Contains($"{sums}(2): expected is the SHA-256 of a package", Verify(MadePackage.At(Path("any"))).Ended(1).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_package_is_told_in_a_sentence()
    {
        Assert.Contains("There is no package", Verify(Path("absent")).Ended(1).Error, StringComparison.Ordinal);

        var package = MadePackage.At(Path("damaged"));
        var bytes = File.ReadAllBytes(package);
        File.WriteAllBytes(package, bytes[..(bytes.Length / 2)]);
        Assert.Contains("is no package, or a damaged one", Verify(package).Ended(1).Error, StringComparison.Ordinal);

        // The bytes of the library, the packing left whole.
        var broken = MadePackage.Library.ToArray();
        broken.AsSpan(0, 1024).Clear();
        Assert.Contains("holds a library that cannot be loaded", Verify(MadePackage.At(Path("broken"), libraries: [("net10.0", broken)])).Ended(1).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("--package", "a.nupkg", "--corpus", "texts")]
    [InlineData("--package", "a.nupkg", "--only", "some-source")]
    public void What_is_to_be_verified_is_said_once(params string[] arguments) =>
        Assert.Contains("--corpus", ToolRun.Of(["verify", .. arguments]).Ended(2).Error, StringComparison.Ordinal);

    [Fact]
    public void The_texts_are_verified_as_before() =>
        Assert.Contains("to read the texts from", ToolRun.Of("verify", "--corpus", _folder.Path("no-texts"), "--data", Data).Ended(1).Error, StringComparison.Ordinal);

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private ToolRun Verify(string package) => ToolRun.Of("verify", "--package", package, "--data", Data);

    private string Path(string name) => _folder.Path(name + ".nupkg");
}
