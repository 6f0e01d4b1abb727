using System.Text.RegularExpressions;
using AfTjData.Compiler;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;
using AfTjData.Curation.Data;
using AfTjData.Tests.Support;

namespace AfTjData.Tool.Tests;

/// <summary>The examples under "Diagnostics" in CONTRIBUTING.md are wrong in just the way that they are meant to show.</summary>
public sealed partial class ContributingTests
{
    /// <summary>An example of it would have 10,001 records.</summary>
    private const string TooManyToShow = "AFTJ0033";

    private static readonly string Text = File.ReadAllText(Repository.Path("CONTRIBUTING.md")).ReplaceLineEndings("\n");

    // The invented newspaper of the examples: five sentences, each of them used.
    private static readonly Dictionary<string, string> Harbour = new(StringComparer.Ordinal)
    {
        ["dataset.yaml"] = """
            title: Ferries of the harbour
            version: 1.0.0
            schema-version: 1
            date: 2020-05-04
            """,
        ["sources.yaml"] = """
            gazette:
              title: The ferry runs again
              type: news-report
              date: 2020-05-04
              date-basis: stated
              file: gazette.txt
              evidence: [{ at: gazette#3.1, hedge: asserted }]
            """,
        ["sources.lock.yaml"] = """
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
            """,
        ["topics.yaml"] = """
            traffic: { title: Traffic }
            """,
        ["places.yaml"] = """
            harbour:
              label: The harbour
              type: city
              names: [{ text: Harbour, type: primary, at: [gazette#2.2] }]
              evidence: [{ at: gazette#2.2, hedge: asserted }]
            """,
        ["actors.yaml"] = """
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
            """,
        ["events.yaml"] = """
            ferry-reopening:
              title: The ferry runs again
              type: reopening
              status: occurred
              when: 2020-05-01
              places: [harbour]
              participants: [{ actor: ferry-guild, role: actor }, { actor: harbour, role: facilitator }]
              topics: [traffic]
              evidence: [{ at: gazette#1.1, hedge: asserted }]
            """,
    };

    /// <summary>The ids of all findings.</summary>
    public static TheoryData<string> Ids => [.. Findings.All.Select(f => f.Id).Where(id => id != TooManyToShow)];

    [Fact]
    public void The_data_that_the_examples_are_added_to_has_nothing_wrong_with_it() => Assert.Empty(Compile([]));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_example_brings_up_the_id_that_it_stands_under(string id)
    {
        var finding = Findings.All.Single(f => f.Id == id);
        var section = Text[Text.IndexOf($"\n### {id} {finding.Title}\n", StringComparison.Ordinal)..];
        var end = section.IndexOf("<a id=", StringComparison.Ordinal);
        var examples = Example().Matches(end < 0 ? section : section[..end]).Select(m => (m.Groups[1].Value, m.Groups[2].Value)).ToList();

        var found = Compile(examples);

        Assert.NotEmpty(examples);
        // An example of an error may leave something unreferenced; an example of a warning has no error.
        Assert.Contains(found, d => d.Finding == finding);
        Assert.All(found.Where(d => d.Finding.Severity == Severity.Error), d => Assert.Equal(id, d.Finding.Id));
    }

    [Fact]
    public void Each_help_link_of_the_generator_has_its_anchor() => Assert.All(
        Findings.All,
        f => Assert.Contains($"<a id=\"{f.Id.ToLowerInvariant()}\"></a>\n\n### {f.Id} {f.Title}\n", Text, StringComparison.Ordinal));

    private static IReadOnlyList<Diagnostic> Compile(IEnumerable<(string File, string Lines)> examples)
    {
        var files = DataFolder.Open(Repository.Path("data")).Read(p => p.StartsWith("schema/", StringComparison.Ordinal)).Files
            .ToDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal);
        foreach (var (path, text) in Harbour)
            files[path] = text;
        foreach (var (path, lines) in examples)
        {
            // Records are added to those of their file; a definition or a header is a file of its own.
            var isAddition = files.ContainsKey(path) && path != "dataset.yaml" && !path.StartsWith("schema/", StringComparison.Ordinal);
            files[path] = isAddition ? $"{files[path]}\n{lines}\n" : lines;
        }

        return [.. DataCompiler.Compile(files.Select(f => new DataFile(f.Key, f.Value))).Diagnostics];
    }

    [GeneratedRegex("```yaml\n# data/(\\S+)\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
