namespace AfTjData.Generators.Tests.Support;

/// <summary>The invented dataset of the folder Miniature: small, and with everything in it that the schema language can say.</summary>
internal static class MiniatureData
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Miniature");

    /// <summary>Its files: path below the data folder, and text.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = Directory
        .EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(Folder, f).Replace('\\', '/'), f => File.ReadAllText(f).ReplaceLineEndings("\n"), StringComparer.Ordinal);

    /// <summary>The schema files, by path.</summary>
    public static IEnumerable<string> SchemaFiles => Files.Keys.Where(p => p.StartsWith("schema/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>The files with one of them changed.</summary>
    public static IReadOnlyDictionary<string, string> With(string path, string text) => new Dictionary<string, string>(Files, StringComparer.Ordinal) { [path] = text };

    /// <summary>The files with one of them left out.</summary>
    public static IReadOnlyDictionary<string, string> Without(string path) => Files.Where(f => f.Key != path).ToDictionary(StringComparer.Ordinal);
}
