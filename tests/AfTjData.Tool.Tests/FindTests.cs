using System.Text.Json;
using AfTjData.Tool.Tests.Looking;

namespace AfTjData.Tool.Tests;

/// <summary><c>aftj find</c>: names as the sources spell them.</summary>
public sealed class FindTests
{
    /// <summary>Sentence 9.5 of the text of 2021 spells the president's name in its own way.</summary>
    [Theory]
    [InlineData("Rakhmon")]
    [InlineData("president", "RAHMON", "Emomali")]
    public void Any_attested_spelling_finds_its_bearer(params string[] name)
    {
        var run = BuiltTool.Run(["find", .. name]).Succeeded();

        Assert.Equal($"Called \"{string.Join(' ', name)}\"", run.Lines[0]);
        Assert.Contains("    Emomali Rakhmon (alias; indrastra-2021-11#9.5)", run.Lines);
        Assert.Contains("    actor/emomali-rahmon [asserted]", run.Lines);
    }

    [Fact]
    public void All_kinds_are_searched_and_the_best_grade_stands_first()
    {
        var lines = BuiltTool.Run("find", "Dushanbe").Succeeded().Lines;

        var city = Array.IndexOf(lines, "    place/dushanbe [asserted]");
        var government = Array.IndexOf(lines, "    actor/tajikistan-government [asserted]");
        Assert.InRange(city, 1, government);
    }

    [Fact]
    public void A_suggestion_is_marked_and_is_no_find()
    {
        var run = BuiltTool.Run("find", "Emomali Ratmon").WithoutStackTrace();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("Nothing is called \"Emomali Ratmon\"", run.Lines[0]);
        Assert.Equal("Suggestions: names like it", run.Lines[2]);
        Assert.Equal("  Emomali Rahmon", run.Lines[3]);
    }

    [Theory]
    [InlineData("qqqqqqqqqqqq")]
    [InlineData("")]
    public void Where_nothing_is_near_that_is_said(string name)
    {
        var run = BuiltTool.Run("find", name).WithoutStackTrace();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("  Nor is there a name like it.", run.Lines);
        Assert.Empty(Listed.Records(run));
    }

    [Fact]
    public void A_name_is_needed() => Assert.Equal(2, BuiltTool.Run("find").WithoutStackTrace().ExitCode);

    [Fact]
    public void Json_keeps_bearers_and_suggestions_apart()
    {
        using var found = JsonDocument.Parse(BuiltTool.Run("find", "Rakhmon", "--json").Succeeded().Output);
        using var near = JsonDocument.Parse(BuiltTool.Run("find", "Emomali Ratmon", "--json").Output);

        Assert.Equal("emomali-rahmon", found.RootElement.GetProperty("bearers")[0].GetProperty("id").GetString());
        Assert.Equal(0, found.RootElement.GetProperty("suggestions").GetArrayLength());
        Assert.Equal(0, near.RootElement.GetProperty("bearers").GetArrayLength());
        Assert.Equal("emomali-rahmon", near.RootElement.GetProperty("suggestions")[0].GetProperty("id").GetString());
        Assert.Equal("Emomali Rahmon", near.RootElement.GetProperty("suggestions")[0].GetProperty("names")[0].GetProperty("text").GetString());
    }
}
