using AfTjData.Tool.Releases;

namespace AfTjData.Tool.Tests.Releases;

/// <summary>One value of <c>dataset.yaml</c> changes, and nothing else of it.</summary>
public sealed class HeaderTextTests
{
    [Theory]
    [InlineData("version: 1.0.0\ndate: 2020-05-04\n", "version: 2.0.0\ndate: 2020-05-04\n")]
    [InlineData("# version: 1.0.0\n'version' :   '1.0.0' # 1.0.0\r\ntitle: \"version: 1.0.0\"\r\n", "# version: 1.0.0\n'version' :   '2.0.0' # 1.0.0\r\ntitle: \"version: 1.0.0\"\r\n")]
    [InlineData("{ title: T, version: \"1.0.0\", date: 2020-05-04 }", "{ title: T, version: \"2.0.0\", date: 2020-05-04 }")]
    [InlineData("\uFEFFversion: 1.0.0\n", "\uFEFFversion: 2.0.0\n")]
    public void Comments_quotes_and_layout_stay(string before, string after) => Assert.Equal(after, HeaderText.With(before, "version", "2.0.0"));

    [Fact]
    public void The_same_value_is_the_same_text()
    {
        const string Text = "version: 1.0.0\n";

        Assert.Same(Text, HeaderText.With(Text, "version", "1.0.0"));
    }
}
