using System.Text.RegularExpressions;
using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Parse;
using AfTjData.Curation.Data;
using AfTjData.Tests.Support;

namespace AfTjData.Tool.Tests;

/// <summary>The worked examples under "How texts are coded" in CONTRIBUTING.md are records that the schema accepts.</summary>
public sealed partial class CodingExampleTests
{
    private static readonly string Section = SectionOf(File.ReadAllText(Repository.Path("CONTRIBUTING.md")).ReplaceLineEndings("\n"));

    private static readonly Schema Schema = SchemaBinder.Bind(
        DataFolder.Open(Repository.Path("data")).Read(p => p.StartsWith(SchemaBinder.Folder, StringComparison.Ordinal)).Files.Select(YamlReader.Read));

    [Fact]
    public void There_are_twenty() =>
        Assert.Equal(Enumerable.Range(1, 20), Numbered().Matches(Section).Select(m => int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Each_record_of_them_has_only_fields_and_values_that_the_schema_knows()
    {
        var examples = Example().Matches(Section);

        Assert.NotEmpty(examples);
        foreach (Match example in examples)
        {
            var bound = RecordBinder.Bind(YamlReader.Read(new DataFile(example.Groups[1].Value + ".yaml", example.Groups[2].Value + "\n")), Schema);

            Assert.Empty(bound.File.Diagnostics);
            Assert.Empty(bound.Diagnostics.Select(d => d.ToString()));
            Assert.NotEmpty(bound.Records);
        }
    }

    private static string SectionOf(string text)
    {
        var start = text.IndexOf("\n## How texts are coded\n", StringComparison.Ordinal);
        return text[start..text.IndexOf("\n## Diagnostics\n", StringComparison.Ordinal)];
    }

    [GeneratedRegex("```yaml\n# ([a-z]+)\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"^\*\*([0-9]+)\. ", RegexOptions.Multiline)]
    private static partial Regex Numbered();
}
