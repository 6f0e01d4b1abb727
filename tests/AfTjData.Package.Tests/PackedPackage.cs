using System.Text.Json;
using AfTjData.Tests.Support;

namespace AfTjData.Package.Tests;

/// <summary>Packs the library once, into a folder of its own, and gives consumers a place with an empty package cache.</summary>
public sealed class PackedPackage : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly Lazy<string> _toolFeed;

    /// <summary>Packs, with all build output away from the solution's, so that the two never race.</summary>
    public PackedPackage()
    {
        Pack("src/AfTjData", Feed);
        PackagePath = Directory.GetFiles(Feed, "*.nupkg").Single();
        Version = Path.GetFileNameWithoutExtension(PackagePath)["AfTjData.".Length..];
        _toolFeed = new(() => Pack("src/AfTjData.Tool", _folder.Path("tool-feed")));
    }

    /// <summary>The folder with the package and its symbols.</summary>
    public string Feed => _folder.Path("feed");

    /// <summary>The package.</summary>
    public string PackagePath { get; }

    /// <summary>Its version.</summary>
    public string Version { get; }

    /// <summary>The folder with the tool's package and nothing else; packed when first asked for.</summary>
    public string ToolFeed => _toolFeed.Value;

    /// <summary>The tool's package.</summary>
    public string ToolPackagePath => Directory.GetFiles(ToolFeed, "*.nupkg").Single();

    /// <summary>Where both were built.</summary>
    public string BuildOutput => _folder.Path("build");

    /// <summary>The folder that the packages were restored to which the tool was built with.</summary>
    public string RestoredPackages
    {
        get
        {
            _ = ToolFeed;
            using var assets = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(BuildOutput, "obj", "AfTjData.Tool", "project.assets.json")));
            return assets.RootElement.GetProperty("packageFolders").EnumerateObject().First().Name;
        }
    }

    /// <summary>What a consumer's commands need in their environment: a package cache that starts empty.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string> { ["NUGET_PACKAGES"] = _folder.Path("cache") };

    /// <summary>The folder of a consumer that was written.</summary>
    public string Folder(string name) => _folder.Path(name);

    /// <summary>Writes a consumer: its files, and a configuration that knows the feed beside the machine's own source.</summary>
    public string WriteConsumer(string name, params (string Path, string Text)[] files)
    {
        _folder.Write($"{name}/nuget.config", $"""
            <configuration>
              <packageSources><add key="packed" value="{Feed}" /></packageSources>
            </configuration>
            """);
        // These end the search for such files upward, so that nothing of the repository reaches a consumer.
        _folder.Write($"{name}/Directory.Build.props", "<Project />");
        _folder.Write($"{name}/Directory.Build.targets", "<Project />");
        _folder.Write($"{name}/Directory.Packages.props", "<Project />");
        foreach (var (path, text) in files)
            _folder.Write($"{name}/{path}", text);
        return _folder.Path(name);
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private string Pack(string project, string feed)
    {
        ProcessRun.Dotnet(Repository.Root, null, "pack", Repository.Path(project), "-c", "Release", "--artifacts-path", BuildOutput, "-o", feed, "--nologo").Succeeded();
        return feed;
    }
}

/// <summary>Lets all test classes share one packed package.</summary>
[CollectionDefinition(Name)]
public sealed class SharedPackage : ICollectionFixture<PackedPackage>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "package";
}
