using AfTjData.Tests.Support;

namespace AfTjData.Package.Tests;

/// <summary>Packs the library once, into a folder of its own, and gives consumers a place with an empty package cache.</summary>
public sealed class PackedPackage : IDisposable
{
    private readonly TempFolder _folder = new();

    /// <summary>Packs, with all build output away from the solution's, so that the two never race.</summary>
    public PackedPackage()
    {
        ProcessRun.Dotnet(
            Repository.Root, null,
            "pack", Repository.Path("src/AfTjData/AfTjData.csproj"), "-c", "Release",
            "--artifacts-path", _folder.Path("build"), "-o", Feed, "--nologo").Succeeded();
        PackagePath = Directory.GetFiles(Feed, "*.nupkg").Single();
        Version = Path.GetFileNameWithoutExtension(PackagePath)["AfTjData.".Length..];
    }

    /// <summary>The folder with the package and its symbols.</summary>
    public string Feed => _folder.Path("feed");

    /// <summary>The package.</summary>
    public string PackagePath { get; }

    /// <summary>Its version.</summary>
    public string Version { get; }

    /// <summary>Packs the tool too.</summary>
    /// <returns>The folder with its package and nothing else.</returns>
    public string PackTool()
    {
        var feed = _folder.Path("tool-feed");
        ProcessRun.Dotnet(
            Repository.Root, null,
            "pack", Repository.Path("src/AfTjData.Tool/AfTjData.Tool.csproj"), "-c", "Release",
            "--artifacts-path", _folder.Path("build"), "-o", feed, "--nologo").Succeeded();
        return feed;
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
}

/// <summary>Lets all test classes share one packed package.</summary>
[CollectionDefinition(Name)]
public sealed class SharedPackage : ICollectionFixture<PackedPackage>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "package";
}
