using AfTjData.Tests.Documentation;

namespace AfTjData.Tests.Surface;

/// <summary>What consumers can call, as a text that is reviewed with the change that alters it.</summary>
[UsesVerify]
public sealed class PublicApiTests
{
    [Fact]
    public Task Written_by_hand() =>
        Verify(string.Join('\n', PublicSurface.Members.Where(m => m.IsHandWritten || HandWrittenEnums.Hold(m.Symbol)).Select(m => Signature.Of(m.Symbol)).Order(StringComparer.Ordinal)));

    // What they have in them is the schema's business: the snapshots of the generator show it.
    [Fact]
    public Task Emitted_from_the_schema() =>
        Verify(string.Join('\n', PublicSurface.Members.Where(m => m is { Symbol: Microsoft.CodeAnalysis.INamedTypeSymbol, IsHandWritten: false } && !HandWrittenEnums.Hold(m.Symbol)).Select(m => m.ToString()).Order(StringComparer.Ordinal)));
}
