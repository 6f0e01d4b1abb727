using AfTjData.Generators.Tests.Support;

namespace AfTjData.Generators.Tests;

/// <summary>The generated files of the miniature, one of each sort, as a reviewer reads them.</summary>
[UsesVerify]
public sealed class GeneratedCodeTests
{
    private static readonly SortedDictionary<string, string> Sources = Pipeline.Start(MiniatureData.Files).Sources;

    [Fact]
    public Task Enum() => Verify(Sources["Colour.g.cs"]);

    [Fact]
    public Task Struct() => Verify(Sources["Label.g.cs"]);

    [Fact]
    public Task Record() => Verify(Sources["Specimen.g.cs"]);

    [Fact]
    public Task Record_without_evidence() => Verify(Sources["Shelf.g.cs"]);

    [Fact]
    public Task Table() => Verify(Sources["Specimens.g.cs"]);

    [Fact]
    public Task Table_with_names() => Verify(Sources["Actors.g.cs"]);

    [Fact]
    public Task Rows() => Verify(Sources["Specimens.Rows.g.cs"]);

    [Fact]
    public Task Rows_with_names() => Verify(Sources["Actors.Rows.g.cs"]);

    [Fact]
    public Task Dataset() => Verify(Sources["Dataset.g.cs"]);

    [Fact]
    public Task Tables() => Verify(Sources["Tables.g.cs"]);

    [Fact]
    public Task File_names() => Verify(string.Join('\n', Sources.Keys));
}
