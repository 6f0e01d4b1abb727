using AfTjData.Compiler.Link;

namespace AfTjData.Compiler.Pack;

/// <summary>Writes lists of records that are in the order of addresses.</summary>
internal static class RecordList
{
    /// <summary>Records of one kind: twice their number and the step from each to the next, or one more than that and runs of neighbours, whichever is shorter.</summary>
    public static void Write(IReadOnlyList<RecordAddress> addresses, PackedWriter row) => Write(addresses, 0, addresses.Count, row);

    /// <summary>Records of several kinds: how many kinds, then for each its table and its list.</summary>
    public static void WriteGroups(IReadOnlyList<RecordAddress> addresses, PackedWriter row)
    {
        var groups = 0;
        for (var i = 0; i < addresses.Count; i++)
            groups += i == 0 || addresses[i].Table != addresses[i - 1].Table ? 1 : 0;
        row.Number(groups);
        for (int from = 0, to; from < addresses.Count; from = to)
        {
            for (to = from + 1; to < addresses.Count && addresses[to].Table == addresses[from].Table;)
                to++;
            row.Number(addresses[from].Table);
            Write(addresses, from, to, row);
        }
    }

    private static void Write(IReadOnlyList<RecordAddress> addresses, int from, int to, PackedWriter row)
    {
        var (steps, runs) = (0, 0);
        for (var i = from; i < to; i++)
            steps += PackedWriter.LengthOf(addresses[i].Ordinal - (i == from ? 0 : addresses[i - 1].Ordinal));
        foreach (var (gap, more) in Runs(addresses, from, to))
            runs += PackedWriter.LengthOf(gap) + PackedWriter.LengthOf(more);

        row.Number((to - from) * 2 + (runs < steps ? 1 : 0));
        if (runs < steps)
        {
            foreach (var (gap, more) in Runs(addresses, from, to))
            {
                row.Number(gap);
                row.Number(more);
            }

            return;
        }

        for (var i = from; i < to; i++)
            row.Number(addresses[i].Ordinal - (i == from ? 0 : addresses[i - 1].Ordinal));
    }

    // How far from the end of the last run each begins, and how many it holds beside the first.
    private static IEnumerable<(int Gap, int More)> Runs(IReadOnlyList<RecordAddress> addresses, int from, int to)
    {
        var end = 0;
        for (var i = from; i < to;)
        {
            var first = i;
            while (++i < to && addresses[i].Ordinal == addresses[i - 1].Ordinal + 1)
            {
            }

            yield return (addresses[first].Ordinal - end, i - first - 1);
            end = addresses[i - 1].Ordinal + 1;
        }
    }
}
