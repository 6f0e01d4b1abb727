using Microsoft.CodeAnalysis;

namespace AfTjData.Tests.Surface;

/// <summary>A public type or member in one line: everything about it that a caller's code depends on.</summary>
internal static class Signature
{
    private static readonly SymbolDisplayFormat Full = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance,
        SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeRef |
            SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeExplicitInterface | SymbolDisplayMemberOptions.IncludeConstantValue,
        SymbolDisplayDelegateStyle.NameAndSignature,
        SymbolDisplayExtensionMethodStyle.StaticMethod,
        SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeParamsRefOut |
            SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeExtensionThis,
        SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        SymbolDisplayLocalOptions.None,
        SymbolDisplayKindOptions.IncludeTypeKeyword | SymbolDisplayKindOptions.IncludeMemberKeyword,
        SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat Plain = Full.WithKindOptions(SymbolDisplayKindOptions.None).WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters);

    /// <summary>The line.</summary>
    public static string Of(ISymbol symbol) => symbol is INamedTypeSymbol type ? OfType(type) : symbol.ToDisplayString(Full);

    private static string OfType(INamedTypeSymbol type)
    {
        var modifiers = type switch
        {
            { TypeKind: TypeKind.Interface or TypeKind.Enum or TypeKind.Delegate } => "",
            // The format itself says that a struct is read-only.
            { IsStatic: true } => "static ",
            { IsAbstract: true } => "abstract ",
            { IsValueType: false, IsSealed: true } => "sealed ",
            _ => "",
        };
        var bases = type.Interfaces.Select(i => i.ToDisplayString(Plain)).Order(StringComparer.Ordinal).ToList();
        if (type.BaseType is { SpecialType: SpecialType.None } parent)
            bases.Insert(0, parent.ToDisplayString(Plain));
        if (type is { EnumUnderlyingType: { SpecialType: not SpecialType.System_Int32 } number })
            bases.Insert(0, number.ToDisplayString(Plain));
        return $"public {modifiers}{type.ToDisplayString(Full)}{(bases.Count == 0 ? "" : " : " + string.Join(", ", bases))}";
    }
}
