using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AfTjData.Mutations.Copying;

/// <summary>A C# file of the repository.</summary>
/// <param name="Path">Its path from the root.</param>
/// <param name="Text">Its text, with line feeds only.</param>
/// <param name="Tree">Its syntax.</param>
internal sealed record SourceFile(string Path, string Text, SyntaxTree Tree)
{
    /// <summary>Where the files lie that library and compiler both compile.</summary>
    public const string SharedFolder = "src/AfTjData/Values/Shared/";

    /// <summary>How the sources are read. The language version that the projects name is a preview to this parser.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Preview, preprocessorSymbols: ["NET", "NET8_0_OR_GREATER", "NET10_0_OR_GREATER"]);

    /// <summary>Reads the sources of compiler and library out of a list of files.</summary>
    public static IReadOnlyList<SourceFile> ReadAll(string root, IEnumerable<string> files) =>
    [
        .. files.Where(f => f.EndsWith(".cs", StringComparison.Ordinal)
                && (f.StartsWith("generators/AfTjData.Compiler/", StringComparison.Ordinal) || f.StartsWith("src/AfTjData/", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)
            .Select(f => Parse(f, File.ReadAllText(System.IO.Path.Combine(root, f)).ReplaceLineEndings("\n"))),
    ];

    private static SourceFile Parse(string path, string text) => new(path, text, CSharpSyntaxTree.ParseText(text, ParseOptions, path));
}
