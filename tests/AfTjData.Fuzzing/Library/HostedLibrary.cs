using System.Text;
using AfTjData.Compiler.Emit;
using AfTjData.Fuzzing.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AfTjData.Fuzzing.Library;

/// <summary>
/// The library over the schema of a base, compiled once, whose tables take their packed literals from outside. Emitted tables are read with it when they
/// are, token by token, the base's own but for their literals: then they compile because the base's do, and only what the literals say is new.
/// </summary>
internal sealed class HostedLibrary : IDisposable
{
    private const string Host = """
        namespace AfTjData;

        internal static class FuzzHost
        {
            public static int Stamp;
            public static byte[][][] Bytes = [];
            public static int[][] Numbers = [];
        }
        """;

    private readonly LoadedLibrary _library;
    private readonly string[] _tables;
    private readonly Dictionary<string, string[]> _tokens;
    private readonly System.Reflection.FieldInfo _stamp, _bytes, _numbers;

    /// <summary>Compiles it.</summary>
    public HostedLibrary(BaseDataset start)
    {
        var files = Compiler.DataCompiler.Emit(Compiler.DataCompiler.Compile(start.Files.Select(f => new Compiler.Parse.DataFile(f.Key, f.Value))).Dataset);
        _tables = [.. files.Select(f => f.Name).Where(IsRows)];
        _tokens = files.Where(f => IsRows(f.Name)).ToDictionary(f => f.Name, f => Read(LibrarySource.Parse(f)).Tokens, StringComparer.Ordinal);
        var trees = files.Select(f => IsRows(f.Name) ? Open(f) : LibrarySource.Parse(f)).Append(CSharpSyntaxTree.ParseText(Host, LibrarySource.ParseOptions));
        var (library, errors) = LoadedLibrary.Load(LibrarySource.With(trees, start.HasWholeSchema));
        _library = library ?? throw new InvalidOperationException($"The library does not compile over {start.Name}: {errors}");
        var host = _library.Type("FuzzHost");
        (_stamp, _bytes, _numbers) = (host.GetField("Stamp")!, host.GetField("Bytes")!, host.GetField("Numbers")!);
    }

    /// <summary>Puts emitted tables in; what they have that the base's have not, or null.</summary>
    public (LoadedLibrary? Library, string? Wrong) Put(IReadOnlyList<GeneratedFile> emitted)
    {
        var bytes = new byte[_tables.Length][][];
        var numbers = new int[_tables.Length][];
        foreach (var file in emitted)
        {
            var tree = LibrarySource.Parse(file);
            foreach (var found in tree.GetDiagnostics())
                return (null, found.ToString());
            if (!IsRows(file.Name))
                continue;
            var (tokens, literals, counts) = Read(tree);
            if (!tokens.AsSpan().SequenceEqual(_tokens[file.Name]))
                return (null, $"{file.Name} has other tokens than the base: {string.Join(' ', tokens.Except(_tokens[file.Name]).Take(5))}, {tokens.Length} for {_tokens[file.Name].Length}");
            var table = Array.IndexOf(_tables, file.Name);
            (bytes[table], numbers[table]) = (literals, counts);
        }

        _bytes.SetValue(null, bytes);
        _numbers.SetValue(null, numbers);
        _stamp.SetValue(null, (int)_stamp.GetValue(null)! + 1);
        return (_library, null);
    }

    /// <inheritdoc/>
    public void Dispose() => _library.Dispose();

    private static bool IsRows(string name) => name.EndsWith(".Rows.g.cs", StringComparison.Ordinal);

    private static (string[] Tokens, byte[][] Literals, int[] Numbers) Read(SyntaxTree tree)
    {
        var tokens = new List<string>();
        var literals = new List<byte[]>();
        var numbers = new List<int>();
        foreach (var token in tree.GetRoot().DescendantTokens())
        {
            if (IsPacked(token))
            {
                literals.Add(Encoding.UTF8.GetBytes(token.ValueText));
                tokens.Add("literal");
            }
            else if (IsCount(token))
            {
                var isNegative = token.Parent!.Parent.IsKind(SyntaxKind.UnaryMinusExpression);
                numbers.Add(isNegative ? -(int)token.Value! : (int)token.Value!);
                if (isNegative)
                    tokens.RemoveAt(tokens.Count - 1);
                tokens.Add("number");
            }
            else
            {
                // The hash of what the literals say is as new as they are.
                tokens.Add(IsHash(token) ? "hash" : token.Text);
            }
        }

        return ([.. tokens], [.. literals], [.. numbers]);
    }

    private static bool IsPacked(SyntaxToken token) =>
        token.Kind() is SyntaxKind.Utf8StringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken;

    private static bool IsHash(SyntaxToken token) => token.IsKind(SyntaxKind.StringLiteralToken) && token.ValueText.Length == 64 && token.ValueText.All(char.IsAsciiHexDigitLower);

    private static bool IsCount(SyntaxToken token) => token.IsKind(SyntaxKind.NumericLiteralToken)
        && token.Parent?.Parent is ArgumentSyntax or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression, Parent: ArgumentSyntax };

    // The emitted table with its literals replaced by places in the host, and an instance for each dataset put in.
    private SyntaxTree Open(GeneratedFile file)
    {
        var table = Array.IndexOf(_tables, file.Name);
        var root = LibrarySource.Parse(file).GetRoot();
        var (literals, numbers) = (0, 0);
        root = root.ReplaceNodes(root.DescendantNodes().OfType<PrefixUnaryExpressionSyntax>().Where(m => m.Operand is LiteralExpressionSyntax l && IsCount(l.Token)), (node, _) => node.Operand);
        root = root.ReplaceNodes(root.DescendantNodes().OfType<LiteralExpressionSyntax>().Where(l => IsPacked(l.Token) || IsCount(l.Token)), (node, _) => SyntaxFactory.ParseExpression(IsPacked(node.Token)
            ? FormattableString.Invariant($"global::AfTjData.FuzzHost.Bytes[{table}][{literals++}]")
            : FormattableString.Invariant($"global::AfTjData.FuzzHost.Numbers[{table}][{numbers++}]")));
        var name = root.DescendantNodes().OfType<ClassDeclarationSyntax>().Single().Identifier.Text;
        var text = root.ToFullString().Replace(
            $"public static readonly {name} Instance = new();",
            $"private static {name}? s_one; private static int s_stamp; public static {name} Instance {{ get {{ if (s_one is null || s_stamp != FuzzHost.Stamp) {{ s_one = new(); s_stamp = FuzzHost.Stamp; }} return s_one; }} }}",
            StringComparison.Ordinal);
        return CSharpSyntaxTree.ParseText(text, LibrarySource.ParseOptions, file.Name);
    }
}
