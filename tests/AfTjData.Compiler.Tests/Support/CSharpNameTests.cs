using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Tests.Support;

/// <summary>From kebab-case to C# names.</summary>
public class CSharpNameTests
{
    [Theory]
    [InlineData("event", "Event", "_event")]
    [InlineData("part-of", "PartOf", "_partOf")]
    [InlineData("iso-alpha-2", "IsoAlpha2", "_isoAlpha2")]
    [InlineData("2001-stirring", "_2001Stirring", "__2001Stirring")]
    [InlineData("a-1-b", "A1B", "_a1B")]
    [InlineData("i", "I", "_i")]
    [InlineData("class", "Class", "_class")]
    public void A_word_begins_with_a_capital_and_a_digit_with_an_underscore(string kebab, string pascal, string field)
    {
        Assert.Equal(pascal, CSharpName.Pascal(kebab));
        Assert.Equal(field, CSharpName.Field(kebab));
    }
}
