using System.Text.RegularExpressions;
using AfTjData.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace AfTjData.Curation.Tests.Workflows;

/// <summary>What runs at GitHub, as far as it can be told here: its form, its rights, and what it runs that is ours.</summary>
public sealed class WorkflowTests
{
    public static TheoryData<string> Files { get; } = new(Directory.GetFiles(Repository.Path(".github/workflows"), "*.yml").Select(f => Path.GetFileName(f)!));

    [Theory]
    [MemberData(nameof(Files))]
    public void What_others_wrote_is_pinned_to_a_commit_and_names_its_version(string file)
    {
        var used = Regex.Matches(Text(file), @"uses: (.*)").Select(m => m.Groups[1].Value).ToList();

        used.ShouldNotBeEmpty();
        used.ShouldAllBe(u => Regex.IsMatch(u, @"^[\w-]+/[\w-]+@[0-9a-f]{40} # v[0-9]+\.[0-9]+\.[0-9]+$"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_workflow_may_read_and_only_the_job_that_publishes_may_write(string file)
    {
        var workflow = Read(file);

        Map(workflow["permissions"]).ShouldBe(["contents: read"]);
        foreach (var (name, job) in ((YamlMappingNode)workflow["jobs"]).Children)
        {
            if (!((YamlMappingNode)job).Children.TryGetValue("permissions", out var rights))
                continue;
            $"{file} {name}".ShouldBe("release.yml publish");
            Map(rights).ShouldBe(["contents: write", "id-token: write", "attestations: write"]);
            // Code of this repository or of its packages never runs with these.
            job["steps"].AllNodes.OfType<YamlScalarNode>().ShouldAllBe(s => !s.Value!.Contains("actions/checkout", StringComparison.Ordinal) && !s.Value.Contains(".ci/", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_step_puts_what_a_stranger_can_write_into_a_shell(string file)
    {
        var scripts = ((YamlMappingNode)Read(file)["jobs"]).AllNodes.OfType<YamlMappingNode>().Select(n => n.Children.TryGetValue("run", out var run) ? run : null).OfType<YamlScalarNode>().Select(n => n.Value!);

        scripts.ShouldAllBe(s => !s.Contains("${{", StringComparison.Ordinal));
    }

    [Fact]
    public void A_tag_that_is_not_the_version_of_the_data_stops_a_release()
    {
        var run = ProcessRun.Run("bash", Repository.Root, null, ".ci/check-tag", "v99.0.0");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldMatch(@"the tag is v99\.0\.0, and data/dataset\.yaml has version [0-9]+\.[0-9]+\.[0-9]+: the tag must be v[0-9]");
    }

    private static string Text(string file) => File.ReadAllText(Repository.Path(".github/workflows/" + file));

    private static YamlNode Read(string file)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Text(file)));
        return stream.Documents.Single().RootNode;
    }

    private static IEnumerable<string> Map(YamlNode node) => ((YamlMappingNode)node).Children.Select(c => $"{c.Key}: {c.Value}");
}
