using System.Text.Json.Nodes;

namespace AfTjData.Tool.Tests.Releases;

/// <summary>The command <c>release</c>: one place to change, everything that names the version follows, and a second run changes nothing.</summary>
public sealed class ReleaseCommandTests : IDisposable
{
    private readonly FerryProject _project = new();

    [Fact]
    public void The_first_release_has_the_version_of_the_data_and_everything_names_it()
    {
        var run = _project.Release("--date", "2020-06-01").Ended(0);

        Assert.Equal("1.0.0 is the first release.", run.Lines[0]);
        Assert.Equal("1.0.0", JsonNode.Parse(_project.Text("data/releases/1.0.0.json"))!["version"]!.ToString());
        Assert.Equal(
            """
            # Changelog

            ## [Unreleased]

            ## [1.0.0] - 2020-06-01

            ### In short

            The first release: 6 records of 15 kinds from 1 text.

            ### New facts

            - actor: 2
            - event: 1
            - place: 1
            - source: 1
            - topic: 1

            ### For developers

            #### Added

            - Boats.

            ```sh
            ### not a heading
            ```

            """.ReplaceLineEndings("\n"),
            _project.Text("CHANGELOG.md"));
        var hash = JsonNode.Parse(_project.Text("data/releases/1.0.0.json"))!["content-hash"]!.ToString();
        Assert.Contains(
            $"<!-- release: written by `aftj release` -->\n**1.0.0** · data of 2020-05-04 · content `{hash[..12]}` · 6 records of 15 kinds from 1 text\n<!-- /release -->\n",
            _project.Text("README.md"),
            StringComparison.Ordinal);
        Assert.Contains("\nversion: 1.0.0\ndate-released: 2020-05-04\n", _project.Text("CITATION.cff"), StringComparison.Ordinal);
        ToolRun.Of("validate", _project.PathOf("data")).Ended(0);
    }

    [Fact]
    public void A_second_run_changes_no_byte_and_says_so()
    {
        _project.Release().Ended(0);
        var state = _project.State();

        Assert.Equal("There is nothing to release: the data says what it said in 1.0.0.\n", _project.Release().Ended(0).Out);
        Assert.Equal(state, _project.State());

        var named = _project.Release("--version", "1.0.0", "--date", "2021-01-01").Ended(0);
        Assert.Equal("1.0.0 is released already.", named.Lines[0]);
        Assert.All(named.Lines[1..], l => Assert.EndsWith(": unchanged", l, StringComparison.Ordinal));
        Assert.Equal(state, _project.State());
    }

    [Fact]
    public void What_names_a_version_that_is_released_already_is_put_in_order_and_its_list_is_left_alone()
    {
        _project.Release("--date", "2020-06-01").Ended(0);
        var (readme, changelog) = (_project.Text("README.md"), _project.Text("CHANGELOG.md"));
        _project.Replace("README.md", "**1.0.0**", "**0.9.0**");
        _project.Write("CITATION.cff", "");

        var run = _project.Release("--version", "1.0.0").Ended(0);

        Assert.Equal(2, run.Lines.Count(l => l.EndsWith(": written", StringComparison.Ordinal)));
        Assert.Equal((readme, changelog), (_project.Text("README.md"), _project.Text("CHANGELOG.md")));
    }

    [Fact]
    public void Comments_quotes_and_layout_of_the_header_stay_and_a_date_that_was_forgotten_is_the_day_of_the_release()
    {
        _project.Release().Ended(0);
        _project.Append("data/topics.yaml", "boats: { title: Boats }\n");

        _project.Release("--date", "2020-07-01").Ended(0);

        Assert.Equal(
            "# The header.\ntitle: Ferries of the harbour\nversion: \"1.1.0\"   # raised by the release\nschema-version: 1\ndate: 2020-07-01\n",
            _project.Text("data/dataset.yaml"));
        Assert.Contains("\nversion: 1.1.0\ndate-released: 2020-07-01\n", _project.Text("CITATION.cff"), StringComparison.Ordinal);
        Assert.StartsWith("# Changelog\n\n## [Unreleased]\n\n## [1.1.0] - 2020-07-01\n", _project.Text("CHANGELOG.md"), StringComparison.Ordinal);
        Assert.Equal("1.0.0", JsonNode.Parse(_project.Text("data/releases/1.1.0.json"))!["previous"]!["version"]!.ToString());
        ToolRun.Of("validate", _project.PathOf("data")).Ended(0);
    }

