using System.Text;
using AfTjData.Curation.Corpus;

namespace AfTjData.Curation.Tests.Corpus;

public sealed class CorpusTextTests
{
    [Theory]
    [InlineData(new byte[] { 0x41, 0xC3, 0xA4, 0xFF, 0x42 }, "0xFF", 3)]
    [InlineData(new byte[] { 0x41, 0xE2, 0x80 }, "0xE2", 1)]
    [InlineData(new byte[] { 0xC0, 0x80 }, "0xC0", 0)]
    [InlineData(new byte[] { 0x41, 0xED, 0xA0, 0x80 }, "0xED", 1)]
    public void What_is_not_UTF_8_is_refused_with_its_place(byte[] bytes, string bad, int offset) =>
        Should.Throw<CurationException>(() => CorpusText.FromBytes("t.txt", bytes)).Message
            .ShouldBe($"The text t.txt is not UTF-8: the byte {bad} at offset {offset} belongs to no character.");

    [Fact]
    public void A_stretch_that_begins_or_ends_inside_a_character_is_none()
    {
        var text = CorpusText.FromBytes("t.txt", "aä😀b"u8.ToArray());

        text.Between(0, 3).ShouldBe("aä");
        text.Between(3, 7).ShouldBe("😀");
        text.Between(7, 8).ShouldBe("b");
        text.Between(0, 2).ShouldBeNull();
        text.Between(5, 8).ShouldBeNull();
        text.Between(0, 99).ShouldBeNull();
        text.Between(-1, 1).ShouldBeNull();
        text.Between(3, 1).ShouldBeNull();
    }

    [Fact]
    public void A_character_outside_the_basic_plane_is_found_whole()
    {
        var text = CorpusText.FromBytes("t.txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("😀", 9))));

        for (var i = 0; i < 9; i++)
            text.Between(i * 4, (i + 1) * 4).ShouldBe("😀");
    }
}
