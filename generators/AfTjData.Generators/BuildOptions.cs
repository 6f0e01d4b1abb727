using Microsoft.CodeAnalysis.Diagnostics;

namespace AfTjData.Generators;

/// <summary>What the project file tells the generator.</summary>
/// <param name="DataFolder">The data folder, with forward slashes and one at the end.</param>
/// <param name="Reports">Whether this build reports mistakes. Of several target frameworks one does, so that each mistake is told once.</param>
internal sealed record BuildOptions(string DataFolder, bool Reports)
{
    public static BuildOptions Of(AnalyzerConfigOptions options)
    {
        options.TryGetValue("build_property.AftjDataFolder", out var folder);
        options.TryGetValue("build_property.AftjReports", out var reports);
        var clean = (folder ?? "").Replace('\\', '/').TrimEnd('/');
        return new BuildOptions(clean + "/", !string.Equals(reports, "false", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A file's path below the data folder; null if it lies elsewhere.</summary>
    public string? RelativePath(string path)
    {
        var clean = path.Replace('\\', '/');
        return clean.StartsWith(DataFolder, StringComparison.Ordinal) ? clean.Substring(DataFolder.Length) : null;
    }
}
