using System.Text.Json;
using AfTjData.Compiler.Bind.Locks;
using AfTjData.Compiler.Parse;
using AfTjData.Tests.Support;
using AfTjData.Tool.Coverages;
using AfTjData.Tool.Views;

namespace AfTjData.Tool.Tests;

/// <summary><c>aftj coverage</c>: the texts sentence by sentence, against the lock file read as plain text.</summary>
public sealed class CoverageTests
{
    private static readonly Source Text = Sources.All["centralasianlight-2025-11-13"];

    // A text of three sentences, of which nobody uses the last.
    private static readonly SourceLocks Lock = SourceLocks.Read(YamlReader.Read(new DataFile("sources.lock.yaml", $$"""
        {{Text.Id}}:
          file: "a.txt"
          bytes: 30
          sha256: "00"
          sentences:
            "1.1": { from: 0, to: 9, sha256: "00" }
            "1.2": { from: 10, to: 19, sha256: "00" }
            "2.1": { from: 20, to: 30, sha256: "00" }
        """)));

    /// <summary>The lock has 16 sentences for the shortest text; 10.1 is the outlet's name, which the outlet's record and the text's own use.</summary>
    [Fact]
    public void Each_sentence_of_a_text_stands_with_the_records_that_use_it()
    {
        var run = BuiltTool.Run("coverage", "--source", Text.Id).Succeeded();

        Assert.Equal(Text.Id, run.Lines[0]);
        Assert.Contains("  10.1  actor/centralasianlight, source/centralasianlight-2025-11-13", run.Lines);
        Assert.Equal("  centralasianlight-2025-11-13  16 sentences: 16 used, 0 waived, 0 neither", run.Lines[^1]);
        Assert.Equal(LockedSentences(Text.Id), run.Lines.Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(w => w.Length > 0 && char.IsAsciiDigit(w[0][0])).Select(w => w[0]));
    }

    [Fact]
    public void A_waived_sentence_is_shown_with_the_reason() =>
        Assert.Contains("  30.1  waived: heading of the comment form", BuiltTool.Run("coverage", "--source", "southasiandesk-2025-11-16").Succeeded().Lines);

    [Fact]
    public void The_counts_add_up_to_the_sentences_of_the_lock()
    {
        var run = BuiltTool.Run("coverage", "--summary").Succeeded();
        var texts = Sources.All.Where(s => s.File is not null).ToList();

        Assert.Equal(texts.Count + 2, run.Lines.Length);
        Assert.All(texts, t => Assert.Contains(run.Lines, l => l.Contains($"  {t.Id} ", StringComparison.Ordinal) && l.Contains($" {LockedSentences(t.Id).Count} sentences: ", StringComparison.Ordinal)));
        Assert.Contains($" {texts.Sum(t => LockedSentences(t.Id).Count)} sentences: ", run.Lines[^1], StringComparison.Ordinal);
        Assert.EndsWith(" 0 neither", run.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Json_names_the_fields_that_point_at_a_sentence()
    {
        using var json = JsonDocument.Parse(BuiltTool.Run("coverage", "--source", "southasiandesk-2025-11-16", "--json").Succeeded().Output);
        var text = json.RootElement.GetProperty("texts")[0];
        var sentences = text.GetProperty("sentences").EnumerateArray().ToDictionary(s => s.GetProperty("at").GetString()!);

        Assert.Equal(0, text.GetProperty("neither").GetInt32());
        Assert.Equal("heading of the comment form", sentences["southasiandesk-2025-11-16#30.1"].GetProperty("waived-for").GetString());
        // The caption under the picture is a notice of the text itself.
        var use = sentences["southasiandesk-2025-11-16#5.1"].GetProperty("uses")[0];
        Assert.Equal(("source/southasiandesk-2025-11-16", "notices.at"), (use.GetProperty("record").GetString(), use.GetProperty("field").GetString()));
    }

    [Theory]
    [InlineData(1, "no-such-source")]
    [InlineData(1, "afintl-af")]
    public void A_source_without_a_text_cannot_be_covered(int code, string source)
    {
        var run = BuiltTool.Run("coverage", "--source", source).WithoutStackTrace();

        Assert.Equal(code, run.ExitCode);
        Assert.Contains(source, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_that_is_neither_used_nor_waived_is_told()
    {
        var coverage = Assert.Single(TextCoverage.Of(Lock.Sources, [new SentenceUse("event/a", "evidence.at", new Locator(Text, 1, 1, 1, 2), null)]));

        Assert.Equal((2, 0, 1), (coverage.Used, coverage.Waived, coverage.Forgotten));
        Assert.Contains("NEITHER USED NOR WAIVED", Pages.PlainRenderer.Render(CoveragePage.Of([coverage], onlySummary: false)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_over_paragraphs_uses_every_sentence_in_it()
    {
        var coverage = TextCoverage.Of(Lock.Sources, [new SentenceUse("event/a", "evidence.at", new Locator(Text, 1, 2, 2, 1), null)])[0];

        Assert.Equal([false, true, true], coverage.Sentences.Select(s => s.IsUsed));
    }

    [Fact]
    public void A_sentence_that_is_waived_and_used_counts_as_used_and_says_both()
    {
        var coverage = TextCoverage.Of(Lock.Sources,
        [
            new SentenceUse("source/a", "waived.at", new Locator(Text, 1, 1), "heading"),
            new SentenceUse("event/a", "evidence.at", new Locator(Text, 1, 1), null),
        ])[0];

        Assert.Equal((1, 0, 2), (coverage.Used, coverage.Waived, coverage.Forgotten));
        Assert.Contains("  1.1  waived: heading (yet records use it)\n       event/a\n", Pages.PlainRenderer.Render(CoveragePage.Of([coverage], onlySummary: false)), StringComparison.Ordinal);
    }

    // The numbers that stand in quotes below the source's name.
    private static List<string> LockedSentences(string source) =>
    [
        .. File.ReadAllLines(Repository.Path("data/sources.lock.yaml"))
            .SkipWhile(l => l != source + ":").Skip(1).TakeWhile(l => l.StartsWith(' '))
            .Where(l => l.StartsWith("    \"", StringComparison.Ordinal)).Select(l => l.Split('"')[1]),
    ];
}
