using System.Text.Json;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Tool.Explanations;

namespace AfTjData.Tool.Tests;

/// <summary><c>aftj explain</c>: the sections of CONTRIBUTING.md at the prompt.</summary>
public sealed class ExplainTests
{
    [Theory]
    [InlineData("AFTJ0025")]
    [InlineData("aftj0025")]
    [InlineData("0025")]
    [InlineData("25")]
    public void A_diagnostic_is_explained_with_how_to_mend_it_and_an_example(string id) => Assert.Equal(
        """
        AFTJ0025 Malformed date (error)
          The text is not a day of the calendar.

          To mend it: `YYYY-MM-DD`, a day that exists. For a date known less well, the
          field has to be of type `edtf`.

            # data/dataset.yaml
            title: Ferries of the harbour
            version: 1.0.0
            schema-version: 1
            date: 2020-02-30

        """.ReplaceLineEndings("\n"),
        BuiltTool.Run("explain", id).Succeeded().Output);

    [Fact]
    public void Every_diagnostic_has_a_section_that_says_how_to_mend_it() => Assert.All(Findings.All, f =>
    {
        var section = DiagnosticGuide.Section(f);

        Assert.Contains(section, p => !p.IsExample && p.Text.StartsWith("To mend it: ", StringComparison.Ordinal));
        Assert.Contains(section, p => p.IsExample && p.Text.StartsWith("# data/", StringComparison.Ordinal));
        Assert.DoesNotContain(section, p => !p.IsExample && (p.Text.Contains("```", StringComparison.Ordinal) || p.Text.Contains("](", StringComparison.Ordinal) || p.Text.StartsWith('#')));
        Assert.DoesNotContain(section, p => p.IsExample && p.Text.Contains("```", StringComparison.Ordinal));
    });

    [Fact]
    public void Without_an_id_all_are_listed()
    {
        var run = BuiltTool.Run("explain").Succeeded();

        Assert.All(Findings.All, f => Assert.Contains($"  {f.Id}  {f.Title}", run.Lines));
        Assert.Equal(Findings.All.Select(f => f.Id).Order(StringComparer.Ordinal), run.Lines.Where(l => l.StartsWith("  AFTJ", StringComparison.Ordinal)).Select(l => l[2..10]));
    }

    [Theory]
    [InlineData("AFTJ0039", "Did you mean AFTJ0037 (Lock file damaged), AFTJ0038 (Misspelt id) or AFTJ0040 (Mode does not fit its type)?")]
    [InlineData("dangling", "Did you mean AFTJ0030 (Dangling reference)?")]
    [InlineData("CS8103", "`aftj explain` lists them.")]
    [InlineData("", "`aftj explain` lists them.")]
    [InlineData("AFTJ00300000000000000", "`aftj explain` lists them.")]
    public void An_unknown_id_exits_1_and_offers_what_is_near(string id, string told)
    {
        var run = BuiltTool.Run("explain", id).WithoutStackTrace();

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"error: There is no diagnostic `{id}`", run.Error, StringComparison.Ordinal);
        Assert.EndsWith(told, run.Error.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_ids_are_one_too_many() => Assert.Equal(2, BuiltTool.Run("explain", "AFTJ0001", "AFTJ0002").WithoutStackTrace().ExitCode);

    [Fact]
    public void Json_keeps_text_and_examples_apart()
    {
        using var json = JsonDocument.Parse(BuiltTool.Run("explain", "AFTJ0902", "--json").Succeeded().Output);

        Assert.Equal("AFTJ0902", json.RootElement.GetProperty("id").GetString());
        Assert.Equal("warning", json.RootElement.GetProperty("severity").GetString());
        Assert.Equal(2, json.RootElement.GetProperty("text").GetArrayLength());
        Assert.StartsWith("# data/sources.yaml\n", json.RootElement.GetProperty("examples")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_is_read_as_paragraphs_and_examples() => Assert.Equal(
    [
        new GuidePart("One of two lines, with emphasis and a link.", IsExample: false),
        new GuidePart("a: 1\n\n  b: *c", IsExample: true),
        new GuidePart("`code` last", IsExample: false),
    ],
        GuidePart.Read("\nOne of two lines,\nwith *emphasis* and [a link](#there).\n\n```yaml\na: 1\n\n  b: *c\n```\n`code` last"));
}
