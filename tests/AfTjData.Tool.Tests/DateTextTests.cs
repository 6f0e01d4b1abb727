using AfTjData.Tool.Views;

namespace AfTjData.Tool.Tests;

/// <summary>Dates as the pages word them.</summary>
public sealed class DateTextTests
{
    [Theory]
    [InlineData("[..2025-11-13]", "no later than 2025-11-13")]
    [InlineData("[2019-04..]", "no earlier than 2019-04")]
    [InlineData("../2025-11-13", "until 2025-11-13")]
    [InlineData("2021-08/..", "since 2021-08")]
    [InlineData("2021-08-15", "2021-08-15")]
    [InlineData("199X", "199X")]
    [InlineData("2019/2021", "2019/2021")]
    [InlineData("[1994,1996..]", "[1994,1996..]")]
    [InlineData("/2021", "/2021")]
    public void Words_stand_where_EDTF_does_not_read_by_itself(string edtf, string words) =>
        Assert.Equal(words, DateText.Of(EdtfDate.Parse(edtf)));
}
