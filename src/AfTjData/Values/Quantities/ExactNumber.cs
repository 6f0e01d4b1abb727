using System.Numerics;

namespace AfTjData;

/// <summary>A fraction of whole numbers: what arithmetic on decimals and on the sizes of units gives before anything is rounded.</summary>
/// <remarks>Immutable. The denominator is above zero.</remarks>
internal readonly struct ExactNumber : IComparable<ExactNumber>
{
    // As many digits as the text of a quantity may have.
    private const int MostDigits = 28;

    private readonly BigInteger _numerator;
    private readonly BigInteger _denominator;

    private ExactNumber(BigInteger numerator, BigInteger denominator)
    {
        _numerator = numerator;
        _denominator = denominator;
    }

    /// <summary>The fraction of a decimal number.</summary>
    public ExactNumber(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        var digits = new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        _numerator = number < 0 ? -(BigInteger)digits : digits;
        _denominator = BigInteger.Pow(10, number.Scale);
    }

    /// <summary>Below, at or above zero: -1, 0 or 1.</summary>
    public int Sign => _numerator.Sign;

    public static ExactNumber operator +(ExactNumber left, ExactNumber right) => left._denominator == right._denominator
        ? new(left._numerator + right._numerator, left._denominator)
        : Reduced(left._numerator * right._denominator + right._numerator * left._denominator, left._denominator * right._denominator);

    public static ExactNumber operator *(ExactNumber left, ExactNumber right) =>
        Reduced(left._numerator * right._numerator, left._denominator * right._denominator);

    public static ExactNumber operator /(ExactNumber left, ExactNumber right)
    {
        var numerator = left._numerator * right._denominator;
        var denominator = left._denominator * right._numerator;
        return denominator.Sign < 0 ? Reduced(-numerator, -denominator) : Reduced(numerator, denominator);
    }

    public int CompareTo(ExactNumber other) => (_numerator * other._denominator).CompareTo(other._numerator * _denominator);

    /// <summary>The number in decimal digits, without idle zeros; rounded only if it needs more than 28 of them.</summary>
    /// <exception cref="OverflowException">The digits before the point alone are more than 28.</exception>
    public decimal ToDecimal(ExactRounding rounding)
    {
        var places = MostDigits - CountDigits(BigInteger.Abs(_numerator) / _denominator);
        var digits = places < 0 ? 0 : Round(_numerator * BigInteger.Pow(10, places), _denominator, rounding);
        while (places > 0 && digits % 10 == 0)
        {
            digits /= 10;
            places--;
        }

        var magnitude = BigInteger.Abs(digits);

        // Rounding 999…9.5 may add a digit.
        if (places < 0 || CountDigits(magnitude) > MostDigits)
            throw new OverflowException("The result has more than 28 digits before the decimal point; a quantity holds no more.");
        var bits = (UInt128)magnitude;
        return new decimal((int)(uint)bits, (int)(uint)(bits >> 32), (int)(uint)(bits >> 64), digits.Sign < 0, (byte)places);
    }

    private static BigInteger Round(BigInteger numerator, BigInteger denominator, ExactRounding rounding)
    {
        var whole = BigInteger.DivRem(numerator, denominator, out var rest);
        if (rest.IsZero)
            return whole;
        return rounding switch
        {
            ExactRounding.Down => rest.Sign < 0 ? whole - 1 : whole,
            ExactRounding.Up => rest.Sign > 0 ? whole + 1 : whole,
            _ => Nearest(whole, rest, denominator),
        };
    }

    // Half goes to the even neighbour, as decimal itself does it.
    private static BigInteger Nearest(BigInteger whole, BigInteger rest, BigInteger denominator)
    {
        var half = (BigInteger.Abs(rest) * 2).CompareTo(denominator);
        return half > 0 || (half == 0 && !whole.IsEven) ? whole + rest.Sign : whole;
    }

    private static int CountDigits(BigInteger magnitude)
    {
        var count = 0;
        for (; !magnitude.IsZero; magnitude /= 10)
            count++;
        return count;
    }

    private static ExactNumber Reduced(BigInteger numerator, BigInteger denominator)
    {
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return common.IsOne ? new(numerator, denominator) : new(numerator / common, denominator / common);
    }
}
