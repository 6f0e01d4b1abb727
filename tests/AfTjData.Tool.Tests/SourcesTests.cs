using System.Text.Json;
using AfTjData.Tool.Tests.Looking;

namespace AfTjData.Tool.Tests;

/// <summary><c>aftj sources</c>: the texts, and what they lean on.</summary>
public sealed class SourcesTests
{
    [Fact]
    public void Texts_stand_before_what_they_name_each_with_its_counts()
    {
        var run = BuiltTool.Run("sources").Succeeded();
        var texts = DataText.Lines("sources", "  type: news-report") + DataText.Lines("sources", "  type: analysis");
        var cited = DataText.Lines("sources", "  type: cited");

        Assert.Equal($"Texts ({texts})", run.Lines[0]);
        Assert.Contains($"Named by the texts ({cited})", run.Lines);
        Assert.Equal(texts + cited, Listed.Records(run).Count);
        Assert.Equal(Sources.All.Select(s => "source/" + s.Id), Listed.Records(run).Order(StringComparer.Ordinal));
    }

    /// <summary>The text of November 2021 bears its date and its licence; that of the Caspian Post has no date of its own.</summary>
    [Fact]
    public void A_date_that_does_not_stand_on_a_text_says_so()
    {
        var run = BuiltTool.Run("sources").Succeeded();

        Assert.Contains("    The Caspian Post, analysis, 2025-01 (inferred)", run.Lines);
        Assert.Contains("    Gaurav Saini, analysis, 2024-07-20", run.Lines);
    }

    /// <summary>Sentence 1.1 of the text of 13 November 2025 names Afintl.af as where it has the story from.</summary>
    [Fact]
    public void An_outlet_is_listed_with_where_it_is_named()
    {
        var run = BuiltTool.Run("sources").Succeeded();
        var start = Array.IndexOf(run.Lines, "  Afintl.af");

        Assert.EndsWith(" records are told with it named", run.Lines[start + 1], StringComparison.Ordinal);
        Assert.Equal("    named in centralasianlight-2025-11-13#1.1", run.Lines[start + 2]);
    }

    [Fact]
    public void Json_says_the_same()
    {
        using var json = JsonDocument.Parse(BuiltTool.Run("sources", "--json").Succeeded().Output);
        var saini = json.RootElement.GetProperty("texts").EnumerateArray().Single(t => t.GetProperty("id").GetString() == "saini-2024-07-20");
        var outlet = json.RootElement.GetProperty("cited").EnumerateArray().Single(t => t.GetProperty("id").GetString() == "afintl-af");

        // The lock has 56 sentences for this text.
        Assert.Equal(56, saini.GetProperty("sentences").GetInt32());
        Assert.Equal("2024-07-20", saini.GetProperty("date").GetString());
        Assert.Equal("centralasianlight-2025-11-13#1.1", outlet.GetProperty("named-by")[0].GetString());
    }
}
