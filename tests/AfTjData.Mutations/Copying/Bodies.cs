using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AfTjData.Mutations.Copying;

/// <summary>The parts of a file that run, and can therefore be swapped while it runs.</summary>
internal static class Bodies
{
    /// <summary>The outermost blocks, arrow clauses and initial values of members.</summary>
    public static IEnumerable<SyntaxNode> Of(SyntaxNode root)
    {
        foreach (var node in root.DescendantNodes())
        {
            if (node is BlockSyntax or ArrowExpressionClauseSyntax && node.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or BasePropertyDeclarationSyntax)
                yield return node;
            else if (node is EqualsValueClauseSyntax { Value: not InitializerExpressionSyntax } && IsInitialValue(node.Parent!))
                yield return ((EqualsValueClauseSyntax)node).Value;
        }
    }

    private static bool IsInitialValue(SyntaxNode owner) => owner switch
    {
        PropertyDeclarationSyntax => true,
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } => !field.Modifiers.Any(SyntaxKind.ConstKeyword),
        _ => false,
    };
}
