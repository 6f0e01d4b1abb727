using Microsoft.CodeAnalysis;

namespace AfTjData.Tests.Documentation;

/// <summary>What the documentation of the public surface has to hold, read from the XML file that ships with the library.</summary>
public sealed class DocumentationTests
{
    private static readonly IReadOnlyList<Member> HandWritten = [.. PublicSurface.Members.Where(m => m.IsHandWritten)];

    [Fact]
    public void Every_public_type_and_member_says_what_it_is() =>
        AssertNone(PublicSurface.Members.Where(m => !m.HasSummary && !m.IsInherited), "has no summary");

    [Fact]
    public void Every_parameter_is_explained() =>
        AssertNone(Own.Where(m => Parameters(m).Except(m.Named("param")).Any() || TypeParameters(m).Except(m.Named("typeparam")).Any()), "leaves a parameter unexplained");

    [Fact]
    public void Every_answer_is_explained() =>
        AssertNone(Own.Where(m => m.Symbol is IMethodSymbol { ReturnsVoid: false, MethodKind: not MethodKind.Constructor } && !m.IsFilled("returns")), "does not say what it returns");

    [Fact]
    public void Everything_that_refuses_null_says_so() =>
        AssertNone(Own.Where(m => TakesReferences(m) && !m.Named("exception", "cref").Any(cref => cref.StartsWith("T:System.Argument", StringComparison.Ordinal))), "takes no null and does not say what it throws");

    [Fact]
    public void Everything_written_by_hand_has_an_example_or_a_reason_not_to_need_one() =>
        AssertNone(HandWritten.Where(m => m.Symbol is not INamedTypeSymbol && !m.HasExample && !NoExampleNeeded.Reasons.Any(r => r.Applies(m))), "has no example and no reason not to need one");

    private static IEnumerable<Member> Own => HandWritten.Where(m => !m.IsInherited && m.Symbol is not INamedTypeSymbol);

    // All of them in one message, which Assert.Empty would cut short.
    private static void AssertNone(IEnumerable<Member> members, string what)
    {
        var told = string.Join('\n', members.Select(m => $"{m} {what}"));
        Assert.True(told.Length == 0, told);
    }

    private static IEnumerable<string> Parameters(Member member) => member.Symbol switch
    {
        IMethodSymbol method => method.Parameters.Select(p => p.Name),
        IPropertySymbol property => property.Parameters.Select(p => p.Name),
        _ => [],
    };

    private static IEnumerable<string> TypeParameters(Member member) => member.Symbol is IMethodSymbol method ? method.TypeParameters.Select(t => t.Name) : [];

    // An exception and a record that is written as the list of its properties check nothing: they hold what they are given.
    private static bool TakesReferences(Member member) =>
        member.Symbol is IMethodSymbol method &&
        !(method.MethodKind == MethodKind.Constructor && (NoExampleNeeded.IsException(method.ContainingType) || method.Parameters.All(p => method.ContainingType.GetMembers(p.Name).Length > 0))) &&
        method.Parameters.Any(p => p is { RefKind: not RefKind.Out, Type: { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated } });
}
