using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AfTjData.Mutations.Operators;

/// <summary>Faults in what is asked.</summary>
internal static class Conditions
{
    public static IEnumerable<Change> Negated(SyntaxNode node)
    {
        var condition = node switch
        {
            IfStatementSyntax s => s.Condition,
            WhileStatementSyntax s => s.Condition,
            ConditionalExpressionSyntax e => e.Condition,
            WhenClauseSyntax w => w.Condition,
            _ => null,
        };
        return condition is null or LiteralExpressionSyntax ? [] : [new(condition, $"!({condition})")];
    }

    public static IEnumerable<Change> BoundaryMoved(SyntaxNode node)
    {
        var token = node switch
        {
            BinaryExpressionSyntax e => e.OperatorToken,
            RelationalPatternSyntax p => p.OperatorToken,
            _ => default,
        };
        return Retold(node, token, token.Kind() switch
        {
            SyntaxKind.LessThanToken => "<=",
            SyntaxKind.LessThanEqualsToken => "<",
            SyntaxKind.GreaterThanToken => ">=",
            SyntaxKind.GreaterThanEqualsToken => ">",
            _ => null,
        });
    }

    public static IEnumerable<Change> EqualityFlipped(SyntaxNode node)
    {
        if (node is BinaryExpressionSyntax binary)
        {
            return Retold(node, binary.OperatorToken, binary.OperatorToken.Kind() switch
            {
                SyntaxKind.EqualsEqualsToken => "!=",
                SyntaxKind.ExclamationEqualsToken => "==",
                _ => null,
            });
        }

        return node is IsPatternExpressionSyntax { Pattern: var pattern } test
            ? [new(test, pattern is UnaryPatternSyntax { Pattern: var inner } ? $"{test.Expression} is {inner}" : $"{test.Expression} is not ({pattern})")]
            : [];
    }

    public static IEnumerable<Change> AndOr(SyntaxNode node)
    {
        var token = node switch
        {
            BinaryExpressionSyntax e => e.OperatorToken,
            BinaryPatternSyntax p => p.OperatorToken,
            _ => default,
        };
        return Retold(node, token, token.Kind() switch
        {
            SyntaxKind.AmpersandAmpersandToken => "||",
            SyntaxKind.BarBarToken => "&&",
            SyntaxKind.AmpersandToken => "|",
            SyntaxKind.BarToken => "&",
            SyntaxKind.AndKeyword => "or",
            SyntaxKind.OrKeyword => "and",
            _ => null,
        });
    }

    public static IEnumerable<Change> NotDropped(SyntaxNode node) => node switch
    {
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } e => [new(e, e.Operand.ToString())],
        _ => [],
    };

    public static IEnumerable<Change> BoolFlipped(SyntaxNode node) => node.Kind() switch
    {
        SyntaxKind.TrueLiteralExpression => [new(node, "false")],
        SyntaxKind.FalseLiteralExpression => [new(node, "true")],
        _ => [],
    };

    public static IEnumerable<Change> BranchFixed(SyntaxNode node) => node is ConditionalExpressionSyntax choice
        ? [new(choice, $"({choice.WhenTrue})"), new(choice, $"({choice.WhenFalse})")]
        : [];

    /// <summary>A node with one of its tokens replaced.</summary>
    internal static IEnumerable<Change> Retold(SyntaxNode node, SyntaxToken token, string? text)
    {
        if (text is null)
            return [];
        var retold = node.ToString().Remove(token.SpanStart - node.SpanStart, token.Span.Length).Insert(token.SpanStart - node.SpanStart, text);
        // The new operator may bind less tightly than the old one.
        return [new(node, node is BinaryExpressionSyntax or BinaryPatternSyntax ? $"({retold})" : retold)];
    }
}
