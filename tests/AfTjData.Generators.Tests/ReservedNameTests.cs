using System.Text.RegularExpressions;
using AfTjData.Generators.Tests.Support;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AfTjData.Generators.Tests;

/// <summary>What the library's own source declares, the schema cannot declare again: it is told so in YAML, not by the C# compiler.</summary>
public sealed partial class ReservedNameTests
{
    [Fact]
    public void Every_type_and_namespace_of_the_library_is_reserved()
    {
        // What it adds to generated types, such as Evidence, is meant to have their names.
        var generated = Pipeline.Start(MiniatureData.Files).Trees.SelectMany(t => DeclaredIn(t.GetRoot())).ToHashSet(StringComparer.Ordinal);
        var declared = LibrarySource.Trees.SelectMany(t => DeclaredIn(t.GetRoot())).Where(n => !generated.Contains(n)).Distinct().ToArray();
        Assert.Contains("EdtfDate", declared);
        Assert.Contains("Packed", declared);

        var free = declared.Where(name => Enum(Kebab(name)) != $"schema/enums/{Kebab(name)}.yaml(1,7): error AFTJ0016").ToArray();

        Assert.True(free.Length == 0, "not reserved: " + string.Join(", ", free));
    }

    [Theory]
    [InlineData("specimen-table")]
    [InlineData("colour-extensions")]
    [InlineData("specimens")]
    [InlineData("specimen")]
    public void So_is_every_type_that_comes_with_a_definition(string name)
    {
        var files = MiniatureData.With($"schema/structs/{name}.yaml", $"struct: {name}\nsummary: One too many.\nfields:\n  text: {{ type: line, summary: Text. }}\n");

        Assert.Matches(@"^[^\n]+: error AFTJ0016$", MiniatureBuild.Print(files));
    }

    private static string Enum(string name) => Pipeline.Start(
        MiniatureData.With($"schema/enums/{name}.yaml", $"enum: {name}\nsummary: One too many.\nmembers:\n  one: {{ number: 1, summary: One. }}\n")).Reports;

    private static IEnumerable<string> DeclaredIn(Microsoft.CodeAnalysis.SyntaxNode root)
    {
        foreach (var space in root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>())
        {
            var name = space.Name.ToString();
            if (name.StartsWith("AfTjData.", StringComparison.Ordinal))
                yield return name.Split('.')[1];
            if (name != "AfTjData")
                continue;
            foreach (var member in space.Members)
            {
                if (member is BaseTypeDeclarationSyntax type)
                    yield return type.Identifier.Text;
                else if (member is DelegateDeclarationSyntax callable)
                    yield return callable.Identifier.Text;
            }
        }
    }

    private static string Kebab(string pascal) => Capital().Replace(pascal, m => "-" + m.Value.ToLowerInvariant())[1..];

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
