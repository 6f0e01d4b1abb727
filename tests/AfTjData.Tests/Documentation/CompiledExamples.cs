using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AfTjData.Tests.Documentation;

/// <summary>All examples of the documentation as one assembly, each a method that notes the answers beside which a comment stands.</summary>
internal static class CompiledExamples
{
    private const string Type = "Examples";

    // What a console program has by its implicit usings, and a console that prints nothing.
    private const string Head = """
        #nullable enable
        using System;
        using System.Buffers;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text.Json;
        using AfTjData;

        internal static class Console
        {
            public static void WriteLine(object? text) => _ = text?.ToString();
        }

        """;

    /// <summary>The source of an example as a method.</summary>
    /// <param name="number">The number of the method.</param>
    /// <param name="code">The code of the example.</param>
    public static string Method(int number, string code)
    {
        var statements = CSharpSyntaxTree.ParseText(code).GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Select(s => s.Statement);
        var body = string.Join('\n', statements.Select(s => s.ToFullString() + Noted(s)));
        return string.Create(CultureInfo.InvariantCulture, $"    public static void Example{number}(List<(string Comment, object? Answer)> answers)\n    {{\n{body}\n    }}\n");
    }

    /// <summary>Compiles the methods.</summary>
    /// <returns>What the compiler has against them, and how to run one: it gives each comment with the answer beside it.</returns>
    public static (string Errors, Func<int, IReadOnlyList<(string Comment, object? Answer)>> Run) Compile(IEnumerable<string> methods)
    {
        var source = $"{Head}public static class {Type}\n{{\n{string.Join('\n', methods)}}}\n";
        var compilation = CSharpCompilation.Create(
            Type,
            [CSharpSyntaxTree.ParseText(source)],
            PublicSurface.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var stream = new MemoryStream();
        var errors = compilation.Emit(stream).Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => $"{d.GetMessage(CultureInfo.InvariantCulture)}: {Line(source, d)}").ToArray();
        return (string.Join('\n', errors), number => Run(Assembly.Load(stream.ToArray()), number));
    }

    private static List<(string Comment, object? Answer)> Run(Assembly assembly, int number)
    {
        var answers = new List<(string Comment, object? Answer)>();
        assembly.GetType(Type)!.GetMethod(string.Create(CultureInfo.InvariantCulture, $"Example{number}"))!.Invoke(null, [answers]);
        return answers;
    }

    // A comment behind a statement tells what the variable that it declares is, or what it prints.
    private static string Noted(StatementSyntax statement)
    {
        var comment = statement.GetTrailingTrivia().FirstOrDefault(t => t.IsKind(SyntaxKind.SingleLineCommentTrivia)).ToString();
        if (comment.Length == 0)
            return "";
        var answer = statement switch
        {
            LocalDeclarationStatementSyntax declaration => declaration.Declaration.Variables.Single().Identifier.Text,
            ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call } => call.ArgumentList.Arguments.Single().ToString(),
            _ => throw new ArgumentException($"A comment stands behind a statement that has no answer: {statement}", nameof(statement)),
        };
        return $"\nanswers.Add(({SymbolDisplay.FormatLiteral(comment[2..].Trim(), quote: true)}, {answer}));";
    }

    private static string Line(string source, Diagnostic diagnostic) => source.Split('\n')[diagnostic.Location.GetLineSpan().StartLinePosition.Line].Trim();
}
