using System.Text.Json;
using AfTjData.Tests.Support;

namespace AfTjData.Package.Tests;

/// <summary>Every project says in packages.lock.json what its restore may bring, the same on every machine.</summary>
public sealed class LockFileTests
{
    public static TheoryData<string> Projects { get; } = new(
        new[] { "src", "generators", "tests" }
            .SelectMany(f => Directory.EnumerateFiles(Repository.Path(f), "*.csproj", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 }))
            .Select(f => Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(f)!)));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_has_a_lock_that_no_runtime_or_source_of_packages_changes(string project)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Repository.Path(Path.Combine(project, "packages.lock.json"))));

        foreach (var framework in file.RootElement.GetProperty("dependencies").EnumerateObject())
        {
            // A restore for one runtime adds a section named framework/runtime.
            Assert.DoesNotContain('/', framework.Name);
            foreach (var package in framework.Value.EnumerateObject().Where(p => p.Value.GetProperty("type").GetString() != "Project"))
                Assert.Equal(64, Convert.FromBase64String(package.Value.GetProperty("contentHash").GetString()!).Length);
        }
    }
}
