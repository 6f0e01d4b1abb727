using AfTjData.Tests.Support;
using AfTjData.Tool.Tests.Packages;

namespace AfTjData.Tool.Tests.Releases;

/// <summary>Where the package of the last release is kept, the change log has its values: the repository's data, changed after a release.</summary>
public sealed class KeptPackageTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public void A_correction_is_told_from_what_to_what()
    {
        foreach (var file in Directory.GetFiles(Repository.Path("data"), "*.yaml", SearchOption.AllDirectories))
            _folder.Write("data/" + Path.GetRelativePath(Repository.Path("data"), file), File.ReadAllText(file));
        Release().Ended(0);
        ToolRun.Of("keep-package", MadePackage.At(_folder.Path("made.nupkg")), "--data", _folder.Path("data")).Ended(0);
        // Title, date and the first piece of evidence as data/events/2025.yaml has them.
        Replace("data/events/2025.yaml", "kabul-visit-2025-11-15:", "  when: 2025-11-15", "  when: 2025-11-14");
        Replace("data/events/2025.yaml", "kabul-visit-2025-11-15:", "hedge: asserted", "hedge: reported");
        File.AppendAllText(_folder.Path("data/topics.yaml"), "\nweather:\n  title: Weather\n  broader: [security]\n");

        Release().Ended(0);

        var section = File.ReadAllText(_folder.Path("CHANGELOG.md")).Split("\n## [")[2].Split('\n').Where(l => l.Length > 0).Skip(1);
        Assert.Equal(
            [
                "### In short",
                $"Since {Dataset.Version}: 1 new record, 1 corrected, 1 reinterpreted.",
                "Minor, because the topic `weather` is new.",
                "### New facts",
                "topic (1):",
                "- `topic/weather`: Weather",
                "### Corrections",
                "event (1):",
                "- `event/kabul-visit-2025-11-15`: High-level Tajik delegation visits Kabul [occurred; reported; disputed]",
                "  - `when`: 2025-11-15 -> 2025-11-14",
                "### Reinterpretations",
                "event (1):",
                "- `event/kabul-visit-2025-11-15`: High-level Tajik delegation visits Kabul [occurred; reported; disputed]",
                "  - `evidence[southasiandesk-2025-11-16#6.1].hedge`: asserted -> reported",
            ],
            section);
    }

    [Fact]
    public void A_kept_package_that_is_not_the_one_that_was_kept_stops_the_release()
    {
        using var project = FerryProject.Released();
        project.Write("data/releases/packages/AfTjData.1.0.0.nupkg", "other bytes");
        project.Write("data/releases/packages/SHA256SUMS", new string('0', 64) + "  AfTjData.1.0.0.nupkg\n");
        project.Append("data/topics.yaml", "boats: { title: Boats }\n");
        var state = project.State();

        Assert.Contains("error: ", project.Release().Ended(1).Error, StringComparison.Ordinal);
        Assert.Equal(state, project.State());
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private ToolRun Release() => ToolRun.Of("release", "--data", _folder.Path("data"));

    private void Replace(string name, string behind, string old, string @new)
    {
        var text = File.ReadAllText(_folder.Path(name));
        var at = text.IndexOf(old, text.IndexOf("\n" + behind, StringComparison.Ordinal), StringComparison.Ordinal);
        File.WriteAllText(_folder.Path(name), text[..at] + @new + text[(at + old.Length)..]);
    }
}
