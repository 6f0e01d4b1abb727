namespace AfTjData.Tests.Time;

/// <summary>
/// What a date can mean, worked out by trying first and last days one by one. It shares nothing with the library but the text of the date: the days
/// come from the generator of the text.
/// </summary>
/// <param name="Text">The date.</param>
/// <param name="Alternatives">Of these one is meant; of each all parts are.</param>
internal sealed record PossibleDays(string Text, IReadOnlyList<IReadOnlyList<PossibleDays.Part>> Alternatives)
{
    // A day that no date of the tests comes near, on either side.
    public const int Endless = 10_000_000;

    // Relations hang on which of four days comes first and which is next to which: four days in a row reach three beyond a bound.
    private const int Reach = 3;

    private enum Answer
    {
        No = 0,
        Maybe = 1,
        Yes = 2,
    }

    /// <summary>Whether the last day of this comes before the first of the other, part by part.</summary>
    public string IsBefore(PossibleDays other) => Ask(other, (a, b) => a.Last < b.First, all: true, allOfOther: true);

    /// <summary>Whether a part of this shares a day with a part of the other.</summary>
    public string Overlaps(PossibleDays other) => Ask(other, (a, b) => Math.Max(a.First, b.First) <= Math.Min(a.Last, b.Last), all: false, allOfOther: false);

    /// <summary>Whether each part of this lies in a part of the other.</summary>
    public string Within(PossibleDays other) => Ask(other, (a, b) => b.First <= a.First && a.Last <= b.Last, all: true, allOfOther: false);

    /// <summary>Whether each part of the one is a part of the other.</summary>
    public string SameAs(PossibleDays other)
    {
        static bool Same((int First, int Last) a, (int First, int Last) b) => a == b;
        string[] both = [Ask(other, Same, all: true, allOfOther: false), other.Ask(this, Same, all: true, allOfOther: false)];
        return both.Contains("no") ? "no" : both.Contains("maybe") ? "maybe" : "yes";
    }

    /// <summary>Every relation that some days of this have to some days of the other, for dates without parts.</summary>
    public AllenRelation RelationsTo(PossibleDays other)
    {
        var found = AllenRelation.None;
        foreach (var (a, b) in Pairs(other))
            found |= Relation(a, b);
        return found;
    }

    /// <summary>The least and the most days from this to the other, for dates without parts; null where no date bounds them.</summary>
    public (long? Least, long? Most) DaysTo(PossibleDays other)
    {
        var least = long.MaxValue;
        var most = long.MinValue;
        foreach (var (a, b) in Pairs(other))
        {
            var days = b.First > a.Last ? b.First - a.Last : a.First > b.Last ? b.Last - a.First : 0;
            least = Math.Min(least, days);
            most = Math.Max(most, days);
        }

        static long? Known(long days) => Math.Abs(days) > Endless / 2 ? null : days;
        return (Known(least), Known(most));
    }

    public override string ToString() => Text;

    private static AllenRelation Relation((int First, int Last) a, (int First, int Last) b)
    {
        if (a == b)
            return AllenRelation.Same;
        if (a.Last < b.First)
            return a.Last + 1 == b.First ? AllenRelation.Meets : AllenRelation.Before;
        if (b.Last < a.First)
            return b.Last + 1 == a.First ? AllenRelation.MetBy : AllenRelation.After;
        if (a.First == b.First)
            return a.Last < b.Last ? AllenRelation.Starts : AllenRelation.StartedBy;
        if (a.Last == b.Last)
            return a.First > b.First ? AllenRelation.Finishes : AllenRelation.FinishedBy;
        if (a.First > b.First)
            return a.Last < b.Last ? AllenRelation.During : AllenRelation.OverlappedBy;
        return a.Last > b.Last ? AllenRelation.Contains : AllenRelation.Overlaps;
    }

    private static IEnumerable<(int First, int Last)> Choices(Part part, IReadOnlyList<int> days) =>
        from first in days
        where first >= part.FirstLow && first <= part.FirstHigh
        from last in days
        where last >= first && last >= part.LastLow && last <= part.LastHigh && (!part.IsOneDay || first == last)
        select (first, last);

    private static Answer Join(IEnumerable<Answer> answers, bool all) => all ? answers.Min() : answers.Max();

    private string Ask(PossibleDays other, Func<(int First, int Last), (int First, int Last), bool> holds, bool all, bool allOfOther)
    {
        var days = Days(other);
        var answers = (
            from alternative in Alternatives
            from theirs in other.Alternatives
            select Join(alternative.Select(a => Join(theirs.Select(b => Ask(a, b, days, holds)), allOfOther)), all)).Distinct().ToArray();
        return answers is [Answer.Yes] ? "yes" : answers is [Answer.No] ? "no" : "maybe";
    }

    private static Answer Ask(Part a, Part b, int[] days, Func<(int First, int Last), (int First, int Last), bool> holds)
    {
        var (yes, no) = (false, false);
        var choices = Choices(b, days).ToArray();
        foreach (var mine in Choices(a, days))
        {
            foreach (var theirs in choices)
            {
                if (holds(mine, theirs))
                    yes = true;
                else
                    no = true;
            }
        }

        return yes && no ? Answer.Maybe : yes ? Answer.Yes : Answer.No;
    }

    private IEnumerable<((int First, int Last) Mine, (int First, int Last) Theirs)> Pairs(PossibleDays other)
    {
        var days = Days(other);
        return
            from alternative in Alternatives
            from theirs in other.Alternatives
            let choices = Choices(theirs.Single(), days).ToArray()
            from a in Choices(alternative.Single(), days)
            from b in choices
            select (a, b);
    }

    // The days round every bound of the two: between them nothing changes.
    private int[] Days(PossibleDays other) =>
    [
        .. Alternatives.Concat(other.Alternatives)
            .SelectMany(a => a)
            .SelectMany(p => (int[])[p.FirstLow, p.FirstHigh, p.LastLow, p.LastHigh])
            .Distinct()
            .SelectMany(bound => Enumerable.Range(bound - Reach, (2 * Reach) + 1))
            .Distinct(),
    ];

    /// <summary>The days among which the first lies, and those among which the last does.</summary>
    internal sealed record Part(int FirstLow, int FirstHigh, int LastLow, int LastHigh, bool IsOneDay = false);
}
