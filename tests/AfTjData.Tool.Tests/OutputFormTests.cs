using System.Text.Json;

namespace AfTjData.Tool.Tests;

/// <summary>The forms of what is shown: plain where nobody watches, JSON where a program asks.</summary>
public sealed class OutputFormTests
{
    [Fact]
    public void Redirected_output_has_no_escape_codes_and_fits_80_columns()
    {
        var run = BuiltTool.Run().Succeeded();

        Assert.DoesNotContain('\u001b', run.Output);
        Assert.DoesNotContain('\uFEFF', run.Output);
        Assert.All(run.Lines, line => Assert.InRange(line.Length, 0, 80));
        Assert.Empty(run.Error);
    }

    [Fact]
    public void It_is_the_same_in_every_culture_and_however_plain_is_asked_for()
    {
        var text = BuiltTool.Run().Succeeded().Output;

        Assert.Equal(text, BuiltTool.Run("--plain").Succeeded().Output);
        Assert.Equal(text, BuiltTool.RunWith(new() { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8" }).Succeeded().Output);
        Assert.Equal(text, BuiltTool.RunWith(new() { ["NO_COLOR"] = "1", ["TERM"] = "xterm-256color" }).Succeeded().Output);
    }

    [Fact]
    public void Json_says_the_same_as_the_page()
    {
        using var json = JsonDocument.Parse(BuiltTool.Run("--json").Succeeded().Output);
        var root = json.RootElement;

        Assert.Equal(DataText.Header("version"), root.GetProperty("version").GetString());
        Assert.Equal(1, root.GetProperty("schema-version").GetInt32());
        Assert.Equal(DataText.Header("date"), root.GetProperty("date").GetString());
        Assert.Equal(Dataset.ContentHash, root.GetProperty("content-hash").GetString());
        Assert.Equal(Dataset.Records.Count(), root.GetProperty("total").GetInt32());
        Assert.Equal(
            Dataset.AllKinds.Select(t => (t.Kind, t.Count)),
            root.GetProperty("counts").EnumerateObject().Select(p => (p.Name, p.Value.GetInt32())));
        Assert.Equal(5, root.GetProperty("texts").GetArrayLength());
        Assert.Equal(DataText.OpenDisputes(), root.GetProperty("open-dispute-count").GetInt32());
    }

    /// <summary>Sentence 6.1 of the text of 16 November 2025 gives the day, in the text's own voice.</summary>
    [Fact]
    public void Json_keeps_the_dates_of_the_data_and_who_says_so()
    {
        using var json = JsonDocument.Parse(BuiltTool.Run("--json").Succeeded().Output);
        var visit = json.RootElement.GetProperty("newest-events")[0];
        var first = visit.GetProperty("attributions")[0];

        Assert.Equal("kabul-visit-2025-11-15", visit.GetProperty("id").GetString());
        Assert.Equal("2025-11-15", visit.GetProperty("when").GetString());
        Assert.Equal("southasiandesk-2025-11-16", first.GetProperty("source").GetString());
        Assert.Equal("asserted", first.GetProperty("hedge").GetString());
    }
}
