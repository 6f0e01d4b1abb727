using System.Globalization;

namespace AfTjData.Shared;

/// <summary>Reads and writes the numbers of quantities: decimal, with a point, in no culture's way.</summary>
internal static class QuantityNumber
{
    // A decimal holds any number of 28 digits exactly, wherever the point stands; a 29th may not fit.
    private const int MostDigits = 28;

    /// <summary>Reads the stretch in hand of a scan as one number.</summary>
    /// <remarks>Zeros that do not change the value go: 007 is 7, 2.50 is 2.5, -0 is 0.</remarks>
    public static bool TryRead(TextScan scan, out decimal number)
    {
        number = 0;
        var start = scan.Position;
        if (scan.Peek == '+')
            return scan.Fail(start, "a number has no plus sign; take it out");
        var isNegative = scan.Take('-');
        var wholeStart = scan.Position;
        SkipDigits(scan);
        var wholeEnd = scan.Position;
        if (wholeEnd == wholeStart)
            return scan.Fail(wholeStart, scan.Peek == '.' ? "before a decimal point stands a digit; write 0" : NoDigit(scan));
        var fractionEnd = wholeEnd;
        if (scan.Take('.'))
        {
            SkipDigits(scan);
            if (scan.Position == wholeEnd + 1)
                return scan.Fail(scan.Position, "after a decimal point stands a digit; write one or take the point out");
            fractionEnd = scan.Position;
        }

        if (!scan.AtEnd)
            return scan.Fail(scan.Position, After(scan));
        while (wholeStart < wholeEnd && scan.Text[wholeStart] == '0')
            wholeStart++;
        while (fractionEnd > wholeEnd && scan.Text[fractionEnd - 1] is '0' or '.')
            fractionEnd--;
        var decimals = Math.Max(0, fractionEnd - wholeEnd - 1);
        if (wholeEnd - wholeStart + decimals > MostDigits)
            return scan.Fail(start, "the number has too many digits; 28 can be kept exactly");
        number = Compose(scan.Text, wholeStart, Math.Max(wholeEnd, fractionEnd), isNegative, decimals);
        return true;
    }

    /// <summary>The canonical text of a number that <see cref="TryRead"/> gave.</summary>
    public static string Write(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static decimal Compose(string text, int start, int end, bool isNegative, int decimals)
    {
        var digits = 0m;
        for (var i = start; i < end; i++)
        {
            if (text[i] != '.')
                digits = digits * 10 + (text[i] - '0');
        }

        // Setting the scale instead of dividing keeps every digit; a negative zero would be a second zero.
        var bits = decimal.GetBits(digits);
        return new decimal(bits[0], bits[1], bits[2], isNegative && digits != 0, (byte)(digits == 0 ? 0 : decimals));
    }

    private static void SkipDigits(TextScan scan)
    {
        while (TextChars.IsDigit(scan.Peek))
            scan.Position++;
    }

    private static string NoDigit(TextScan scan)
    {
        if (scan.AtEnd)
            return "a number is missing here";
        var c = scan.Peek;
        return TextChars.Show(c) + " begins no number; " + (TextChars.Remedy(c) ?? "write the digits 0 to 9");
    }

    private static string After(TextScan scan) => scan.Peek switch
    {
        ',' or '\'' or '_' or '\u2019' => "a number has no thousands separators, and `.` as its decimal point",
        '-' or '\u2013' or '\u2014' => "a span is written with words, as in between 2 and 3",
        'e' or 'E' => "a number has no exponent; write all its digits",
        '.' => "a number has one decimal point; thousands are not separated",
        '+' => "a bound is written as a word; write at-least or more-than before the number",
        _ => "a number ends in a digit, and a space stands between it and its unit",
    };
}
