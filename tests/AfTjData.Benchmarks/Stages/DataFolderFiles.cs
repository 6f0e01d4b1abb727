using AfTjData.Compiler.Parse;

namespace AfTjData.Benchmarks.Stages;

/// <summary>What the compiler reads of a data folder.</summary>
internal static class DataFolderFiles
{
    /// <summary>Its files, by path.</summary>
    public static DataFile[] Read(string folder) => [.. Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
        .Select(f => new DataFile(Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllText(f)))
        .Where(f => DataPath.RoleOf(f.Path) != DataRole.Other)
        .OrderBy(f => f.Path, StringComparer.Ordinal)];
}
