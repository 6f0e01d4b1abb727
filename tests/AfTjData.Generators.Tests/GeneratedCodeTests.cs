using AfTjData.Generators.Tests.Support;

namespace AfTjData.Generators.Tests;

/// <summary>The generated files of the miniature, one of each sort, as a reviewer reads them.</summary>
[UsesVerify]
public sealed class GeneratedCodeTests
{
    private static readonly SortedDictionary<string, string> Sources = Pipeline.Start(MiniatureData.Files).Sources;

    [Fact]
    public Task Enum() => Verify(Code("Colour.g.cs"));

    [Fact]
    public Task Enum_as_json() => Verify(Code("Colour.Json.g.cs"));

    [Fact]
    public Task Struct() => Verify(Code("Label.g.cs"));

    [Fact]
    public Task Record() => Verify(Code("Specimen.g.cs"));

    [Fact]
    public Task Record_as_json() => Verify(Code("Specimen.Json.g.cs"));

    [Fact]
    public Task Struct_as_json() => Verify(Code("Label.Json.g.cs"));

    [Fact]
    public Task Kinds_as_json() => Verify(Code("Json.Kinds.g.cs"));

    [Fact]
    public Task Record_without_evidence() => Verify(Code("Shelf.g.cs"));

    [Fact]
    public Task Table() => Verify(Code("Specimens.g.cs"));

    [Fact]
    public Task Table_with_names() => Verify(Code("Actors.g.cs"));

    [Fact]
    public Task Rows() => Verify(Code("Specimens.Rows.g.cs"));

    [Fact]
    public Task Rows_with_names() => Verify(Code("Actors.Rows.g.cs"));

    [Fact]
    public Task Dataset() => Verify(Code("Dataset.g.cs"));

    [Fact]
    public Task Tables() => Verify(Code("Tables.g.cs"));

    [Fact]
    public Task File_names() => Verify(string.Join('\n', Sources.Keys));

    // Verified files end without a line end.
    private static string Code(string file) => Sources[file].TrimEnd('\n');
}
