namespace AfTjData.Shared;

/// <summary>Reads <c>start/end</c>, where either may be a date, <c>..</c> for open, or nothing for unknown.</summary>
internal static class EdtfIntervalParser
{
    /// <summary>Reads the whole text of a scan as an interval.</summary>
    /// <param name="scan">The text.</param>
    /// <param name="slash">Where its first slash stands.</param>
    public static EdtfValue? Read(TextScan scan, int slash)
    {
        var text = scan.Text;
        var second = text.IndexOf('/', slash + 1);
        if (second >= 0)
        {
            scan.Fail(second, "an interval has one `/`; take the second out");
            return null;
        }

        if (!TryReadEnd(scan, 0, slash, out var start) || !TryReadEnd(scan, slash + 1, text.Length, out var end))
            return null;
        if (start.Point is null && end.Point is null)
        {
            scan.Fail(0, "an interval needs a date at one end at least; where neither is known leave the whole date out");
            return null;
        }

        // Ends that may be in order are let pass: 2004-06-11/2004-06 and 2004-06/2004 both say something.
        if (start.Point is { } first && end.Point is { } last && last.LatestDay < first.EarliestDay)
        {
            scan.Fail(slash + 1, "the interval ends before it starts; put the earlier date first");
            return null;
        }

        return EdtfValue.OfInterval(start, end);
    }

    private static bool TryReadEnd(TextScan scan, int start, int end, out EdtfEnd result)
    {
        result = default;
        if (start == end)
        {
            result = new EdtfEnd(EdtfEndKind.Unknown, null);
            return true;
        }

        switch (scan.Text.Substring(start, end - start))
        {
            case "..":
                result = new EdtfEnd(EdtfEndKind.Open, null);
                return true;
            case "open" or "now" or "present" or "*":
                return scan.Fail(start, "an open end is written `..`");
            case "unknown" or "?":
                return scan.Fail(start, "an end that nobody knows is left empty, as in 1985/");
        }

        if (!EdtfPointParser.TryRead(scan, start, end, takesTime: false, out var point))
            return false;
        result = new EdtfEnd(EdtfEndKind.Date, point);
        return true;
    }
}
