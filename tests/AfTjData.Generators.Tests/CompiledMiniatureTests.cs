using AfTjData.Generators.Tests.Support;
using Microsoft.CodeAnalysis.CSharp;

namespace AfTjData.Generators.Tests;

/// <summary>The generated code together with the hand-written library.</summary>
public sealed class CompiledMiniatureTests
{
    [Fact]
    public void The_miniature_has_nothing_wrong_with_it() =>
        Expect.Text("", Pipeline.Start(MiniatureData.Files).Reports);

    [Fact]
    public void Generated_and_hand_written_code_compile_without_error_or_warning() =>
        Expect.Text("", MiniatureBuild.Print(MiniatureData.Files));

    [Fact]
    public void A_public_member_without_documentation_would_be_told()
    {
        var bare = CSharpSyntaxTree.ParseText("namespace AfTjData; public class Bare;", LibrarySource.ParseOptions);

        Assert.Contains("CS1591", LibrarySource.With(Pipeline.Start(MiniatureData.Files).Trees.Append(bare)).GetDiagnostics().Select(d => d.Id));
    }

    [Fact]
    public void Every_type_of_the_schema_language_is_in_the_miniature_alone_and_as_a_list()
    {
        var fields = MiniatureData.SchemaFiles.Select(f => MiniatureData.Files[f]).ToArray();
        foreach (var type in new[] { "line", "text", "int", "decimal", "bool", "date", "edtf", "quantity", "locator", "enum colour", "ref actor", "ref any", "struct label" })
        {
            Assert.Contains(fields, text => text.Contains($"type: {type},", StringComparison.Ordinal));
            Assert.Contains(fields, text => text.Contains($"type: \"{type}[]\",", StringComparison.Ordinal));
        }
    }
}
