using System.Globalization;
using System.Numerics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AfTjData.Mutations.Operators;

/// <summary>Faults in counting and comparing.</summary>
internal static class Numbers
{
    private static readonly char[] Suffixes = ['l', 'L', 'u', 'U', 'm', 'M'];

    public static IEnumerable<Change> OffByOne(SyntaxNode node)
    {
        if (!node.IsKind(SyntaxKind.NumericLiteralExpression))
            yield break;
        var text = node.ToString();
        var digits = text.TrimEnd(Suffixes);
        if (!BigInteger.TryParse(digits.Replace("_", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            yield break;
        yield return new(node, (number + 1).ToString(CultureInfo.InvariantCulture) + text[digits.Length..]);
        if (number > 0)
            yield return new(node, (number - 1).ToString(CultureInfo.InvariantCulture) + text[digits.Length..]);
    }

    public static IEnumerable<Change> Arithmetic(SyntaxNode node) => node is BinaryExpressionSyntax e
        ? Conditions.Retold(e, e.OperatorToken, e.OperatorToken.Kind() switch
        {
            SyntaxKind.PlusToken => "-",
            SyntaxKind.MinusToken => "+",
            SyntaxKind.AsteriskToken => "/",
            SyntaxKind.SlashToken => "*",
            SyntaxKind.PercentToken => "*",
            SyntaxKind.LessThanLessThanToken => ">>",
            SyntaxKind.GreaterThanGreaterThanToken => "<<",
            _ => null,
        })
        : [];

    public static IEnumerable<Change> OperandsSwapped(SyntaxNode node)
    {
        switch (node)
        {
            case BinaryExpressionSyntax e when e.OperatorToken.Kind() is SyntaxKind.MinusToken or SyntaxKind.SlashToken or SyntaxKind.PercentToken
                or SyntaxKind.LessThanToken or SyntaxKind.LessThanEqualsToken or SyntaxKind.GreaterThanToken or SyntaxKind.GreaterThanEqualsToken:
                yield return new(e, $"(({e.Right}) {e.OperatorToken} ({e.Left}))");
                break;
            case InvocationExpressionSyntax { ArgumentList.Arguments: [var first, var second, ..] arguments } call:
                yield return new(call, $"{call.Expression}({string.Join(", ", arguments.Skip(2).Prepend(first).Prepend(second))})");
                break;
            case InvocationExpressionSyntax { ArgumentList.Arguments: [var only], Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "CompareTo" } method } call:
                yield return new(call, $"{only}.CompareTo({method.Expression})");
                break;
        }
    }

    public static IEnumerable<Change> StepReversed(SyntaxNode node)
    {
        var token = node switch
        {
            PostfixUnaryExpressionSyntax e => e.OperatorToken,
            PrefixUnaryExpressionSyntax e => e.OperatorToken,
            AssignmentExpressionSyntax e => e.OperatorToken,
            _ => default,
        };
        return Conditions.Retold(node, token, token.Kind() switch
        {
            SyntaxKind.PlusPlusToken => "--",
            SyntaxKind.MinusMinusToken => "++",
            SyntaxKind.PlusEqualsToken => "-=",
            SyntaxKind.MinusEqualsToken => "+=",
            SyntaxKind.AmpersandEqualsToken => "|=",
            SyntaxKind.BarEqualsToken => "&=",
            SyntaxKind.MinusToken => "+",
            _ => null,
        });
    }
}
