using System.Security.Cryptography;
using System.Text;
using AfTjData.Curation.Corpus;

namespace AfTjData.Curation.Tests.Corpus;

public sealed class SentenceHashTests
{
    [Fact]
    public void Is_the_first_half_of_the_SHA_256()
    {
        var whole = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes("Ägir spoke.")));

        SentenceHash.Of("Ägir spoke.").ShouldBe(whole[..32], StringCompareShould.IgnoreCase);
        SentenceHash.Of("Ägir spoke.").ShouldMatch("^[0-9a-f]{32}$");
    }

    [Theory]
    [InlineData("Ägir\n\nspoke.")]
    [InlineData("Ägir \t\u00A0 spoke.")]
    [InlineData(" Ägir spoke.\r\n")]
    public void White_space_folds(string sentence) => SentenceHash.Of(sentence).ShouldBe(SentenceHash.Of("Ägir spoke."));

    [Theory]
    [InlineData("Ägirspoke.")]
    [InlineData("ägir spoke.")]
    [InlineData("A\u0308gir spoke.")]
    public void Everything_else_counts(string sentence) => SentenceHash.Of(sentence).ShouldNotBe(SentenceHash.Of("Ägir spoke."));
}
