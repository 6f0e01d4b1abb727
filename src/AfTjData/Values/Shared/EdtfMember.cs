namespace AfTjData.Shared;

/// <summary>A member of a set: a date, a run of dates, or all dates up to or from one.</summary>
/// <remarks>A single date is the run from itself to itself. At least one side is there.</remarks>
internal sealed class EdtfMember(EdtfPoint? first, EdtfPoint? last)
{
    /// <summary>The first date; null for a member <c>..1984</c>.</summary>
    public EdtfPoint? First { get; } = first;

    /// <summary>The last date; null for a member <c>1984..</c>, and the very object of <see cref="First"/> for a single date.</summary>
    public EdtfPoint? Last { get; } = last;

    /// <summary>Whether the member is one date and not several.</summary>
    public bool IsSingle => ReferenceEquals(First, Last);

    /// <summary>The first day it can mean; null for a member <c>..1984</c>.</summary>
    public long? EarliestDay => First?.EarliestDay;

    /// <summary>The last day it can mean; null for a member <c>1984..</c>.</summary>
    public long? LatestDay => Last?.LatestDay;

    /// <summary>The order in which a set's members are written: by first day, then by last day, then by text.</summary>
    public static int Compare(EdtfMember a, EdtfMember b)
    {
        // What runs on for ever comes last, wherever it starts: the grammar has `1984..` only at the end of a set.
        var order = (a.Last is null).CompareTo(b.Last is null);
        if (order == 0)
            order = (a.EarliestDay ?? long.MinValue).CompareTo(b.EarliestDay ?? long.MinValue);
        if (order == 0)
            order = (a.LatestDay ?? long.MaxValue).CompareTo(b.LatestDay ?? long.MaxValue);
        return order != 0 ? order : string.CompareOrdinal(a.ToString(), b.ToString());
    }

    /// <summary>The member's canonical text.</summary>
    public override string ToString() => EdtfWriter.Write(this);
}
