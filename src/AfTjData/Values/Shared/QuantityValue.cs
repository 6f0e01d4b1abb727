using System.Text;

namespace AfTjData.Shared;

/// <summary>What a quantity's text says: a bound, one or two numbers or a size word, and a unit.</summary>
/// <remarks>Immutable, so safe to share between threads.</remarks>
internal sealed class QuantityValue(QuantityBoundKind bound, decimal? lower, decimal? upper, SizeWordKind? sizeWord, UnitValue unit)
{
    /// <summary>How the numbers are to be taken.</summary>
    public QuantityBoundKind Bound { get; } = bound;

    /// <summary>The number it is not below, or that is named; null for at most, less than and size words.</summary>
    public decimal? Lower { get; } = lower;

    /// <summary>The number it is not above, or that is named; null for at least, more than and size words.</summary>
    public decimal? Upper { get; } = upper;

    /// <summary>The size word; null unless <see cref="Bound"/> is <see cref="QuantityBoundKind.SizeWord"/>.</summary>
    public SizeWordKind? SizeWord { get; } = sizeWord;

    /// <summary>The unit; <c>1</c> where none is written.</summary>
    public UnitValue Unit { get; } = unit;

    /// <summary>The canonical text: one space between words, numbers without idle zeros, the unit <c>1</c> left out.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(QuantityWords.Of(Bound));
        if (SizeWord is { } size)
            text.Append(QuantityWords.Of(size));
        if ((Lower ?? Upper) is { } number)
            AppendWord(text, QuantityNumber.Write(number));
        if (Bound == QuantityBoundKind.Between)
        {
            AppendWord(text, QuantityWords.And);
            AppendWord(text, QuantityNumber.Write(Upper!.Value));
        }

        if (Unit.Code != Units.One)
            AppendWord(text, Unit.Code);
        return text.ToString();
    }

    private static void AppendWord(StringBuilder text, string word)
    {
        if (text.Length > 0)
            text.Append(' ');
        text.Append(word);
    }
}
