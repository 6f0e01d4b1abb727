using System.Text.RegularExpressions;
using AfTjData.Tests.Support;
using Microsoft.CodeAnalysis;

namespace AfTjData.Tests.Surface;

/// <summary>The enums that stand in src/AfTjData. An enum has no code by which the debug symbols could tell.</summary>
internal static partial class HandWrittenEnums
{
    private static readonly HashSet<string> Names = [.. Directory.EnumerateFiles(Repository.Path("src/AfTjData"), "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains(@"\obj\", StringComparison.Ordinal))
        .SelectMany(f => Declaration().Matches(File.ReadAllText(f)), (_, m) => m.Groups[1].Value)];

    /// <summary>Whether it is one of them, or a member of one.</summary>
    public static bool Hold(ISymbol symbol) =>
        (symbol as INamedTypeSymbol ?? symbol.ContainingType) is { TypeKind: TypeKind.Enum } type && Names.Contains(type.Name);

    [GeneratedRegex(@"^public enum (\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
