namespace AfTjData;

/// <summary>Finds which Allen relations two stretches can have that are known as ranges.</summary>
/// <remarks>
/// A relation says of the first and last days which is earlier or that they are equal. Together with the ranges that is a
/// system of differences between whole numbers, which has a solution unless bounds contradict each other round a circle;
/// so the answer is exact, neither a relation too many nor one too few.
/// </remarks>
internal static class AllenSolver
{
    private const int Nodes = 5;
    private const int Origin = 0;
    private const long NoBound = 1L << 59;

    /// <summary>The relations that the first can have to the second.</summary>
    public static AllenRelation Possible(in Stretch a, in Stretch b)
    {
        // Most pairs lie far apart, and need no more than this.
        if (a.LastHigh < b.FirstLow - 1)
            return AllenRelation.Before;
        if (b.LastHigh < a.FirstLow - 1)
            return AllenRelation.After;

        // bounds[i, j] is how far point j can be above point i. The points are the origin, and start and end of each, where
        // the end is the day after the last, as then an end that equals a start is what "meets" means.
        Span<long> bounds = stackalloc long[Nodes * Nodes];
        bounds.Fill(NoBound);
        for (var i = 0; i < Nodes; i++)
            bounds[i * Nodes + i] = 0;
        Bound(bounds, 1, a);
        Bound(bounds, 3, b);
        Close(bounds);
        return OneWay(bounds, new Pair(1, 2, 3, 4)) | OneWay(bounds, new Pair(3, 4, 1, 2)).Converse();
    }

    // Seven relations; the other six are these with the two stretches swapped.
    private static AllenRelation OneWay(ReadOnlySpan<long> bounds, Pair p)
    {
        var found = AllenRelation.None;
        if (Holds(bounds, [(p.End1, p.Start2, -1)]))
            found |= AllenRelation.Before;
        if (Holds(bounds, [(p.End1, p.Start2, 0), (p.Start2, p.End1, 0)]))
            found |= AllenRelation.Meets;
        if (Holds(bounds, [(p.Start1, p.Start2, -1), (p.Start2, p.End1, -1), (p.End1, p.End2, -1)]))
            found |= AllenRelation.Overlaps;
        if (Holds(bounds, [(p.Start1, p.Start2, 0), (p.Start2, p.Start1, 0), (p.End1, p.End2, -1)]))
            found |= AllenRelation.Starts;
        if (Holds(bounds, [(p.Start2, p.Start1, -1), (p.End1, p.End2, -1)]))
            found |= AllenRelation.During;
        if (Holds(bounds, [(p.Start2, p.Start1, -1), (p.End1, p.End2, 0), (p.End2, p.End1, 0)]))
            found |= AllenRelation.Finishes;
        if (Holds(bounds, [(p.Start1, p.Start2, 0), (p.Start2, p.Start1, 0), (p.End1, p.End2, 0), (p.End2, p.End1, 0)]))
            found |= AllenRelation.Same;
        return found;
    }

    private static void Bound(Span<long> bounds, int start, in Stretch stretch)
    {
        var end = start + 1;
        bounds[Origin * Nodes + start] = stretch.FirstHigh;
        bounds[start * Nodes + Origin] = -stretch.FirstLow;
        bounds[Origin * Nodes + end] = stretch.LastHigh + 1;
        bounds[end * Nodes + Origin] = -(stretch.LastLow + 1);
        bounds[end * Nodes + start] = -1;
        if (stretch.IsOneDay)
            bounds[start * Nodes + end] = 1;
    }

    private static void Close(Span<long> bounds)
    {
        for (var via = 0; via < Nodes; via++)
        {
            for (var i = 0; i < Nodes; i++)
            {
                for (var j = 0; j < Nodes; j++)
                    bounds[i * Nodes + j] = Math.Min(bounds[i * Nodes + j], bounds[i * Nodes + via] + bounds[via * Nodes + j]);
            }
        }
    }

    // Each further bound says that the first point is at most so much above the second.
    private static bool Holds(ReadOnlySpan<long> known, ReadOnlySpan<(int Point, int Above, long Most)> further)
    {
        Span<long> bounds = stackalloc long[Nodes * Nodes];
        known.CopyTo(bounds);
        foreach (var (point, above, most) in further)
        {
            if (bounds[point * Nodes + above] + most < 0)
                return false;
            for (var i = 0; i < Nodes; i++)
            {
                for (var j = 0; j < Nodes; j++)
                    bounds[i * Nodes + j] = Math.Min(bounds[i * Nodes + j], bounds[i * Nodes + above] + most + bounds[point * Nodes + j]);
            }
        }

        return true;
    }

    private readonly record struct Pair(int Start1, int End1, int Start2, int End2);
}
