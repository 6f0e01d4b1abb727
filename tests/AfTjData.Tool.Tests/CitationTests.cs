using System.Text.RegularExpressions;
using AfTjData.Tests.Support;

namespace AfTjData.Tool.Tests;

/// <summary><c>CITATION.cff</c> says the same as the dataset's header.</summary>
public sealed class CitationTests
{
    private static readonly string Citation = File.ReadAllText(Repository.Path("CITATION.cff"));
    private static readonly string Header = File.ReadAllText(Repository.Path("data/dataset.yaml"));

    [Fact]
    public void Its_version_is_that_of_the_data() => Assert.Equal(Value(Header, "version"), Value(Citation, "version"));

    [Fact]
    public void Its_date_is_that_of_the_data() => Assert.Equal(Value(Header, "date"), Value(Citation, "date-released"));

    [Fact]
    public void Its_title_is_that_of_the_data() => Assert.Equal(Value(Header, "title"), Value(Citation, "title"));

    private static string Value(string yaml, string key) =>
        Regex.Match(yaml, $"^{Regex.Escape(key)}: *\"?([^\"\r\n]+?)\"? *\r?$", RegexOptions.Multiline).Groups[1] is { Success: true } value
            ? value.Value
            : throw new InvalidDataException($"There is no {key}.");
}
