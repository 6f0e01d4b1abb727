using System.Diagnostics;
using System.Text;
using AfTjData.Benchmarks.Editing;
using AfTjData.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AfTjData.Benchmarks.Building;

/// <summary>The C# compiler over the library's own source and the text that the generator wrote, without the generator and without analyzers: the limit of a build.</summary>
internal static class CompilerAlone
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>Parses, binds and emits; gives the time.</summary>
    public static TimeSpan Compile(GeneratorRun generated)
    {
        var texts = Directory.EnumerateFiles(Repository.Path("src/AfTjData"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !Path.GetRelativePath(Repository.Root, f).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Select(f => SourceText.From(File.ReadAllText(f), Encoding.UTF8))
            .Append(SourceText.From(ImplicitUsings, Encoding.UTF8))
            .Concat(generated.Result.GeneratedSources.Select(s => s.SourceText))
            .ToArray();
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal) && !Path.GetFileName(p).Contains("CommandLine", StringComparison.Ordinal))
            .Select(p => MetadataReference.CreateFromFile(p))
            .ToArray();
        var watch = Stopwatch.StartNew();
        var compilation = CSharpCompilation.Create(
            "AfTjData",
            texts.Select((t, i) => CSharpSyntaxTree.ParseText(t, GeneratorRun.ParseOptions, path: $"{i}.cs")),
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        using var documentation = new MemoryStream();
        var result = compilation.Emit(assembly, symbols, documentation);
        if (!result.Success)
            throw new InvalidOperationException(result.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error).ToString());
        return watch.Elapsed;
    }
}
