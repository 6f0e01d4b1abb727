using System.Text;
using AfTjData.Packed;

namespace AfTjData.Tests.Packed;

/// <summary>Texts out of bytes, on the way that the first of a process take.</summary>
public sealed class PackedTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("kunduz-visit-2025-11")]
    [InlineData("Fayzollahzoda’s visit")]
    [InlineData("Душанбе")]
    public void A_text_is_read_whatever_its_letters(string text) =>
        Assert.Equal(text, PackedText.WithoutVectors(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(5000)]
    public void A_text_is_read_whatever_its_length(int length)
    {
        var text = string.Concat(Enumerable.Range(0, length).Select(i => (char)('a' + i % 26)));

        Assert.Equal(text, PackedText.WithoutVectors(Encoding.UTF8.GetBytes(text)));
    }

    [Theory]
    [InlineData("kunduz", "kunduz", true)]
    [InlineData("kunduz", "kundus", false)]
    [InlineData("kunduz", "kunduz-visit", false)]
    [InlineData("kunduz-visit", "kunduz", false)]
    [InlineData("", "", true)]
    public void A_key_is_equal_letter_by_letter(string bytes, string key, bool equal) =>
        Assert.Equal(equal, PackedText.AreKey(Encoding.UTF8.GetBytes(bytes), key));
}
