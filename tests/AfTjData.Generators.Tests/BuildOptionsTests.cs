using AfTjData.Generators.Tests.Support;

namespace AfTjData.Generators.Tests;

/// <summary>What the project file says: where the data folder is, and which build reports.</summary>
public sealed class BuildOptionsTests
{
    private const string Wrong = "class: { label: The class }\n";

    private static readonly IReadOnlyDictionary<string, string> Mistaken = MiniatureData.With("shelves.yaml", "top: { label: Top, hold: [cup] }\n");

    [Fact]
    public void Mistakes_are_reported_where_the_file_really_is() =>
        Expect.Text("/elsewhere/data/shelves.yaml(1,20): error AFTJ0011", string.Join('\n', Pipeline.Start(Mistaken, "/elsewhere/data/").Result.Diagnostics.Select(d => Printed.Line(d, "nowhere"))));

    [Theory]
    [InlineData("false")]
    [InlineData("False")]
    public void A_build_that_does_not_report_is_silent_and_generates_the_same(string reports)
    {
        var silent = Pipeline.Start(Mistaken, options: new InMemoryOptions(("AftjDataFolder", Pipeline.DataFolder), ("AftjReports", reports)));

        Expect.Text("", silent.Reports);
        Assert.Equal(Pipeline.Start(Mistaken).Sources, silent.Sources);
    }

    [Theory]
    [InlineData("True")]
    [InlineData("")]
    [InlineData(null)]
    public void Every_other_build_reports(string? reports)
    {
        var folder = ("AftjDataFolder", Pipeline.DataFolder);
        var options = reports is null ? new InMemoryOptions(folder) : new InMemoryOptions(folder, ("AftjReports", reports));

        Expect.Text("shelves.yaml(1,20): error AFTJ0011", Pipeline.Start(Mistaken, options: options).Reports);
    }

    [Theory]
    [InlineData("/repository/data")]
    [InlineData("/repository/data/")]
    [InlineData(@"\repository\data\")]
    public void The_data_folder_may_end_with_a_separator_or_not_and_have_them_of_either_kind(string folder)
    {
        var pipeline = Pipeline.Start(MiniatureData.Files, options: new InMemoryOptions(("AftjDataFolder", folder)));

        Expect.Text("", pipeline.Reports);
        Assert.Contains("Specimens.g.cs", pipeline.Sources.Keys);
    }

    [Theory]
    [InlineData("/repository/actors.yaml")]
    [InlineData("/repository/database/actors.yaml")]
    [InlineData("/repository/data.yaml")]
    [InlineData("/elsewhere/data/actors.yaml")]
    public void Files_outside_of_the_data_folder_are_not_read(string path) => AssertIgnored(path);

    [Theory]
    [InlineData("reviews/ledger.yaml")]
    [InlineData("releases/1.0.0.yaml")]
    [InlineData("releases/packages/1.0.0.json")]
    [InlineData("sentence-boundaries.yaml")]
    public void Reviews_releases_and_corrections_of_boundaries_are_not_read(string path) => AssertIgnored(Pipeline.DataFolder + path);

    [Theory]
    [InlineData("notes.md")]
    [InlineData("actors.json")]
    [InlineData("actors.yaml.bak")]
    public void Files_that_are_not_YAML_are_not_read(string path) => AssertIgnored(Pipeline.DataFolder + path);

    private static void AssertIgnored(string path)
    {
        var pipeline = Pipeline.Start(MiniatureData.Files, outside: [new(path, Wrong)]);

        Expect.Text("", pipeline.Reports);
        Assert.Equal(Pipeline.Start(MiniatureData.Files).Sources, pipeline.Sources);
    }
}
