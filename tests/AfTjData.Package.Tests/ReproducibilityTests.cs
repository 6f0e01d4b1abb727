using System.IO.Compression;
using AfTjData.Tests.Support;

namespace AfTjData.Package.Tests;

/// <summary>The same tree gives the same package, wherever it lies.</summary>
[Collection(SharedPackage.Name)]
public sealed class ReproducibilityTests(PackedPackage package)
{
    [Fact]
    public void Another_folder_gives_the_same_package_byte_for_byte()
    {
        using var elsewhere = new TempFolder();
        foreach (var file in ProcessRun.Run("git", Repository.Root, null, "ls-files", "--cached", "--others", "--exclude-standard").Succeeded().Lines)
        {
            // A file that is deleted and not yet committed is still listed.
            if (!File.Exists(Repository.Path(file)))
                continue;
            var target = elsewhere.Path(Path.Combine("copy", file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Repository.Path(file), target);
        }

        ProcessRun.Dotnet(elsewhere.Path("copy"), null, "pack", "src/AfTjData", "-c", "Release",
            "--artifacts-path", elsewhere.Path("build"), "-o", elsewhere.Path("feed"), "--nologo").Succeeded();

        foreach (var first in Directory.GetFiles(package.Feed))
        {
            var second = elsewhere.Path(Path.Combine("feed", Path.GetFileName(first)));
            Assert.Equal(Contents(first), Contents(second));
            Assert.Equal(File.ReadAllBytes(first), File.ReadAllBytes(second));
        }
    }

    // Names, sizes and check sums first: where two packages differ, this says in which file.
    private static string[] Contents(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        return [.. archive.Entries.Select(e => FormattableString.Invariant($"{e.FullName} {e.Length} {e.Crc32:x8} {e.LastWriteTime:u}"))];
    }
}
