using System.Globalization;
using System.IO.Compression;
using AfTjData.Tests.Support;

namespace AfTjData.Package.Tests;

/// <summary>The same tree gives the same packages, byte for byte: wherever it lies, whoever builds it and whenever.</summary>
[Collection(SharedPackage.Name)]
public sealed class ReproducibilityTests(PackedPackage package)
{
    // Written by the culture of whoever runs it, in a calendar of theirs.
    private const string Clock = """
        <Project>
          <Target Name="Say"><Message Importance="high" Text="$([System.DateTime]::new(2026, 2, 1).ToString('D')); $([System.DateTime]::UtcNow.ToString('yyyy'))" /></Target>
        </Project>
        """;

    [Theory]
    // I and i are not a pair in Turkish, and dates in Saudi Arabia are those of another calendar. The two are a day apart in time.
    [InlineData("tr_TR.UTF-8", "Pacific/Kiritimati", "Iıİi folder", "1 Şubat 2026 Pazar")]
    [InlineData("ar_SA.UTF-8", "Pacific/Pago_Pago", "deep/er", "13 شعبان 1447")]
    public void Another_folder_language_and_time_zone_give_the_same_packages(string language, string zone, string folder, string date)
    {
        using var elsewhere = new TempFolder();
        var there = new Dictionary<string, string> { ["LC_ALL"] = language, ["TZ"] = zone };
        Assert.Contains(date, SayDate(elsewhere, there), StringComparison.Ordinal);
        var copy = elsewhere.Path(folder);
        TrackedTree.CopyTo(copy);

        foreach (var project in new[] { "src/AfTjData", "src/AfTjData.Tool" })
        {
            ProcessRun.Dotnet(copy, there, "pack", project, "-c", "Release",
                "--artifacts-path", elsewhere.Path("build"), "-o", elsewhere.Path("feed"), "--nologo").Succeeded();
        }

        AssertSamePackages(elsewhere.Path("feed"));
    }

    [ClockFact]
    public void Another_day_gives_the_same_packages()
    {
        using var elsewhere = new TempFolder();
        var later = ClockFactAttribute.InThreeYears;
        Assert.Contains(DateTime.UtcNow.AddDays(3 * 365).Year.ToString(CultureInfo.InvariantCulture), SayDate(elsewhere, later), StringComparison.Ordinal);
        // So that there is something built to pack.
        _ = package.ToolFeed;

        foreach (var project in new[] { "src/AfTjData", "src/AfTjData.Tool" })
        {
            // Without building: the compiler, told to be deterministic, asks no clock, and the clock's stand-in is slow.
            ProcessRun.Dotnet(Repository.Root, later, "pack", Repository.Path(project), "-c", "Release", "--no-build",
                "--artifacts-path", package.BuildOutput, "-o", elsewhere.Path("feed"), "--nologo").Succeeded();
        }

        AssertSamePackages(elsewhere.Path("feed"));
    }

    private static string SayDate(TempFolder folder, IReadOnlyDictionary<string, string> environment)
    {
        folder.Write("clock.proj", Clock);
        return ProcessRun.Dotnet(folder.Root, environment, "msbuild", "clock.proj", "-t:Say", "-nologo").Succeeded().Output;
    }

    private void AssertSamePackages(string feed)
    {
        string[] expected = [.. Directory.GetFiles(package.Feed), .. Directory.GetFiles(package.ToolFeed)];
        Assert.Equal(
            [$"AfTjData.{package.Version}.nupkg", $"AfTjData.{package.Version}.snupkg", $"AfTjData.Tool.{package.Version}.nupkg"],
            expected.Select(Path.GetFileName).Order(StringComparer.Ordinal));
        foreach (var first in expected)
        {
            var second = Path.Combine(feed, Path.GetFileName(first));
            Assert.Equal(Contents(first), Contents(second));
            Assert.True(File.ReadAllBytes(first).AsSpan().SequenceEqual(File.ReadAllBytes(second)), $"{second} has the same entries and other bytes.");
        }
    }

    // Names, sizes and check sums first: where two packages differ, this says in which file.
    private static string[] Contents(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        return [.. archive.Entries.Select(e => FormattableString.Invariant($"{e.FullName} {e.Length} {e.Crc32:x8} {e.LastWriteTime:u}"))];
    }
}
