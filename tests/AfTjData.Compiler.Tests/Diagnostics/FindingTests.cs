using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Tests.Diagnostics.Cases;
using AfTjData.Compiler.Tests.Miniature;

namespace AfTjData.Compiler.Tests.Diagnostics;

/// <summary>Each finding, provoked: its id, its words, and where it begins and ends.</summary>
public class FindingTests
{
    private static readonly Dictionary<string, FindingCase> Cases = new[]
    {
        YamlCases.All, ShapeCases.All, SchemaCases.All, ValueCases.All, DatasetCases.All, RuleCases.All, RedirectCases.All, HistoryCases.All,
    }.SelectMany(c => c).ToDictionary(c => c.Name);

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_reported_with_these_words_exactly_there_and_nothing_else_is(string name) =>
        Mini.Compile(Cases[name].Files).Reports(Cases[name].Findings);

    [Fact]
    public void A_folder_without_a_header_is_told_so()
    {
        var files = Mini.Files.Where(f => f.Key != "dataset.yaml").Select(f => new DataFile(f.Key, f.Value));
        var found = Assert.Single(DataCompiler.Compile(files).Diagnostics);
        Assert.Equal(Findings.BadHeader, found.Finding);
        Assert.Equal(new Location("dataset.yaml", SourceSpan.FileStart), found.Location);
        Assert.Equal("There is no dataset.yaml; add one with title, version, schema-version and date", found.Message);
    }

    [Fact]
    public void Every_finding_of_the_catalogue_is_provoked_by_a_case()
    {
        var provoked = Cases.Values.SelectMany(c => c.Findings).Select(f => f.Finding).ToHashSet();
        Assert.Empty(Findings.All.Where(f => !provoked.Contains(f)).Select(f => $"{f.Id} {f.Title}"));
    }
}
