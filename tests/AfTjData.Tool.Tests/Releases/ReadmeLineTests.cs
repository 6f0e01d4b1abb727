using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AfTjData.Tests.Support;
using AfTjData.Tool.Releases;

namespace AfTjData.Tool.Tests.Releases;

/// <summary>The line of README.md that names the release, and that nothing else names one that would have to be changed by hand.</summary>
public sealed class ReadmeLineTests
{
    private static readonly string Line = ReadmeLine.In(File.ReadAllText(Repository.Path("README.md")));

    [Fact]
    public void It_is_that_of_the_newest_release_and_this_data_is_that_release_or_a_later_one()
    {
        var list = JsonNode.Parse(File.ReadAllText(Directory.GetFiles(Repository.Path("data/releases"), "*.json").MaxBy(f => Version.Parse(Path.GetFileNameWithoutExtension(f)))!))!;
        var counts = list["counts"]!.AsObject();
        var hash = list["content-hash"]!.ToString();

        Assert.Equal(
            FormattableString.Invariant(
                $"**{list["version"]}** · data of {list["date"]} · content `{hash[..12]}` · {counts.Sum(c => (int)c.Value!):#,0} records of {counts.Count} kinds from {list["texts"]!.AsObject().Count} texts"),
            Line);
        Assert.True(Version.Parse(Dataset.Version) >= Version.Parse(list["version"]!.ToString()));
        if (Dataset.Version == list["version"]!.ToString())
            Assert.Equal(Dataset.ContentHash, hash);
    }

    [Fact]
    public void It_stands_above_the_first_sample() =>
        Assert.InRange(File.ReadAllText(Repository.Path("README.md")).IndexOf(Line, StringComparison.Ordinal), 1, File.ReadAllText(Repository.Path("README.md")).IndexOf("```", StringComparison.Ordinal));

    [Fact]
    public void Beside_it_the_pages_name_no_version_of_the_data()
    {
        var readme = File.ReadAllText(Repository.Path("README.md")).Replace(Line, "", StringComparison.Ordinal);

        Assert.DoesNotMatch(new Regex($@"(?<![\d.]){Regex.Escape(Dataset.Version)} of \d"), readme);
        Assert.DoesNotContain(Dataset.ContentHash[..12], readme, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Only_the_line_between_the_comments_changes(string newLine)
    {
        var readme = $"# Title\n\n{ReadmeLine.Begin}\nold\n{ReadmeLine.End}\n\nText.\n".ReplaceLineEndings(newLine);

        Assert.Equal($"# Title\n\n{ReadmeLine.Begin}\nnew\n{ReadmeLine.End}\n\nText.\n".ReplaceLineEndings(newLine), ReadmeLine.With(readme, "new"));
        Assert.Same(readme, ReadmeLine.With(readme, "old"));
    }
}
