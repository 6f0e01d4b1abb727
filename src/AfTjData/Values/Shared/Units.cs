using System.Diagnostics.CodeAnalysis;

namespace AfTjData.Shared;

/// <summary>Reads the text of a unit: a row of <see cref="UnitTable"/>, a count such as <c>{person}</c>, or one of these per another.</summary>
internal static class Units
{
    /// <summary>The unit of a pure number.</summary>
    public const string One = "1";

    private const int LongestShown = 32;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="error">What is wrong with it and how to mend it.</param>
    /// <param name="errorOffset">Where the mistake stands, counted in UTF-16 units from 0.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out UnitValue? unit, [NotNullWhen(false)] out string? error, out int errorOffset)
    {
        unit = null;
        var slash = text.IndexOf('/');
        var second = slash < 0 ? -1 : text.IndexOf('/', slash + 1);
        errorOffset = 0;
        if (second >= 0)
        {
            errorOffset = second;
            error = "a unit has one `/`; take the second out";
            return false;
        }

        if (!TryPart(slash < 0 ? text : text.Substring(0, slash), ref errorOffset, out var top, out error))
            return false;
        if (slash < 0)
        {
            unit = new UnitValue(top, null);
            return true;
        }

        errorOffset = slash + 1;
        if (!TryPart(text.Substring(slash + 1), ref errorOffset, out var per, out error))
            return false;
        if (per.Dimension is "number" or "ratio")
        {
            error = "a unit is not taken per `" + per.Code + "`; take the `/` and what follows it out";
            return false;
        }

        errorOffset = 0;
        unit = new UnitValue(top, per);
        return true;
    }

    private static bool TryPart(string text, ref int offset, [NotNullWhen(true)] out UnitPart? part, [NotNullWhen(false)] out string? error)
    {
        part = null;
        if (text.Length == 0)
        {
            error = "a unit is missing here; write one or take the `/` out";
            return false;
        }

        if (text[0] == '{')
            return TryCount(text, ref offset, out part, out error);
        foreach (var row in UnitTable.Rows)
        {
            if (row.Code == text)
            {
                part = row;
                error = null;
                return true;
            }
        }

        error = "`" + Shown(text) + "` is no unit known here; " + Remedy(text);
        return false;
    }

    private static bool TryCount(string text, ref int offset, [NotNullWhen(true)] out UnitPart? part, [NotNullWhen(false)] out string? error)
    {
        part = null;
        var close = text.IndexOf('}');
        if (close != text.Length - 1)
        {
            offset += close < 0 ? text.Length : close + 1;
            error = close < 0 ? "the thing counted is not closed; write `}` after it" : "nothing but `/` and a unit follows the `}` of a count";
            return false;
        }

        var thing = text.Substring(1, close - 1);
        if (!AsciiId.IsValid(thing))
        {
            offset++;
            error = "the thing counted is named in small letters a to z and digits, with a hyphen between words, as in {border-guard}";
            return false;
        }

        part = new UnitPart(text, UnitTable.Count, 1m, thing);
        error = null;
        return true;
    }

    private static string Remedy(string text)
    {
        if (text.Length <= LongestShown)
        {
            var near = UnitTable.Meant(ToAsciiLower(text)) ?? NearCode(text);
            if (near is not null)
                return "did you mean `" + near + "`?";
            if (AsciiId.IsValid(text) && TextChars.IsLower(text[0]))
                return "to count things write `{" + text + "}`";
        }

        return "write a UCUM code such as `km`, an ISO 4217 currency such as `USD`, or a count such as `{person}`";
    }

    // One letter is one edit from every other, so of these only a wrong case says what was meant.
    private static string? NearCode(string text)
    {
        var near = NearWord.Find(text, UnitTable.Rows.Select(row => row.Code));
        return near is not null && (text.Length > 1 || ToAsciiLower(near) == ToAsciiLower(text)) ? near : null;
    }

    private static string Shown(string text) => text.Length <= LongestShown ? text : text.Remove(LongestShown) + "...";

    private static string ToAsciiLower(string text)
    {
        var letters = text.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] is >= 'A' and <= 'Z')
                letters[i] = (char)(letters[i] + 32);
        }

        return new string(letters);
    }
}
