using AfTjData.Shared;
using Xunit;

namespace AfTjData.Tests.Values;

/// <summary>What qualifiers speak of, and the one way in which each meaning is written.</summary>
public sealed class EdtfQualifierTests
{
    private const EdtfQualifier None = EdtfQualifier.None;
    private const EdtfQualifier Uncertain = EdtfQualifier.Uncertain;
    private const EdtfQualifier Approximate = EdtfQualifier.Approximate;
    private const EdtfQualifier Both = EdtfQualifier.Both;

    [Theory]
    [InlineData("2004-06-11%", Both, Both, Both)]
    [InlineData("2004-06~-11", Approximate, Approximate, None)]
    [InlineData("2004?-06-11", Uncertain, None, None)]
    [InlineData("?2004-06-~11", Uncertain, None, Approximate)]
    [InlineData("2004-%06-11", None, Both, None)]
    [InlineData("2004?-06-11~", Both, Approximate, Approximate)]
    [InlineData("2004-06-?11~", Approximate, Approximate, Both)]
    internal void Right_speaks_of_all_before_and_left_of_one(string text, EdtfQualifier year, EdtfQualifier month, EdtfQualifier day)
    {
        Assert.True(EdtfParser.TryParse(text, out var value, out _, out _));
        Assert.Equal((year, month, day), (value.Point!.YearQualifier, value.Point.MonthQualifier, value.Point.DayQualifier));
    }

    [Theory]
    [InlineData("?2004", "2004?")]
    [InlineData("?2004-?06-?11", "2004-06-11?")]
    [InlineData("2004?-06?-11?", "2004-06-11?")]
    [InlineData("?2004-06-11", "2004?-06-11")]
    [InlineData("?2004-?06-11", "2004-06?-11")]
    [InlineData("2004-?06-11", "2004-?06-11")]
    [InlineData("2004-06-?11", "2004-06-?11")]
    [InlineData("?2004-06-?11", "2004?-06-?11")]
    [InlineData("%2004-~06-~11", "2004?-06-11~")]
    [InlineData("2004-06-?11~", "2004-06~-%11")]
    [InlineData("2004-06~-%11", "2004-06~-%11")]
    [InlineData("2004~-06?", "2004%-?06")]
    [InlineData("~2004-?21", "2004~-?21")]
    [InlineData("?Y12345", "Y12345?")]
    [InlineData("?1985-?XX", "1985-XX?")]
    public void The_canonical_text_is_the_shortest(string text, string canonical)
    {
        Assert.Equal(canonical, EdtfDate.Parse(text).Text);
        Assert.Equal(EdtfDate.Parse(canonical), EdtfDate.Parse(text));
    }

    [Fact]
    public void Every_placement_is_kept_in_meaning_and_written_once()
    {
        string[] marks = ["", "?", "~", "%"];
        var texts =
            from yl in marks
            from yr in marks
            from ml in marks
            from mr in marks
            from dl in marks
            from dr in marks
            select $"{yl}2004{yr}-{ml}06{mr}-{dl}11{dr}";
        var canonicalOf = new Dictionary<(EdtfQualifier, EdtfQualifier, EdtfQualifier), string>();

        foreach (var text in texts)
        {
            Assert.True(EdtfParser.TryParse(text, out var value, out _, out _));
            var canonical = value.ToString();
            Assert.True(EdtfParser.TryParse(canonical, out var again, out _, out _));
            var meaning = Meaning(value);
            Assert.Equal(meaning, Meaning(again));
            Assert.True(canonical.Length <= text.Length);
            if (!canonicalOf.TryAdd(meaning, canonical))
                Assert.Equal(canonicalOf[meaning], canonical);
        }

        Assert.Equal(64, canonicalOf.Count);
    }

    [Theory]
    [InlineData("2004", false, false)]
    [InlineData("2004?", true, false)]
    [InlineData("2004-~06-11", false, true)]
    [InlineData("2004%", true, true)]
    [InlineData("2004?-~06", true, true)]
    [InlineData("[1667,1668~]", false, true)]
    public void Facts_speak_of_any_part(string text, bool uncertain, bool approximate)
    {
        var date = EdtfDate.Parse(text);

        Assert.Equal(uncertain, date.IsUncertain);
        Assert.Equal(approximate, date.IsApproximate);
    }

    private static (EdtfQualifier, EdtfQualifier, EdtfQualifier) Meaning(EdtfValue value) =>
        (value.Point!.YearQualifier, value.Point.MonthQualifier, value.Point.DayQualifier);
}
