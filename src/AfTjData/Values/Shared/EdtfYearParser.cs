namespace AfTjData.Shared;

/// <summary>Reads the year of a date: four digits, the last one or two perhaps X, or Y and more than four digits.</summary>
internal static class EdtfYearParser
{
    // Day numbers of longer years would still fit, but sums of them soon would not.
    private const int LongestYear = 12;

    /// <summary>Reads a year at the position of a scan.</summary>
    public static bool TryRead(TextScan scan, out EdtfYear year)
    {
        year = default;
        if (scan.Peek == 'y')
            return scan.Fail(scan.Position, "before a long year stands a capital Y");
        if (scan.Peek == '+')
            return scan.Fail(scan.Position, "a year has no plus sign; take it out");
        var isLong = scan.Take('Y');
        var signAt = scan.Position;
        var isNegative = scan.Take('-');
        var start = scan.Position;
        var unspecified = 0;
        long number = 0;
        while (TextChars.IsDigit(scan.Peek) || scan.Peek == 'X')
        {
            if (scan.Peek == 'X')
                unspecified++;
            else if (unspecified > 0)
                return scan.Fail(scan.Position, "a digit after X is EDTF level 2, which is not taken here; only the last digits of a year may be X");

            // Longer years are refused below; until then the number may be anything but an overflow.
            if (scan.Position - start <= LongestYear)
                number = number * 10 + (scan.Peek == 'X' ? 0 : scan.Peek - '0');
            scan.Position++;
        }

        if (!IsWhole(scan, start, unspecified, isLong))
            return false;
        if (isNegative && number == 0 && unspecified == 0)
            return scan.Fail(signAt, "the year 0000 has no minus sign; take it out");
        year = new EdtfYear(isNegative, number, unspecified, isLong);
        return true;
    }

    private static bool IsWhole(TextScan scan, int start, int unspecified, bool isLong)
    {
        var digits = scan.Since(start);
        if (digits.Length == 0 || scan.Peek is 'x' or 'u')
            return EdtfPointParser.Unexpected(scan, "a date begins with a year of four digits");
        if (scan.Peek == 'E')
            return scan.Fail(scan.Position, "a year with an exponent is EDTF level 2, which is not taken here; write all its digits after Y");
        if (scan.Peek == 'S')
            return scan.Fail(scan.Position, "significant digits (S) are EDTF level 2 and not taken here; write X for the digits that are not known, or ~");
        return isLong ? IsWholeLong(scan, start, digits, unspecified) : IsWholeShort(scan, start, digits, unspecified);
    }

    private static bool IsWholeLong(TextScan scan, int start, string digits, int unspecified)
    {
        if (unspecified > 0)
            return scan.Fail(start + digits.Length - unspecified, "a year with Y takes no X; write all its digits");
        if (digits.Length <= 4 || digits[0] == '0')
            return scan.Fail(start, "Y stands before a year of more than four digits that does not begin with 0; write a shorter one in four digits without Y");
        return digits.Length <= LongestYear
            || scan.Fail(start, "a year has " + TextChars.Digits(LongestYear, 1) + " digits at most");
    }

    private static bool IsWholeShort(TextScan scan, int start, string digits, int unspecified)
    {
        if (digits.Length == 4)
        {
            return unspecified <= 2
                || scan.Fail(start, "more than two X in a year are EDTF level 2, which is not taken here; write an interval, as in 1000/1999");
        }

        if (unspecified > 0)
            return scan.Fail(start, "a year has four digits; write " + (digits.Length < 4 ? "the missing ones too" : "four"));
        return scan.Fail(start, "a year has four digits" + (digits.Length switch
        {
            2 => "; write 00" + digits + ", or " + digits + "XX for the century",
            3 => "; write 0" + digits + ", or " + digits + "X for the decade",
            1 => "; write 000" + digits,
            6 => "; put a hyphen between year and month",
            8 => "; put hyphens between year, month and day",
            _ => "; write Y before a longer one",
        }));
    }
}
