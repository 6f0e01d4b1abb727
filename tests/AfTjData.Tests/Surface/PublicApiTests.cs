using AfTjData.Tests.Documentation;
using Microsoft.CodeAnalysis;

namespace AfTjData.Tests.Surface;

/// <summary>What consumers can call, as a text that is reviewed with the change that alters it.</summary>
[UsesVerify]
public sealed class PublicApiTests
{
    [Fact]
    public Task Written_by_hand() => Verify(Lines(PublicSurface.Members.Where(IsHandWritten).Select(m => Signature.Of(m.Symbol))));

    // What they have in them is the schema's business: the snapshots of the generator show it.
    [Fact]
    public Task Emitted_from_the_schema() =>
        Verify(Lines(PublicSurface.Members.Where(m => m.Symbol is INamedTypeSymbol && !IsHandWritten(m)).Select(m => m.ToString())));

    private static bool IsHandWritten(Member member) => member.IsHandWritten || HandWrittenEnums.Hold(member.Symbol);

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));
}
