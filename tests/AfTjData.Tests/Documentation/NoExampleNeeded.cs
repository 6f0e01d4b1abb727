using Microsoft.CodeAnalysis;

namespace AfTjData.Tests.Documentation;

/// <summary>Why a member may do without an example of its own.</summary>
internal sealed record NoExampleNeeded(string Reason, Func<Member, bool> Applies)
{
    public static IReadOnlyList<NoExampleNeeded> Reasons { get; } =
    [
        new("The summary of a value of an enum is its whole meaning.", m => m.Symbol.ContainingType.TypeKind == TypeKind.Enum),
        new("It does what the interface or base type says.", m => m.IsInherited),
        new("Every type has these, and they mean the same for each.", m => m.Symbol.Name is "Equals" or "GetHashCode" or "ToString" or "op_Equality" or "op_Inequality"),
        new("Nobody calls it: foreach does.", m => m.Symbol.Name is "GetEnumerator" || m.Symbol.ContainingType.Name == "Enumerator"),
        new("It is made where it is thrown, and a caller catches it.", m => m.Symbol is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { } type } && IsException(type)),
        new("It is read off a value, and the example of the type shows one.", m => m.Symbol is IPropertySymbol { IsIndexer: false } or IFieldSymbol && HasExample(m.Symbol.ContainingType)),
    ];

    public static bool IsException(INamedTypeSymbol type) => type.BaseType is { } parent && (parent.Name == nameof(Exception) || IsException(parent));

    private static bool HasExample(INamedTypeSymbol type) => PublicSurface.DocumentationOf(type)?.Element("example") is not null;
}
