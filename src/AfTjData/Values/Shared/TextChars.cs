namespace AfTjData.Shared;

/// <summary>What single characters are, in ASCII terms and without any culture, and how to name them in a message.</summary>
internal static class TextChars
{
    /// <summary>Whether a character is one of 0 to 9; digits of other scripts are not.</summary>
    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>Whether a character is one of a to z.</summary>
    public static bool IsLower(char c) => c is >= 'a' and <= 'z';

    /// <summary>A character as a message shows it: itself where it can be seen, its code point where it cannot or may mislead.</summary>
    public static string Show(char c)
    {
        if (c == ' ')
            return "a space";
        if (c is > ' ' and < '\u007f')
            return "`" + c + "`";
        const string Hex = "0123456789ABCDEF";
        return "U+" + Hex[c >> 12] + Hex[(c >> 8) & 15] + Hex[(c >> 4) & 15] + Hex[c & 15];
    }

    /// <summary>What to write instead of a character that looks like one that is wanted, or null.</summary>
    public static string? Remedy(char c) => c switch
    {
        >= '\u2010' and <= '\u2015' or '\u2212' or '\u00ad' => "write the plain hyphen `-`",
        >= '\u0660' and <= '\u0669' or >= '\u06f0' and <= '\u06f9' or >= '\uff10' and <= '\uff19' => "write the digits 0 to 9",
        ' ' or '\u00a0' or '\u202f' or '\t' or '\n' or '\r' => "take the white space out",
        _ => null,
    };

    /// <summary>A whole number that is not negative, in ASCII digits, with zeros in front up to a width.</summary>
    public static string Digits(long number, int width)
    {
        // 19 digits are the most that a long has; no width asked for here is larger.
        var buffer = new char[19];
        var at = buffer.Length;
        do
        {
            buffer[--at] = (char)('0' + number % 10);
            number /= 10;
        }
        while (number > 0);
        while (buffer.Length - at < width)
            buffer[--at] = '0';
        return new string(buffer, at, buffer.Length - at);
    }
}
