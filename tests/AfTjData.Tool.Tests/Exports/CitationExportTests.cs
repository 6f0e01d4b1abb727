using AfTjData.Tests.Support;

namespace AfTjData.Tool.Tests.Exports;

/// <summary>The exported citation and the repository's own.</summary>
public sealed class CitationExportTests
{
    [Fact]
    public void It_is_the_repository_s_own_file() =>
        Assert.Equal(File.ReadAllText(Repository.Path("CITATION.cff")).ReplaceLineEndings("\n"), File.ReadAllText(Shipped.Export("citation")));
}
