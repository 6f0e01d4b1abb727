using System.Globalization;
using AfTjData.Generators.Tests.Support;

namespace AfTjData.Generators.Tests;

/// <summary>The generated code is a function of the data alone.</summary>
public sealed class DeterminismTests
{
    private static readonly SortedDictionary<string, string> Expected = Pipeline.Start(MiniatureData.Files).Sources;

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        // Three orders that share no neighbours: backwards, by length, and by the text itself.
        AssertSame(Pipeline.Start(MiniatureData.Files.OrderByDescending(f => f.Key, StringComparer.Ordinal)));
        AssertSame(Pipeline.Start(MiniatureData.Files.OrderBy(f => f.Value.Length)));
        AssertSame(Pipeline.Start(MiniatureData.Files.OrderBy(f => f.Value, StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("de-DE")]
    public void The_culture_does_not_matter(string name)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            AssertSame(Pipeline.Start(MiniatureData.Files));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Fact]
    public void Line_ends_do_not_matter() =>
        AssertSame(Pipeline.Start(MiniatureData.Files.ToDictionary(f => f.Key, f => f.Value.Replace("\n", "\r\n", StringComparison.Ordinal))));

    [Fact]
    public void A_byte_order_mark_does_not_matter() =>
        AssertSame(Pipeline.Start(MiniatureData.Files.ToDictionary(f => f.Key, f => "\uFEFF" + f.Value)));

    [Fact]
    public void The_folder_does_not_matter()
    {
        AssertSame(Pipeline.Start(MiniatureData.Files, "/another place/with spaces/"));
        AssertSame(Pipeline.Start(MiniatureData.Files, @"C:\repository\data\".Replace('\\', '/')));
    }

    [Fact]
    public void How_the_records_are_spread_over_files_does_not_matter()
    {
        var files = MiniatureData.Files.Where(f => !f.Key.StartsWith("specimens/", StringComparison.Ordinal)).ToDictionary();
        files["specimens.yaml"] = string.Concat(MiniatureData.Files.Where(f => f.Key.StartsWith("specimens/", StringComparison.Ordinal)).Select(f => f.Value));
        AssertSame(Pipeline.Start(files));
    }

    [Fact]
    public void Generated_files_end_their_lines_with_line_feeds() =>
        Assert.All(Expected.Values, text => Assert.DoesNotContain('\r', text));

    private static void AssertSame(Pipeline pipeline)
    {
        var actual = pipeline.Sources;
        Assert.Equal(Expected.Keys, actual.Keys);
        foreach (var (name, text) in Expected)
            Assert.True(text == actual[name], name);
    }
}
