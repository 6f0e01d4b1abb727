using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AfTjData.Tests.Documentation;

/// <summary>Every public type and member of the compiled library, as a consumer's compiler sees it.</summary>
internal static class PublicSurface
{
    /// <summary>The compiled library.</summary>
    public static string Library { get; } = typeof(Dataset).Assembly.Location;

    /// <summary>The library and everything that the tests run on.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => path != Library)
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .Append(MetadataReference.CreateFromFile(Library))];

    // By the id that the compiler gives each type and member.
    private static Dictionary<string, XElement> Documentation { get; } = XDocument.Load(Path.ChangeExtension(Library, ".xml"), LoadOptions.PreserveWhitespace)
        .Descendants("member")
        .ToDictionary(m => m.Attribute("name")!.Value);

    /// <summary>The types and members; not what the compiler makes by itself, such as the copy method of a record.</summary>
    public static IReadOnlyList<Member> Members { get; } = [.. Find()];

    /// <summary>The documentation of a type or member; null if it has none.</summary>
    public static XElement? DocumentationOf(ISymbol symbol) => Documentation.GetValueOrDefault(symbol.GetDocumentationCommentId() ?? "");

    private static IEnumerable<Member> Find()
    {
        var compilation = CSharpCompilation.Create("Surface", references: References);
        var library = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(References[^1])!;
        using var origins = new CodeOrigins(Path.ChangeExtension(Library, ".pdb"));
        return [.. Types(library.GlobalNamespace).SelectMany(t => t.GetMembers().Where(IsMember).Prepend(t)).Select(s => new Member(s, DocumentationOf(s), origins.IsHandWritten(s)))];
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol within) =>
        within.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(m => m switch
        {
            INamedTypeSymbol type => IsPublic(type) ? Types(type).Prepend(type) : [],
            _ => Types(m),
        });

    private static bool IsMember(ISymbol member) =>
        IsPublic(member) && !IsMadeByCompiler(member) && member is not (INamedTypeSymbol or IMethodSymbol { AssociatedSymbol: not null });

    // A constructor without parameters that has no documentation is the compiler's: one that is written would not compile without.
    private static bool IsMadeByCompiler(ISymbol member) =>
        member.IsImplicitlyDeclared ||
        member.GetAttributes().Any(a => a.AttributeClass?.Name == "CompilerGeneratedAttribute") ||
        (member is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: 0 } && DocumentationOf(member) is null);

    private static bool IsPublic(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;
}
