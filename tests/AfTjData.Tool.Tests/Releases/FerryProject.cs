using AfTjData.Tests.Support;

namespace AfTjData.Tool.Tests.Releases;

/// <summary>A small project in a folder of its own: an invented newspaper of five sentences, by the schema of the repository, and the files that name a release.</summary>
internal sealed class FerryProject : IDisposable
{
    private readonly TempFolder _folder = new();

    /// <summary>The project before its first release.</summary>
    public FerryProject()
    {
        foreach (var file in Directory.GetFiles(Repository.Path("data/schema"), "*.yaml", SearchOption.AllDirectories))
            _folder.Write("data/schema/" + Path.GetRelativePath(Repository.Path("data/schema"), file), File.ReadAllText(file));
        Write("data/dataset.yaml", """
            # The header.
            title: Ferries of the harbour
            version: "1.0.0"   # raised by the release
            schema-version: 1
            date: 2020-05-04

            """);
        Write("data/sources.yaml", """
            gazette:
              title: The ferry runs again
              type: news-report
              date: 2020-05-04
              date-basis: stated
              file: gazette.txt
              evidence: [{ at: gazette#3.1, hedge: asserted }]

            """);
        Write("data/sources.lock.yaml", """
            gazette:
              file: "gazette.txt"
              bytes: 50
              sha256: "00"
              sentences:
                "1.1": { from: 0, to: 9, sha256: "00" }
                "1.2": { from: 10, to: 19, sha256: "00" }
                "2.1": { from: 20, to: 29, sha256: "00" }
                "2.2": { from: 30, to: 39, sha256: "00" }
                "3.1": { from: 40, to: 50, sha256: "00" }

            """);
        Write("data/topics.yaml", "traffic: { title: Traffic }\n");
        Write("data/places.yaml", """
            harbour:
              label: The harbour
              type: city
              names: [{ text: Harbour, type: primary, at: [gazette#2.2] }]
              evidence: [{ at: gazette#2.2, hedge: asserted }]

            """);
        Write("data/actors.yaml", """
            harbour:
              label: Harbour Council
              type: government-body
              names: [{ text: Harbour Council, type: primary, at: [gazette#2.1] }]
              evidence: [{ at: gazette#2.1, hedge: asserted }]
            ferry-guild:
              label: Ferry Guild
              type: collective
              names: [{ text: Ferry Guild, type: primary, at: [gazette#1.1] }]
              evidence: [{ at: gazette#1.1-2, hedge: asserted }]

            """);
        Write("data/events.yaml", """
            ferry-reopening:
              title: The ferry runs again
              type: reopening
              status: occurred
              when: 2020-05-01
              places: [harbour]
              participants: [{ actor: ferry-guild, role: actor }, { actor: harbour, role: facilitator }]
              topics: [traffic]
              evidence: [{ at: gazette#1.1, hedge: asserted }]

            """);
        Write("README.md", """
            # Ferries

            <!-- release: written by `aftj release` -->
            <!-- /release -->

            Boats.

            """);
        Write("CITATION.cff", "version: none\n");
        Write("CHANGELOG.md", """
            # Changelog

            ## [Unreleased]

            ### Added

            - Boats.

            ```sh
            ### not a heading
            ```

            """);
    }

    /// <summary>The project after its first release, with nothing under "Unreleased".</summary>
    public static FerryProject Released()
    {
        var project = new FerryProject();
        project.Release("--date", "2020-06-01").Ended(0);
        return project;
    }

    /// <summary>The path of a file.</summary>
    public string PathOf(string name) => _folder.Path(name);

    /// <summary>The text of a file.</summary>
    public string Text(string name) => File.ReadAllText(PathOf(name));

    /// <summary>Writes a file.</summary>
    public void Write(string name, string text) => _folder.Write(name, text.ReplaceLineEndings("\n"));

    /// <summary>Puts a text behind a file.</summary>
    public void Append(string name, string text) => File.AppendAllText(PathOf(name), text);

    /// <summary>Replaces the only place where a text stands in a file.</summary>
    public void Replace(string name, string old, string @new)
    {
        var text = Text(name);
        Assert.Equal(2, text.Split(old).Length);
        File.WriteAllText(PathOf(name), text.Replace(old, @new, StringComparison.Ordinal));
    }

    /// <summary>Runs the command.</summary>
    public ToolRun Release(params string[] arguments) => ToolRun.Of(["release", "--data", PathOf("data"), .. arguments]);

    /// <summary>The section of a version in the change log, without its heading.</summary>
    public string Section(string version)
    {
        var text = Text("CHANGELOG.md");
        var start = text.IndexOf($"## [{version}]", StringComparison.Ordinal);
        Assert.True(start >= 0, $"The change log has no section of {version}:\n{text}");
        start = text.IndexOf('\n', start) + 1;
        var end = text.IndexOf("\n## [", start, StringComparison.Ordinal);
        return end < 0 ? text[start..] : text[start..end];
    }

    /// <summary>Every file with its bytes and the time of its last change.</summary>
    public string[] State() =>
    [
        .. Directory.GetFiles(_folder.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => $"{f} {File.GetLastWriteTimeUtc(f):O} {Convert.ToHexString(File.ReadAllBytes(f))}"),
    ];

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}
