using AfTjData.Tests.Support;

namespace AfTjData.Package.Tests;

/// <summary>The repository's files as git would bring them into another checkout.</summary>
internal static class TrackedTree
{
    /// <summary>Copies them, with times that no checkout here has.</summary>
    public static void CopyTo(string target)
    {
        foreach (var file in ProcessRun.Run("git", Repository.Root, null, "-c", "core.quotePath=false", "ls-files", "--cached", "--others", "--exclude-standard").Succeeded().Lines)
        {
            // A file that is deleted and not yet committed is still listed.
            if (!File.Exists(Repository.Path(file)))
                continue;
            var copy = Path.Combine(target, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Repository.Path(file), copy);
            File.SetLastWriteTimeUtc(copy, new DateTime(2001, 9, 9, 1, 46, 40, DateTimeKind.Utc));
        }
    }
}
