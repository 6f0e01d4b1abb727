using Xunit;

namespace AfTjData.Tests.Values;

/// <summary>EdtfDate as a type: default, equality, order, construction.</summary>
public sealed class EdtfDateTypeTests
{
    [Fact]
    public void The_default_value_states_nothing()
    {
        var date = default(EdtfDate);

        Assert.True(date.IsEmpty);
        Assert.Equal("", date.Text);
        Assert.Equal("", date.ToString());
        Assert.Null(date.Earliest);
        Assert.Null(date.Latest);
        Assert.Equal(EdtfPrecision.Unknown, date.Precision);
        Assert.False(date.IsInterval || date.IsSet || date.IsOneOf || date.IsAllOf || date.HasUnspecifiedDigits);
        Assert.False(date.IsApproximate || date.IsUncertain);
        Assert.False(date.IsOpenStart || date.IsOpenEnd || date.IsUnknownStart || date.IsUnknownEnd);
        Assert.Equal(date, new EdtfDate());
        Assert.Equal(date.GetHashCode(), new EdtfDate().GetHashCode());
        Assert.Equal(date, EdtfDate.FromCanonical(""));
    }

    [Fact]
    public void Dates_are_equal_by_canonical_text()
    {
        var one = EdtfDate.Parse("?2004-?06");
        var other = EdtfDate.FromCanonical("2004-06?");

        Assert.Equal(one, other);
        Assert.True(one == other);
        Assert.False(one != other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.True(one.Equals((object)other));
        Assert.False(one.Equals("2004-06?"));
        Assert.NotEqual(one, EdtfDate.Parse("2004-06"));
        Assert.NotEqual(EdtfDate.Parse("2004-XX"), EdtfDate.Parse("2004"));
    }

    [Fact]
    public void They_sort_by_first_day_then_last_day_then_text()
    {
        // Of the two without a last day, "2000/" comes first by its text alone.
        string[] sorted =
        [
            "", "../1999", "/1999", "[..2001]", "Y-20000", "-0044", "1999-12-31", "2000-01-01", "2000-01", "2000", "2000?", "2000~",
            "2000/2001", "2000/", "2000/..", "2000-02-01", "Y20000",
        ];
        var shuffled = sorted.OrderBy(text => text.Length).ThenByDescending(text => text, StringComparer.Ordinal).Select(Date).ToList();

        shuffled.Sort();

        Assert.Equal(sorted, shuffled.Select(date => date.Text));
        foreach (var a in shuffled)
        {
            foreach (var b in shuffled)
            {
                Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
                Assert.Equal(a == b, a.CompareTo(b) == 0);
            }
        }
    }

    [Fact]
    public void The_untyped_order_takes_dates_only()
    {
        IComparable date = EdtfDate.Parse("2000");

        Assert.True(date.CompareTo(null) > 0);
        Assert.Equal(0, date.CompareTo(EdtfDate.Parse("2000")));
        Assert.Throws<ArgumentException>(() => date.CompareTo("2000"));
    }

    [Fact]
    public void A_day_becomes_a_date()
    {
        Assert.Equal(EdtfDate.Parse("2025-11-13"), EdtfDate.FromDate(new DateOnly(2025, 11, 13)));
        Assert.Equal("0001-01-01", EdtfDate.FromDate(DateOnly.MinValue).Text);
        Assert.Equal("9999-12-31", EdtfDate.FromDate(DateOnly.MaxValue).Text);
        Assert.Equal(new DateOnly(2025, 11, 13), EdtfDate.FromDate(new DateOnly(2025, 11, 13)).Latest);
    }

    [Fact]
    public void Generic_code_reads_it_from_strings_and_spans()
    {
        Assert.Equal("2004-06?", ParseText<EdtfDate>("?2004-?06").ToString());
        Assert.Equal("2004", ParseSpan<EdtfDate>("at 2004".AsSpan(3)).ToString());
        Assert.Throws<ArgumentNullException>(() => EdtfDate.Parse(null!));
        Assert.False(EdtfDate.TryParse(null, out _));
    }

    [Fact]
    public void Damaged_packed_text_is_told_when_it_is_looked_into()
    {
        var date = EdtfDate.FromCanonical("2004-99");

        Assert.Equal("2004-99", date.Text);
        var exception = Assert.Throws<PackedDataException>(() => date.Earliest);
        Assert.StartsWith("The packed data of AfTjData is damaged: `2004-99` cannot be read: there is no month 99;", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_packed_text_is_read_once()
    {
        var date = EdtfDate.FromCanonical("2004");
        var copy = date;

        Assert.Same(date.Value, copy.Value);
    }

    private static EdtfDate Date(string text) => text.Length == 0 ? default : EdtfDate.Parse(text);

    private static T ParseText<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);

    private static T ParseSpan<T>(ReadOnlySpan<char> text)
        where T : ISpanParsable<T> => T.Parse(text, null);
}
