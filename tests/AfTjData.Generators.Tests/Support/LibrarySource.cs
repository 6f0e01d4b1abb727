using AfTjData.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AfTjData.Generators.Tests.Support;

/// <summary>The hand-written source of the library, parsed once.</summary>
internal static class LibrarySource
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly string Folder = Repository.Path("src/AfTjData");

    /// <summary>As the project compiles: the newest language, documentation comments checked.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Preview, DocumentationMode.Diagnose, preprocessorSymbols: ["NET", "NET8_0_OR_GREATER", "NET10_0_OR_GREATER"]);

    /// <summary>Its files.</summary>
    public static IReadOnlyList<SyntaxTree> Trees { get; } =
    [
        CSharpSyntaxTree.ParseText(ImplicitUsings, ParseOptions, "GlobalUsings.cs"),
        .. Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Where(f => Path.GetRelativePath(Folder, f).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj" or "Queries" or "Graph"))
            .Where(IsOfMiniature)
            .Order(StringComparer.Ordinal)
            .Select(f => CSharpSyntaxTree.ParseText(File.ReadAllText(f), ParseOptions, f)),
    ];

    /// <summary>The framework that runs the tests.</summary>
    public static IReadOnlyList<MetadataReference> Framework { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => p.StartsWith(Path.GetDirectoryName(typeof(object).Assembly.Location)!, StringComparison.Ordinal))
            .Select(p => MetadataReference.CreateFromFile(p))];

    // Queries/ and Graph/ ask about kinds that the miniature does not have. A file of Records/ adds to the record it is named after; what the miniature has no kind or struct for, it has no use for.
    private static bool IsOfMiniature(string file)
    {
        var type = Path.GetFileNameWithoutExtension(file);
        return Path.GetFileName(Path.GetDirectoryName(file)) != "Records" || MiniatureData.SchemaFiles.Any(s => Path.GetFileNameWithoutExtension(s).Replace("-", "", StringComparison.Ordinal).Equals(type, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The library with generated files.</summary>
    public static CSharpCompilation With(IEnumerable<SyntaxTree> generated) => CSharpCompilation.Create(
        "AfTjData.Miniature",
        [.. Trees, .. generated],
        Framework,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));
}
