using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AfTjData.Mutations.Operators;

/// <summary>Faults in what is done.</summary>
internal static partial class Statements
{
    public static IEnumerable<Change> CheckDropped(SyntaxNode node) => node switch
    {
        ExpressionStatementSyntax s when IsCheck(s.Expression) => [new(s, ";")],
        IfStatementSyntax { Else: null } s when Refuses(s.Statement) => [new(s, ";")],
        _ => [],
    };

    public static IEnumerable<Change> StatementDropped(SyntaxNode node) =>
        node is ExpressionStatementSyntax s && !IsCheck(s.Expression) ? [new(s, ";")] : [];

    public static IEnumerable<Change> ReturnDefault(SyntaxNode node)
    {
        var value = node switch
        {
            ReturnStatementSyntax s => s.Expression,
            ArrowExpressionClauseSyntax a => a.Expression,
            _ => null,
        };
        if (value is null or ThrowExpressionSyntax or LiteralExpressionSyntax || node.Ancestors().Any(a => a is AnonymousFunctionExpressionSyntax))
            yield break;
        var type = ReturnTypeOf(node);
        if (type is null or "void")
            yield break;
        yield return new(value, type switch
        {
            "bool" => "false",
            "string" => "\"\"",
            _ => "default!",
        });
        if (type == "bool")
            yield return new(value, "true");
    }

    public static IEnumerable<Change> LoopEmptied(SyntaxNode node) => node switch
    {
        ForEachStatementSyntax s => [new(s.Statement, "{ break; }")],
        ForStatementSyntax s => [new(s.Statement, "{ break; }")],
        WhileStatementSyntax s => [new(s.Statement, "{ break; }")],
        _ => [],
    };

    public static IEnumerable<Change> JumpChanged(SyntaxNode node) => node switch
    {
        ContinueStatementSyntax => [new(node, "break;")],
        BreakStatementSyntax when node.Ancestors().First(a => a is SwitchStatementSyntax or ForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax)
            is not SwitchStatementSyntax => [new(node, "continue;")],
        _ => [],
    };

    public static IEnumerable<Change> CaseDropped(SyntaxNode node) =>
        node is SwitchSectionSyntax s && !s.Labels.Any(l => l is DefaultSwitchLabelSyntax) ? [new(s, "")] : [];

    public static IEnumerable<Change> ArmConfused(SyntaxNode node)
    {
        if (node is not SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax { Arms: var arms } } arm)
            return [];
        var next = arms[(arms.IndexOf(arm) + 1) % arms.Count].Expression.ToString();
        return next == arm.Expression.ToString() ? [] : [new(arm.Expression, next)];
    }

    private static bool Refuses(StatementSyntax body) => (body is BlockSyntax { Statements: [.., var last] } ? last : body) switch
    {
        ThrowStatementSyntax => true,
        ReturnStatementSyntax { Expression: { } value } => IsCheck(value),
        ExpressionStatementSyntax s => IsCheck(s.Expression),
        _ => false,
    };

    private static bool IsCheck(ExpressionSyntax expression) => expression is InvocationExpressionSyntax { Expression: var called } && Check().IsMatch(called switch
    {
        MemberAccessExpressionSyntax m => m.Name.Identifier.Text,
        MemberBindingExpressionSyntax m => m.Name.Identifier.Text,
        SimpleNameSyntax n => n.Identifier.Text,
        _ => "",
    });

    private static string? ReturnTypeOf(SyntaxNode node) => node.Ancestors().Select(a => a switch
    {
        LocalFunctionStatementSyntax f => f.ReturnType.ToString(),
        MethodDeclarationSyntax m => m.ReturnType.ToString(),
        OperatorDeclarationSyntax o => o.ReturnType.ToString(),
        ConversionOperatorDeclarationSyntax c => c.Type.ToString(),
        BasePropertyDeclarationSyntax p => p.Type.ToString(),
        AccessorDeclarationSyntax accessor when !accessor.IsKind(SyntaxKind.GetAccessorDeclaration) => "void",
        ConstructorDeclarationSyntax => "void",
        _ => null,
    }).FirstOrDefault(t => t is not null);

    [GeneratedRegex("^(Report|Check|Require|Refuse|Expect|Fail|ThrowIf|Unexpected)")]
    private static partial Regex Check();
}
