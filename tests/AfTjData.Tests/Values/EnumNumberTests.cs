using AfTjData.Shared;
using Xunit;

namespace AfTjData.Tests.Values;

/// <summary>The public enums and those that compiler and library share have the same names and numbers, and keep them.</summary>
public sealed class EnumNumberTests
{
    [Fact]
    public void Precision() => Assert.Equal("Unknown=0 " + Numbers<EdtfGrain>(), Numbers<EdtfPrecision>());

    [Fact]
    public void Bounds() => Assert.Equal(Numbers<QuantityBoundKind>(), Numbers<QuantityBound>());

    [Fact]
    public void Size_words() => Assert.Equal(Numbers<SizeWordKind>(), Numbers<SizeWord>());

    [Fact]
    public void Numbers_never_change()
    {
        Assert.Equal("Unknown=0 Century=1 Decade=2 Year=3 Season=4 Month=5 Day=6 Time=7", Numbers<EdtfPrecision>());
        Assert.Equal("Exactly=1 About=2 AtLeast=3 AtMost=4 MoreThan=5 LessThan=6 Between=7 SizeWord=8", Numbers<QuantityBound>());
        Assert.Equal("Few=1 Several=2 Dozens=3 Scores=4 Hundreds=5 Thousands=6 TensOfThousands=7 HundredsOfThousands=8 Millions=9", Numbers<SizeWord>());
    }

    private static string Numbers<T>()
        where T : struct, Enum =>
        string.Join(" ", Enum.GetValues<T>().Select(member => member + "=" + Convert.ToInt32(member, System.Globalization.CultureInfo.InvariantCulture).ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
