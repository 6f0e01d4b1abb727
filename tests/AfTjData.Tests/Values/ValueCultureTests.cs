using System.Globalization;
using AfTjData.Shared;
using Xunit;

namespace AfTjData.Tests.Values;

/// <summary>No culture changes an answer: not a Turkish i, not a Czech ch after h, not an Arabic minus or decimal mark, not a Persian calendar.</summary>
public sealed class ValueCultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("de-DE")]
    [InlineData("cs-CZ")]
    public void Everything_reads_and_writes_alike(string culture)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture;

            Assert.Equal("-0044-03-15~", EdtfDate.Parse("-0044-03-15~").Text);
            Assert.Equal("Y-12345", EdtfDate.Parse("Y-12345").Text);
            Assert.Equal("2025-11-13", EdtfDate.FromDate(new DateOnly(2025, 11, 13)).ToString());
            Assert.Equal("{1667,1668}", EdtfDate.Parse("{1668,1667}").Text);
            Assert.True(EdtfDate.Parse("2000").CompareTo(EdtfDate.Parse("2000?")) < 0);
            Assert.Equal("-2.5 %/a", Quantity.Parse("-2.50 %/a").Text);
            Assert.Equal(-2.5m, Quantity.Parse("-2.5").Lower);
            Assert.Equal("between -1000.5 and 1000 km", Quantity.Parse("between -1000.5 and 1000 km").Text);
            Assert.Equal("istanbul", NameFolding.Fold("ISTANBUL"));
            Assert.Equal("istanbul", NameFolding.Fold("\u0130STANBUL"));
            Assert.Equal("chata hora", NameFolding.Key("hora chata"));
            Assert.Equal("there is no day 30 in this month; it has the days 01 to 28", Error("2025-02-30"));
            Assert.Equal("'2025-13' is no EDTF date: there is no month 13; months run from 01 to 12, seasons from 21 to 24 (at offset 5).", Assert.Throws<FormatException>(() => EdtfDate.Parse("2025-13")).Message);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    private static string? Error(string text) => EdtfParser.TryParse(text, out _, out var error, out _) ? null : error;
}
