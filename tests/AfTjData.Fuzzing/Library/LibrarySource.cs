using AfTjData.Compiler.Emit;
using AfTjData.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AfTjData.Fuzzing.Library;

/// <summary>The hand-written source of the library, parsed once, and how it is compiled with what the compiler emits.</summary>
public static class LibrarySource
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

    /// <summary>As the project compiles, documentation comments checked.</summary>
    public static CSharpParseOptions ParseOptions { get; } =
        new(LanguageVersion.Preview, DocumentationMode.Diagnose, preprocessorSymbols: ["NET", "NET8_0_OR_GREATER", "NET10_0_OR_GREATER"]);

    private static readonly IReadOnlyList<(string Path, SyntaxTree Tree)> Trees =
    [
        ("GlobalUsings.cs", CSharpSyntaxTree.ParseText(ImplicitUsings, ParseOptions, "GlobalUsings.cs")),
        .. Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/'))
            .Where(f => f.Split('/')[0] is not ("bin" or "obj"))
            .Order(StringComparer.Ordinal)
            .Select(f => (f, CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(Folder, f)), ParseOptions, f))),
    ];

    private static readonly IReadOnlyList<MetadataReference> Framework =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => p.StartsWith(Path.GetDirectoryName(typeof(object).Assembly.Location)!, StringComparison.Ordinal))
            .Select(p => MetadataReference.CreateFromFile(p))];

    /// <summary>A generated file as syntax.</summary>
    public static SyntaxTree Parse(GeneratedFile file) => CSharpSyntaxTree.ParseText(SourceText.From(file.Text), ParseOptions, file.Name);

    /// <summary>The library with generated files.</summary>
    /// <param name="generated">The files.</param>
    /// <param name="isWhole">Whether their schema has every kind that all of the source asks about; else without what asks about kinds.</param>
    public static CSharpCompilation With(IEnumerable<SyntaxTree> generated, bool isWhole) => CSharpCompilation.Create(
        "AfTjData.Fuzzed",
        [.. Trees.Where(t => isWhole || IsGeneral(t.Path)).Select(t => t.Tree), .. generated],
        Framework,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999, concurrentBuild: false));

    // Of what adds to records by hand, only evidence is in every schema.
    private static bool IsGeneral(string path) => path.Split('/')[0] switch
    {
        "Queries" or "Graph" => false,
        "Records" => path == "Records/Evidence.cs",
        _ => true,
    };
}
