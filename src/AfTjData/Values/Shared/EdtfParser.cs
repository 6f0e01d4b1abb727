using System.Diagnostics.CodeAnalysis;

namespace AfTjData.Shared;

/// <summary>Reads EDTF texts: levels 0 and 1 whole, and of level 2 sets and the qualification of parts.</summary>
/// <remarks>
/// The rules are those of the Extended Date/Time Format of ISO 8601-2, as the Library of Congress publishes it. What else
/// level 2 has is refused by name. Time and memory are linear in the text (a set is sorted besides); nothing recurses.
/// </remarks>
internal static class EdtfParser
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The text, without white space around it.</param>
    /// <param name="value">What it says.</param>
    /// <param name="error">What is wrong with it and how to mend it, to stand after a colon.</param>
    /// <param name="errorOffset">Where the mistake stands, counted in UTF-16 units from 0; the text's length if something is missing at the end.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out EdtfValue? value, [NotNullWhen(false)] out string? error, out int errorOffset)
    {
        var scan = new TextScan(text);
        value = Read(scan);
        error = value is null ? scan.Error ?? "this is no date" : null;
        errorOffset = scan.ErrorOffset;
        return value is not null;
    }

    private static EdtfValue? Read(TextScan scan)
    {
        var text = scan.Text;
        if (text.Length == 0)
        {
            scan.Fail(0, "the text is empty; write a date such as 2025, 2025-11 or 2025-11-13");
            return null;
        }

        if (text[0] == '[')
            return EdtfSetParser.Read(scan, EdtfShape.OneOf, ']');
        if (text[0] == '{')
            return EdtfSetParser.Read(scan, EdtfShape.AllOf, '}');
        var slash = text.IndexOf('/');
        if (slash >= 0)
            return EdtfIntervalParser.Read(scan, slash);
        return EdtfPointParser.TryRead(scan, 0, text.Length, takesTime: true, out var point) ? EdtfValue.OfDate(point) : null;
    }
}
