using System.Text;
using AfTjData.Compiler.Emit;
using AfTjData.Compiler.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AfTjData.Benchmarks.Layouts.Shards;

/// <summary>A heap as C#: a file for each shard, each with one UTF-8 literal.</summary>
internal sealed class ShardedSource
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview, DocumentationMode.Diagnose);
    private static readonly MetadataReference[] References = [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)];

    private readonly SourceText[] _texts;

    /// <summary>Cuts a heap of ASCII into shards of a size; the last may be shorter.</summary>
    public ShardedSource(byte[] heap, int shardBytes) => _texts = [.. heap.Chunk(shardBytes).Select(Text)];

    /// <summary>How many shards.</summary>
    public int Count => _texts.Length;

    /// <summary>Has the C# compiler parse every file.</summary>
    public SyntaxTree[] Parse() => [.. _texts.Select(t => Parse(t))];

    /// <summary>Has it parse the first file alone: all of the work where there is one shard.</summary>
    public SyntaxTree ParseFirst() => Parse(_texts[0]);

    /// <summary>Compiles parsed files; gives the length of the assembly.</summary>
    public static long Emit(SyntaxTree[] files)
    {
        var compilation = CSharpCompilation.Create("Shards", files, References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        return result.Success ? assembly.Length
            : throw new InvalidOperationException(result.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error).ToString());
    }

    private static SyntaxTree Parse(SourceText text)
    {
        var tree = CSharpSyntaxTree.ParseText(text, ParseOptions);
        // A tree is not whole until somebody has asked for its root.
        tree.GetRoot();
        return tree;
    }

    private static SourceText Text(byte[] shard, int number)
    {
        var code = new StringBuilder();
        code.Append(System.Globalization.CultureInfo.InvariantCulture, $"internal static partial class Heap\n{{\n    public static System.ReadOnlySpan<byte> Shard{number} => ");
        Literals.AppendUtf8(code, new EquatableArray<byte>(shard));
        code.Append(";\n}\n");
        return SourceText.From(code.ToString(), Encoding.UTF8);
    }
}
