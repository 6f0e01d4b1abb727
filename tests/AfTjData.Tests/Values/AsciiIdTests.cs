using AfTjData.Shared;
using Xunit;

namespace AfTjData.Tests.Values;

/// <summary>The form of ids.</summary>
public sealed class AsciiIdTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("7")]
    [InlineData("emomali-rahmon")]
    [InlineData("kabul-visit-2025-11-15")]
    [InlineData("6th-road")]
    public void Valid(string id) => Assert.True(AsciiId.IsValid(id));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("A")]
    [InlineData("a b")]
    [InlineData("a_b")]
    [InlineData("a.b")]
    [InlineData("\u00e9")]
    [InlineData("\u0430")]
    [InlineData("\u0661")]
    [InlineData("a\n")]
    public void Invalid(string id) => Assert.False(AsciiId.IsValid(id));
}
