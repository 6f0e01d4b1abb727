using System.Text.RegularExpressions;
using AfTjData.Tests.Support;

namespace AfTjData.Tool.Tests.Packages;

/// <summary>A release list of the library's version: the newest of the repository, with another content hash.</summary>
internal static partial class MadeList
{
    /// <summary>The text of the list.</summary>
    public static string Of(string contentHash)
    {
        var newest = Directory.GetFiles(Repository.Path("data/releases"), "*.json").MaxBy(f => Version.Parse(Path.GetFileNameWithoutExtension(f)))!;
        return ContentHash().Replace(VersionLine().Replace(File.ReadAllText(newest), $"$1\"{Dataset.Version}\"", 1), $"$1\"{contentHash}\"", 1);
    }

    [GeneratedRegex("(\"version\": )\"[^\"]*\"")]
    private static partial Regex VersionLine();

    [GeneratedRegex("(\"content-hash\": )\"[^\"]*\"")]
    private static partial Regex ContentHash();
}
