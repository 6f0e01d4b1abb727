using System.Text.Json;

namespace AfTjData.Curation.Sboms;

/// <summary>Reads NuGet's <c>packages.lock.json</c>.</summary>
internal static class LockFileReader
{
    /// <summary>The packages of a lock, each version once, whatever framework wants it.</summary>
    /// <exception cref="CurationException">The file cannot be read, or is no lock.</exception>
    public static IReadOnlyList<LockedPackage> Read(string path, bool ships)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return [.. document.RootElement.GetProperty("dependencies").EnumerateObject()
                .SelectMany(framework => framework.Value.EnumerateObject())
                .Where(p => p.Value.GetProperty("type").GetString() != "Project")
                .Select(p => Package(p, ships))
                .DistinctBy(p => p.Url)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CurationException($"{path} cannot be read: {e.Message}");
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new CurationException($"{path} is not a packages.lock.json: {e.Message}");
        }
    }

    private static LockedPackage Package(JsonProperty package, bool ships) => new(
        package.Name,
        package.Value.GetProperty("resolved").GetString()!,
        package.Value.GetProperty("contentHash").GetString()!,
        package.Value.TryGetProperty("dependencies", out var needs) ? [.. needs.EnumerateObject().Select(n => n.Name)] : [],
        ships);
}
