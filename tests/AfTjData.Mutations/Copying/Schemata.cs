using System.Globalization;
using System.Text;
using AfTjData.Mutations.Choosing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AfTjData.Mutations.Copying;

/// <summary>Writes a file with many faults in it, each behind a switch, so that one build serves them all.</summary>
/// <remarks>A member's whole body is written once more for each fault: names that an expression declares then clash with nothing.</remarks>
internal static class Schemata
{
    /// <summary>The file's text with all of these faults in it.</summary>
    public static string Apply(SourceFile source, IReadOnlyCollection<(Fault Fault, int Number)> faults)
    {
        var text = new StringBuilder(source.Text);
        var root = source.Tree.GetRoot();
        foreach (var group in faults.GroupBy(f => f.Fault.Body).OrderByDescending(g => g.Key.Start))
        {
            var body = Bodies.Of(root).First(b => b.Span == group.Key);
            var (span, written) = Swap(source.Text, body, [.. group.OrderBy(f => f.Number)]);
            text.Remove(span.Start, span.Length).Insert(span.Start, written);
        }

        // Copies of code give warnings that the code itself does not.
        return "#pragma warning disable\n" + text;
    }

    private static (TextSpan Span, string Text) Swap(string file, SyntaxNode body, (Fault Fault, int Number)[] faults)
    {
        if (body is BlockSyntax)
            return (body.Span, $"{{\n{Branches(file, body.Span, faults, (text, _) => text)}\n}}");
        if (body is not ArrowExpressionClauseSyntax arrow)
            return (body.Span, faults.Aggregate(file.Substring(body.SpanStart, body.Span.Length), (rest, f) => $"({Test(f.Number)} ? ({Spoil(file, body.Span, f.Fault)}) : ({rest}))"));

        // The semicolon goes with the arrow.
        var end = file.IndexOf(';', body.Span.End) + 1;
        var isVoid = body.Parent is ConstructorDeclarationSyntax or MethodDeclarationSyntax { ReturnType: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } }
            || (body.Parent is AccessorDeclarationSyntax accessor && !accessor.IsKind(SyntaxKind.GetAccessorDeclaration));
        var branches = Branches(file, arrow.Expression.Span, faults, (text, isThrow) => isThrow ? text + ";" : isVoid ? $"{{ {text}; }}" : $"{{ return {text}; }}");
        var block = body.Parent is BasePropertyDeclarationSyntax and not EventDeclarationSyntax ? $"{{ get {{ {branches} }} }}" : $"{{ {branches} }}";
        return (TextSpan.FromBounds(body.SpanStart, end), block);
    }

    private static string Branches(string file, TextSpan span, (Fault Fault, int Number)[] faults, Func<string, bool, string> statement)
    {
        var original = file.Substring(span.Start, span.Length);
        var text = new StringBuilder();
        foreach (var (fault, number) in faults)
            text.Append(CultureInfo.InvariantCulture, $"if ({Test(number)})\n{statement(Spoil(file, span, fault), false)}\nelse ");
        return text.Append('\n').Append(statement(original, original.StartsWith("throw ", StringComparison.Ordinal))).ToString();
    }

    private static string Spoil(string file, TextSpan span, Fault fault) =>
        file.Substring(span.Start, span.Length).Remove(fault.Span.Start - span.Start, fault.Span.Length).Insert(fault.Span.Start - span.Start, fault.After);

    private static string Test(int number) => FormattableString.Invariant($"global::{FaultSwitch.Name}.Is({number})");
}
