namespace AfTjData.Shared;

/// <summary>Reads the time of a date: hours, minutes and seconds, and perhaps the shift from UTC.</summary>
internal static class EdtfTimeParser
{
    private const string Form = "a time is written THH:MM:SS";
    private const string ShiftForm = "a shift from UTC is written Z, +HH or +HH:MM";

    /// <summary>Reads a time at the position of a scan, after its T, to the end of the stretch in hand.</summary>
    /// <param name="scan">The text.</param>
    /// <param name="time">The canonical time with its T: <c>Z</c> for no shift, no minutes in a shift of whole hours.</param>
    public static bool TryRead(TextScan scan, out string time)
    {
        time = "";
        var start = scan.Position;
        if (!TryReadNumber(scan, 23, "hour", Form, out _))
            return false;
        if (scan.AtEnd)
            return scan.Fail(scan.Position, "EDTF has times with minutes and seconds only; where they are not known leave the time out");
        if (!TryReadSeparator(scan, Form) || !TryReadNumber(scan, 59, "minute", Form, out _))
            return false;
        if (scan.AtEnd)
            return scan.Fail(scan.Position, "EDTF has times with seconds only; where they are not known leave the time out");
        if (!TryReadSeparator(scan, Form) || !TryReadNumber(scan, 59, "second", Form, out _))
            return false;
        time = "T" + scan.Since(start);
        if (scan.AtEnd)
            return true;
        if (!TryReadShift(scan, out var shift))
            return false;
        time += shift;
        return true;
    }

    private static bool TryReadShift(TextScan scan, out string shift)
    {
        shift = "Z";
        if (scan.Peek is '.' or ',')
            return scan.Fail(scan.Position, "EDTF has no fractions of a second; take them out");
        if (scan.Peek is '?' or '~' or '%')
            return scan.Fail(scan.Position, "a date with a time takes no qualifier; take out the qualifier or the time");
        if (scan.Take('Z'))
            return scan.AtEnd || EdtfPointParser.Unexpected(scan, "nothing follows Z");
        var at = scan.Position;
        if (!scan.Take('+') && !scan.Take('-'))
            return EdtfPointParser.Unexpected(scan, ShiftForm);
        if (!TryReadNumber(scan, 14, "hour of a shift", ShiftForm, out var hours))
            return false;
        var minutes = 0;
        if (!scan.AtEnd && (!TryReadSeparator(scan, ShiftForm) || !TryReadNumber(scan, 59, "minute of a shift", ShiftForm, out minutes)))
            return false;
        if (!scan.AtEnd)
            return EdtfPointParser.Unexpected(scan, "nothing follows the shift from UTC");
        if (hours == 14 && minutes > 0)
            return scan.Fail(at, "a shift from UTC is at most 14 hours");
        if (hours == 0 && minutes == 0)
            return scan.Text[at] == '+' || scan.Fail(at, "no shift from UTC is written Z");
        shift = scan.Text[at] + TextChars.Digits(hours, 2) + (minutes > 0 ? ":" + TextChars.Digits(minutes, 2) : "");
        return true;
    }

    private static bool TryReadSeparator(TextScan scan, string form) => scan.Take(':') || EdtfPointParser.Unexpected(scan, form);

    private static bool TryReadNumber(TextScan scan, int largest, string part, string form, out int number)
    {
        number = 0;
        var start = scan.Position;
        for (var i = 0; i < 2; i++)
        {
            if (!TextChars.IsDigit(scan.Peek))
                return EdtfPointParser.Unexpected(scan, form);
            number = number * 10 + (scan.Peek - '0');
            scan.Position++;
        }

        return number <= largest
            || scan.Fail(start, "there is no " + part + " " + TextChars.Digits(number, 2) + "; it is " + TextChars.Digits(largest, 1) + " at most");
    }
}
