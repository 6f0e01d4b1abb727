using System.Diagnostics.CodeAnalysis;

namespace AfTjData.Shared;

/// <summary>Reads sets of dates: <c>[..]</c> one of them, <c>{..}</c> all of them.</summary>
internal static class EdtfSetParser
{
    /// <summary>Reads the whole text of a scan, which begins with the opening bracket, as a set.</summary>
    public static EdtfValue? Read(TextScan scan, EdtfShape shape, char closing)
    {
        var text = scan.Text;
        var close = text.IndexOf(closing);
        if (close < 0)
        {
            scan.Fail(text.Length, "the set is not closed; write " + TextChars.Show(closing) + " at its end");
            return null;
        }

        if (close < text.Length - 1)
        {
            scan.Fail(close + 1, "nothing may follow the " + TextChars.Show(closing) + " that closes a set");
            return null;
        }

        var members = new List<EdtfMember>();
        for (var start = 1; start <= close;)
        {
            var comma = text.IndexOf(',', start, close - start);
            var end = comma < 0 ? close : comma;
            if (!TryReadMember(scan, start, end, close, out var member))
                return null;
            members.Add(member);
            start = end + 1;
        }

        return Finish(scan, shape, members);
    }

    private static EdtfValue? Finish(TextScan scan, EdtfShape shape, List<EdtfMember> members)
    {
        if (members.Count == 1 && members[0].IsSingle)
        {
            scan.Fail(0, "a set of one date is that date; write it without brackets");
            return null;
        }

        // A set has no order of its own: sorted, two that name the same dates have the same text.
        members.Sort(EdtfMember.Compare);
        for (var i = 1; i < members.Count; i++)
        {
            if (EdtfMember.Compare(members[i - 1], members[i]) == 0)
            {
                scan.Fail(0, "the set names " + members[i] + " twice; take one out");
                return null;
            }
        }

        return EdtfValue.OfSet(shape, members.ToArray());
    }

    private static bool TryReadMember(TextScan scan, int start, int end, int close, [NotNullWhen(true)] out EdtfMember? member)
    {
        member = null;
        if (start == end)
            return scan.Fail(start, "a date is missing in the set; write one or take the comma out");
        var slash = scan.Text.IndexOf('/', start, end - start);
        if (slash >= 0)
            return scan.Fail(slash, "a set holds no interval; write `..` between the first and the last date of a run");
        var dots = scan.Text.IndexOf("..", start, end - start, StringComparison.Ordinal);
        if (dots >= 0)
            return TryReadRun(scan, start, dots, end, close, out member);
        if (!EdtfPointParser.TryRead(scan, start, end, takesTime: false, out var point))
            return false;
        member = new EdtfMember(point, point);
        return true;
    }

    private static bool TryReadRun(TextScan scan, int start, int dots, int end, int close, [NotNullWhen(true)] out EdtfMember? member)
    {
        member = null;
        EdtfPoint? first = null;
        EdtfPoint? last = null;
        var lastStart = dots + 2;
        if (dots == start && lastStart == end)
            return scan.Fail(start, "`..` in a set needs a date beside it, as in [..1984] or [1984..]");
        if (dots == start && start != 1)
            return scan.Fail(dots, "only the first member of a set may begin with `..`");
        if (lastStart == end && end != close)
            return scan.Fail(dots, "only the last member of a set may end in `..`");
        if (dots > start && !EdtfPointParser.TryRead(scan, start, dots, takesTime: false, out first))
            return false;
        if (lastStart < end && !EdtfPointParser.TryRead(scan, lastStart, end, takesTime: false, out last))
            return false;
        if (first is not null && last is not null && !FormRun(scan, start, lastStart, first, last))
            return false;
        member = new EdtfMember(first, last);
        return true;
    }

    // What a run counts must be plain: every year, every month or every day from the first to the last.
    private static bool FormRun(TextScan scan, int firstStart, int lastStart, EdtfPoint first, EdtfPoint last)
    {
        if (first.HasUnspecified || first.IsSeason)
            return scan.Fail(firstStart, "a run in a set begins with a whole year, month or day, without X and no season");
        if (last.HasUnspecified || last.IsSeason)
            return scan.Fail(lastStart, "a run in a set ends with a whole year, month or day, without X and no season");
        if (first.Components != last.Components)
            return scan.Fail(lastStart, "both ends of a run in a set are years, or months, or days; write the second like the first");
        return last.EarliestDay > first.EarliestDay
            || scan.Fail(lastStart, "the run does not end after it starts; put the earlier date first");
    }
}
