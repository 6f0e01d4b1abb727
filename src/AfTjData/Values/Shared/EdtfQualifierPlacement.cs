namespace AfTjData.Shared;

/// <summary>Where the qualifiers of a date stand in its canonical text.</summary>
/// <remarks>
/// A qualifier right of a part speaks of that part and all before it, one left of a part of that part alone. Of the ways
/// to say the same the canonical one has the fewest qualifiers; of those, the one in which the fewest parts are
/// spoken of twice; of those, the one with the fewest on the left. So <c>?2004-?06-?11</c> becomes <c>2004-06-11?</c>.
/// </remarks>
internal readonly struct EdtfQualifierPlacement
{
    private const int EveryRight = 4 * 4 * 4;

    // Two bits a part, the year lowest: what stands on the right of it, and on the left.
    private readonly int _right;
    private readonly int _left;

    public EdtfQualifierPlacement(EdtfPoint point)
    {
        if (point.Qualifiers == EdtfQualifier.None)
            return;
        var wanted = (int)point.YearQualifier | ((int)point.MonthQualifier << 2) | ((int)point.DayQualifier << 4);
        var parts = point.Components;
        var bestCost = int.MaxValue;

        // With three parts there are 64 ways to fill the right-hand places, and each leaves one best way for the left.
        for (var right = 0; right < EveryRight >> (2 * (3 - parts)); right++)
        {
            var cost = Cost(wanted, right, parts, out var left);
            if (cost < bestCost)
            {
                bestCost = cost;
                _right = right;
                _left = left;
            }
        }
    }

    /// <summary>What stands left of a part: 0 the year, 1 the month or season, 2 the day.</summary>
    public EdtfQualifier Left(int part) => (EdtfQualifier)((_left >> (2 * part)) & 3);

    /// <summary>What stands right of a part: 0 the year, 1 the month or season, 2 the day.</summary>
    public EdtfQualifier Right(int part) => (EdtfQualifier)((_right >> (2 * part)) & 3);

    private static int Cost(int wanted, int right, int parts, out int left)
    {
        left = 0;
        var marks = 0;
        var twice = 0;
        var onTheLeft = 0;
        var fromTheRight = 0;
        var speaking = 0;
        for (var part = parts - 1; part >= 0; part--)
        {
            var here = (right >> (2 * part)) & 3;
            var want = (wanted >> (2 * part)) & 3;
            fromTheRight |= here;
            if ((fromTheRight & ~want) != 0)
                return int.MaxValue;
            if (here != 0)
            {
                marks++;
                speaking++;
            }

            var missing = want & ~fromTheRight;
            if (missing != 0)
            {
                left |= missing << (2 * part);
                marks++;
                onTheLeft++;
            }

            if (speaking + (missing != 0 ? 1 : 0) > 1)
                twice++;
        }

        return (marks * 16) + (twice * 4) + onTheLeft;
    }
}
