using System.Security.Cryptography;
using System.Text;
using AfTjData.Mutations.Copying;
using AfTjData.Mutations.Operators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AfTjData.Mutations.Choosing;

/// <summary>Finds every fault that the operators can make in the sources.</summary>
internal static class FaultFinder
{
    private static readonly (string Folder, Stage Stage)[] Folders =
    [
        ("generators/AfTjData.Compiler/Bind/", Stage.Bind),
        ("generators/AfTjData.Compiler/Link/", Stage.Link),
        ("src/AfTjData/Values/Shared/", Stage.SharedValues),
        ("src/AfTjData/Values/", Stage.Values),
    ];

    /// <summary>All faults, in the order of files and lines.</summary>
    public static IReadOnlyList<Fault> Find(IEnumerable<SourceFile> sources)
    {
        var found = new List<Fault>();
        foreach (var source in sources.OrderBy(s => s.Path, StringComparer.Ordinal))
        {
            if (Folders.Where(f => source.Path.StartsWith(f.Folder, StringComparison.Ordinal)).Select(f => (Stage?)f.Stage).FirstOrDefault() is { } stage)
                found.AddRange(Find(source, stage));
        }

        return found;
    }

    private static IEnumerable<Fault> Find(SourceFile source, Stage stage)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var body in Bodies.Of(source.Tree.GetRoot()))
        {
            var member = NameOf(body);
            foreach (var node in body.DescendantNodesAndSelf())
            {
                foreach (var kind in OperatorTable.All)
                {
                    foreach (var change in kind.Changes(node))
                    {
                        // An operator names the node that it changes, which may lie above or beside the body.
                        if (!body.Span.Contains(change.Node.Span))
                            continue;
                        var before = change.Node.ToString();
                        var content = string.Join('|', kind.Name, source.Path, member, Fault.Flat(before), Fault.Flat(change.After));
                        seen[content] = seen.GetValueOrDefault(content) + 1;
                        yield return new Fault(IdOf($"{content}|{seen[content]}"), kind.Name, stage, source.Path, change.Node.GetLocation().GetLineSpan().StartLinePosition.Line + 1,
                            member, body.Span, change.Node.Span, before, change.After);
                    }
                }
            }
        }
    }

    private static string IdOf(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..8];

    private static string NameOf(SyntaxNode body)
    {
        var member = body.Ancestors().OfType<MemberDeclarationSyntax>().First();
        var type = member.Parent is BaseTypeDeclarationSyntax t ? t.Identifier.Text + "." : "";
        return type + member switch
        {
            MethodDeclarationSyntax m => $"{m.Identifier.Text}({Types(m.ParameterList)})",
            ConstructorDeclarationSyntax c => $"new({Types(c.ParameterList)})",
            OperatorDeclarationSyntax o => $"operator {o.OperatorToken.Text}({Types(o.ParameterList)})",
            ConversionOperatorDeclarationSyntax c => $"operator {c.Type}({Types(c.ParameterList)})",
            PropertyDeclarationSyntax p => p.Identifier.Text,
            IndexerDeclarationSyntax => "this[]",
            BaseFieldDeclarationSyntax f => f.Declaration.Variables[0].Identifier.Text,
            _ => member.Kind().ToString(),
        };
    }

    private static string Types(BaseParameterListSyntax list) => string.Join(", ", list.Parameters.Select(p => p.Type?.ToString()));
}
