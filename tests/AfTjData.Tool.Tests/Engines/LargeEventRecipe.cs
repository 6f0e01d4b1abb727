using AfTjData.Tests.Support;

namespace AfTjData.Tool.Tests.Engines;

/// <summary>The files of the recipe for large event tables.</summary>
internal static class LargeEventRecipe
{
    private static readonly string Folder = Repository.Path("src/AfTjData.Tool/Recipes/large-event-tables");

    /// <summary>The page that explains it.</summary>
    public static string Page { get; } = File.ReadAllText(Path.Combine(Folder, "large-event-tables.md")).ReplaceLineEndings("\n");

    /// <summary>Its steps in order.</summary>
    public static IReadOnlyList<string> Steps { get; } = [.. Directory.GetFiles(Folder, "*.sql").Order(StringComparer.Ordinal)];

    /// <summary>The steps that are the same for any engine.</summary>
    public static string[] StepsForAnyEngine { get; } = [.. Steps.SkipWhile(s => Path.GetFileName(s) != "4-coded-events.sql")];

    /// <summary>The path of a step.</summary>
    public static string Step(string name) => Path.Combine(Folder, name);
}