    [Fact]
    public void The_version_of_the_data_is_taken_where_it_goes_far_enough()
    {
        _project.Release().Ended(0);
        _project.Append("data/topics.yaml", "boats: { title: Boats }\n");
        _project.Replace("data/dataset.yaml", "1.0.0", "1.4.0");
        _project.Replace("data/dataset.yaml", "2020-05-04", "2020-05-09");

        Assert.Equal("1.4.0, after 1.0.0: at least a minor step is needed.", _project.Release().Ended(0).Lines[0]);

        Assert.Contains("date: 2020-05-09\n", _project.Text("data/dataset.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.0.1")]
    [InlineData("1.0.0")]
    [InlineData("0.9.0")]
    public void A_version_that_is_too_small_is_refused_with_the_reasons_and_what_would_do(string version)
    {
        _project.Release().Ended(0);
        _project.Append("data/topics.yaml", "boats: { title: Boats }\n");
        var state = _project.State();

        var run = _project.Release("--version", version).Ended(1);

        Assert.StartsWith($"error: {version} is too small a step from 1.0.0: 1.1.0 or above would do. Nothing was written.\n  minor: the topic `boats` is new", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
        Assert.Equal(state, _project.State());
    }

    [Fact]
    public void A_further_step_than_needed_can_be_asked_for_and_so_can_the_same_data_again()
    {
        _project.Release().Ended(0);

        Assert.Equal("1.0.1 has the data of 1.0.0.", _project.Release("--version", "1.0.1").Ended(0).Lines[0]);
        Assert.Equal("\n### In short\n\nThe same records as in 1.0.0.\n", _project.Section("1.0.1"));

        _project.Append("data/topics.yaml", "boats: { title: Boats }\n");
        Assert.Equal("2.0.0, after 1.0.1: at least a minor step is needed.", _project.Release("--version", "2.0.0").Ended(0).Lines[0]);
    }

    [Fact]
    public void A_version_in_the_header_alone_is_nothing_to_release()
    {
        _project.Release().Ended(0);
        _project.Replace("data/dataset.yaml", "1.0.0", "1.0.1");
        var state = _project.State();

        Assert.Contains("dataset.yaml names 1.0.1; `aftj release --version 1.0.1` releases the same data again.", _project.Release().Ended(0).Out, StringComparison.Ordinal);
        Assert.Equal(state, _project.State());
    }

    [Fact]
    public void A_dry_run_says_what_would_be_written_and_writes_nothing()
    {
        var state = _project.State();

        var run = _project.Release("--dry-run", "--date", "2020-06-01").Ended(0);

        Assert.Equal(state, _project.State());
        Assert.Contains(run.Lines, l => l.EndsWith("dataset.yaml: unchanged", StringComparison.Ordinal));
        Assert.Contains(run.Lines, l => l.EndsWith("1.0.0.json: would be written", StringComparison.Ordinal));
        Assert.Contains("## [1.0.0] - 2020-06-01", run.Lines);
        Assert.Equal("### not a heading", run.Lines[^2]);
    }

    [Fact]
    public void Data_with_errors_is_not_released()
    {
        _project.Replace("data/events.yaml", "reopening\n  status", "reopeming\n  status");
        var state = _project.State();

        Assert.Contains("`aftj validate ", _project.Release().Ended(1).Error, StringComparison.Ordinal);
        Assert.Equal(state, _project.State());
    }

    [Theory]
    [InlineData("README.md", "<!-- /release -->", "README.md has no place for the line of the release")]
    [InlineData("CHANGELOG.md", "## [Unreleased]", "CHANGELOG.md has no heading `## [Unreleased]`")]
    public void A_file_without_a_place_for_the_release_stops_it_before_anything_is_written(string file, string place, string message)
    {
        _project.Replace(file, place, "");
        var state = _project.State();

        Assert.Contains(message, _project.Release().Ended(1).Error, StringComparison.Ordinal);
        Assert.Equal(state, _project.State());
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("CITATION.cff")]
    [InlineData("data/releases/1.0.0.json")]
    public void Where_one_file_cannot_be_written_all_stay_as_they_were(string file)
    {
        // Each file is written beside its place first; a folder stands there.
        Directory.CreateDirectory(_project.PathOf(file + ".draft"));
        var state = _project.State();

        Assert.Contains("cannot be written", _project.Release().Ended(1).Error, StringComparison.Ordinal);
        Assert.Equal(state, _project.State());
    }

    [Fact]
    public void A_file_that_was_replaced_before_another_could_not_be_is_put_back()
    {
        _project.Release().Ended(0);
        _project.Append("data/topics.yaml", "boats: { title: Boats }\n");
        var header = _project.Text("data/dataset.yaml");
        // Nothing can be moved to where a folder stands.
        Directory.CreateDirectory(_project.PathOf("data/releases/1.1.0.json"));

        Assert.Contains("1.1.0.json cannot be written", _project.Release().Ended(1).Error, StringComparison.Ordinal);

        Assert.Equal(header, _project.Text("data/dataset.yaml"));
        Assert.DoesNotContain(_project.State(), f => f.Contains(".draft", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--version", "1.0")]
    [InlineData("--version", "next")]
    [InlineData("--date", "2020-02-30")]
    public void What_is_no_version_and_no_day_is_wrong_use(string option, string value) =>
        Assert.Contains($"`{value}` is not a ", _project.Release(option, value).Ended(2).Error, StringComparison.Ordinal);

    [Fact]
    public void A_project_without_the_other_files_gets_a_change_log_alone()
    {
        foreach (var file in new[] { "README.md", "CITATION.cff", "CHANGELOG.md" })
            File.Delete(_project.PathOf(file));

        _project.Release().Ended(0);

        Assert.StartsWith("# Changelog\n\n## [Unreleased]\n\n## [1.0.0] - ", _project.Text("CHANGELOG.md"), StringComparison.Ordinal);
        Assert.False(File.Exists(_project.PathOf("README.md")));
    }

    /// <inheritdoc/>
    public void Dispose() => _project.Dispose();
}
