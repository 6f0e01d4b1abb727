using AfTjData.Tests.Support;

namespace AfTjData.Package.Tests;

/// <summary>The tool's package, installed as anybody installs a dotnet tool.</summary>
[Collection(SharedPackage.Name)]
public sealed class ToolPackageTests(PackedPackage package)
{
    [Fact]
    public void The_installed_tool_shows_and_exports_the_dataset()
    {
        using var folder = new TempFolder();
        var feed = package.ToolFeed;

        ProcessRun.Dotnet(folder.Root, package.Environment,
            "tool", "install", "AfTjData.Tool", "--tool-path", folder.Path("tools"), "--source", feed, "--version", package.Version).Succeeded();

        var aftj = folder.Path(OperatingSystem.IsWindows() ? "tools/aftj.exe" : "tools/aftj");
        var shown = ProcessRun.Run(aftj, folder.Root, null, "show", "relation/tajikistan-hosts-nrf").Succeeded();
        Assert.Contains(shown.Lines, l => l.Contains("caspian-post-2025-01#39.1", StringComparison.Ordinal));
        // SQLite brings native code along, which a tool's package has to carry for every system.
        ProcessRun.Run(aftj, folder.Root, null, "export", "--format", "sqlite", "--out", "aftj.sqlite").Succeeded();
        Assert.True(File.Exists(folder.Path("aftj.sqlite")));
    }
}
