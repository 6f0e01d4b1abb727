using AfTjData.Mutations.Copying;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AfTjData.Mutations.Choosing;

/// <summary>Compiles in memory what a fault makes of its file.</summary>
internal sealed class CompileCheck
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly string[] Folders = ["generators/AfTjData.Compiler/", "src/AfTjData/"];

    private readonly CSharpCompilation[] _projects;
    private readonly Dictionary<string, SourceFile> _sources;

    /// <summary>Takes in the sources of compiler and library. The code that the library generates is absent, which no value type misses.</summary>
    public CompileCheck(IReadOnlyCollection<SourceFile> sources)
    {
        _sources = sources.ToDictionary(s => s.Path, StringComparer.Ordinal);
        // What this program runs on; it was restored with what the compiler refers to.
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(p => MetadataReference.CreateFromFile(p)).ToArray();
        var common = new[] { CSharpSyntaxTree.ParseText(Usings, SourceFile.ParseOptions), CSharpSyntaxTree.ParseText(FaultSwitch.Source, SourceFile.ParseOptions) };
        _projects =
        [
            .. Folders.Select(folder => CSharpCompilation.Create(
                "Checked",
                sources.Where(s => s.Path.StartsWith(folder, StringComparison.Ordinal) || s.Path.StartsWith(SourceFile.SharedFolder, StringComparison.Ordinal)).Select(s => s.Tree).Concat(common),
                references,
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))),
        ];
    }

    /// <summary>Whether the file with this fault in it compiles wherever the file itself does.</summary>
    public bool Compiles(Fault fault)
    {
        var source = _sources[fault.File];
        var spoilt = CSharpSyntaxTree.ParseText(Schemata.Apply(source, [(fault, 1)]), SourceFile.ParseOptions, source.Path);
        if (spoilt.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error))
            return false;
        return _projects.Where(p => p.ContainsSyntaxTree(source.Tree)).All(p =>
            !Errors(p.ReplaceSyntaxTree(source.Tree, spoilt), spoilt).Except(Errors(p, source.Tree)).Any());
    }

    private static IEnumerable<string> Errors(CSharpCompilation project, SyntaxTree tree) =>
        project.GetSemanticModel(tree).GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"{d.Id} {d.GetMessage(null)}");
}
