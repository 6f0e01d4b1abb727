using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AfTjData.Mutations.Operators;

/// <summary>Faults in which methods are called.</summary>
internal static class Calls
{
    private static readonly HashSet<string> Steps =
    [
        "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Order", "Where", "Distinct", "DistinctBy", "Reverse", "Skip", "Take", "Concat", "Append", "Prepend",
        "Trim", "TrimStart", "TrimEnd", "ToLowerInvariant", "ToUpperInvariant", "Normalize", "Replace", "DefaultIfEmpty", "Except", "OfType",
    ];

    private static readonly (string, string)[] Pairs =
    [
        ("Any", "All"), ("First", "Last"), ("FirstOrDefault", "LastOrDefault"), ("Min", "Max"), ("StartsWith", "EndsWith"), ("IndexOf", "LastIndexOf"),
        ("TrimStart", "TrimEnd"), ("OrderBy", "OrderByDescending"), ("ThenBy", "ThenByDescending"), ("Union", "Intersect"), ("Take", "Skip"), ("Floor", "Ceiling"), ("Start", "End"),
        ("Earliest", "Latest"), ("Lower", "Upper"), ("Ordinal", "OrdinalIgnoreCase"), ("MinValue", "MaxValue"),
    ];

    public static IEnumerable<Change> Dropped(SyntaxNode node) =>
        node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: var name } method } call && Steps.Contains(name)
            ? [new(call, method.Expression.ToString())]
            : [];

    public static IEnumerable<Change> Confused(SyntaxNode node)
    {
        if (node is not MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } access)
            return [];
        var other = Pairs.Where(p => p.Item1 == name.Identifier.Text).Select(p => p.Item2)
            .Concat(Pairs.Where(p => p.Item2 == name.Identifier.Text).Select(p => p.Item1)).FirstOrDefault();
        return Conditions.Retold(access, name.Identifier, other);
    }

    public static IEnumerable<Change> FallbackOnly(SyntaxNode node) => node is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } e and not { Right: ThrowExpressionSyntax }
        ? [new(e, $"({e.Right})")]
        : [];
}
