namespace AfTjData;

/// <summary>Answers questions about two dates from the days that each can mean.</summary>
internal static class DateComparison
{
    private const AllenRelation Earlier = AllenRelation.Before | AllenRelation.Meets;
    private const AllenRelation Apart = Earlier | AllenRelation.MetBy | AllenRelation.After;
    private const AllenRelation Inside = AllenRelation.Starts | AllenRelation.During | AllenRelation.Finishes | AllenRelation.Same;

    /// <summary>Whether the last day of the first comes before the first day of the second.</summary>
    public static Ternary IsBefore(in Stretches a, in Stretches b) => Decide(a, b, Earlier, Of.Each, Of.Each);

    /// <summary>Whether the two have a day in common.</summary>
    public static Ternary Overlaps(in Stretches a, in Stretches b) => Decide(a, b, AllenRelation.Any & ~Apart, Of.Any, Of.Any);

    /// <summary>Whether no day of the first lies outside of the second.</summary>
    public static Ternary Within(in Stretches a, in Stretches b) => Decide(a, b, Inside, Of.Each, Of.Any);

    /// <summary>Whether the two have the same days.</summary>
    public static Ternary SameAs(in Stretches a, in Stretches b)
    {
        var forth = Decide(a, b, AllenRelation.Same, Of.Each, Of.Any);
        return a.Parts == 1 && b.Parts == 1 ? forth : forth & Decide(b, a, AllenRelation.Same, Of.Each, Of.Any);
    }

    /// <summary>The relations that the first can have to the second.</summary>
    public static AllenRelation Relations(in Stretches a, in Stretches b)
    {
        var found = AllenRelation.None;
        for (var i = 0; i < a.Alternatives; i++)
        {
            var left = a.Hull(i);
            for (var j = 0; j < b.Alternatives && found != AllenRelation.Any; j++)
                found |= AllenSolver.Possible(left, b.Hull(j));
        }

        return found;
    }

    /// <summary>How many days lie between the two, negative if the first is later.</summary>
    public static DayRange Days(in Stretches a, in Stretches b)
    {
        var least = long.MaxValue;
        var most = long.MinValue;
        for (var i = 0; i < a.Alternatives; i++)
        {
            var left = a.Hull(i);
            for (var j = 0; j < b.Alternatives; j++)
            {
                var right = b.Hull(j);
                least = Math.Min(least, Gap(left.FirstHigh, left.LastHigh, right.FirstLow, right.LastLow));
                most = Math.Max(most, Gap(left.FirstLow, left.LastLow, right.FirstHigh, right.LastHigh));
            }
        }

        return new DayRange(Known(least), Known(most));
    }

    // From the end of the earlier to the start of the later; 0 for stretches that touch the same day.
    private static long Gap(long firstA, long lastA, long firstB, long lastB) => Math.Max(0, firstB - lastA) + Math.Min(0, lastB - firstA);

    private static long? Known(long days) => Math.Abs(days) < Stretch.Far / 2 ? days : null;

    // Which alternative is meant is not known, so only what is true of all is firm.
    private static Ternary Decide(in Stretches a, in Stretches b, AllenRelation holds, Of ofA, Of ofB)
    {
        Ternary? answer = null;
        for (var i = 0; i < a.Alternatives; i++)
        {
            for (var j = 0; j < b.Alternatives; j++)
            {
                var one = DecideOne(a, i, b, j, holds, ofA, ofB);
                if (one.IsMaybe || (answer is { } before && before != one))
                    return Ternary.Maybe;
                answer = one;
            }
        }

        return answer ?? Ternary.Maybe;
    }

    private static Ternary DecideOne(in Stretches a, int i, in Stretches b, int j, AllenRelation holds, Of ofA, Of ofB)
    {
        var outer = Start(ofA);
        for (var k = 0; k < a.Parts; k++)
        {
            var left = a.At(i, k);
            var inner = Start(ofB);
            for (var l = 0; l < b.Parts; l++)
                inner = Gather(ofB, inner, Answer(AllenSolver.Possible(left, b.At(j, l)), holds));
            outer = Gather(ofA, outer, inner);
        }

        return outer;
    }

    private static Ternary Start(Of of) => Ternary.Of(of == Of.Each);

    private static Ternary Gather(Of of, Ternary left, Ternary right) => of == Of.Each ? left & right : left | right;

    private static Ternary Answer(AllenRelation possible, AllenRelation holds) =>
        (possible & ~holds) == AllenRelation.None ? Ternary.Yes
        : (possible & holds) == AllenRelation.None ? Ternary.No
        : Ternary.Maybe;

    // Whether something is asked of each of the dates of a set, or of any.
    private enum Of
    {
        Each = 1,
        Any = 2,
    }
}
