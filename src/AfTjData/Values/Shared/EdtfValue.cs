namespace AfTjData.Shared;

/// <summary>What an EDTF text says: a date, an interval or a set of dates.</summary>
/// <remarks>
/// Immutable, so safe to share between threads. Earliest and latest follow from the digits alone: no qualifier widens
/// them, because EDTF gives no width to "approximately".
/// </remarks>
internal sealed class EdtfValue
{
    private EdtfValue(EdtfShape shape, EdtfPoint? point, EdtfEnd start, EdtfEnd end, IReadOnlyList<EdtfMember> members)
    {
        Shape = shape;
        Point = point;
        Start = start;
        End = end;
        Members = members;
    }

    /// <summary>Whether this is a date, an interval or a set.</summary>
    public EdtfShape Shape { get; }

    /// <summary>The date; null unless <see cref="Shape"/> is a date.</summary>
    public EdtfPoint? Point { get; }

    /// <summary>The start; of no meaning unless <see cref="Shape"/> is an interval.</summary>
    public EdtfEnd Start { get; }

    /// <summary>The end; of no meaning unless <see cref="Shape"/> is an interval.</summary>
    public EdtfEnd End { get; }

    /// <summary>The members of a set in canonical order; empty for a date or an interval.</summary>
    public IReadOnlyList<EdtfMember> Members { get; }

    /// <summary>The first day it can mean, in days since 0001-01-01; null where open or unknown.</summary>
    public long? EarliestDay { get; private set; }

    /// <summary>The last day it can mean, in days since 0001-01-01; null where open or unknown.</summary>
    public long? LatestDay { get; private set; }

    /// <summary>The grain of the coarsest date in it.</summary>
    public EdtfGrain Grain { get; private set; } = EdtfGrain.Time;

    /// <summary>What is said of any part of any date in it.</summary>
    public EdtfQualifier Qualifiers { get; private set; }

    /// <summary>Whether any digit of any date in it is unspecified.</summary>
    public bool HasUnspecified { get; private set; }

    /// <summary>Whether this is a set, of either sort.</summary>
    public bool IsSet => Shape is EdtfShape.OneOf or EdtfShape.AllOf;

    /// <summary>Whether <c>..</c> stands where the first date would.</summary>
    public bool IsOpenStart => Shape == EdtfShape.Interval ? Start.Kind == EdtfEndKind.Open : IsSet && Members[0].First is null;

    /// <summary>Whether <c>..</c> stands where the last date would.</summary>
    public bool IsOpenEnd => Shape == EdtfShape.Interval ? End.Kind == EdtfEndKind.Open : IsSet && Members[Members.Count - 1].Last is null;

    /// <summary>The value that is one date.</summary>
    public static EdtfValue OfDate(EdtfPoint point)
    {
        var value = new EdtfValue(EdtfShape.Date, point, default, default, []) { EarliestDay = point.EarliestDay, LatestDay = point.LatestDay };
        value.Take(point);
        return value;
    }

    /// <summary>The value that is an interval.</summary>
    public static EdtfValue OfInterval(EdtfEnd start, EdtfEnd end)
    {
        var value = new EdtfValue(EdtfShape.Interval, null, start, end, []) { EarliestDay = start.Point?.EarliestDay, LatestDay = end.Point?.LatestDay };
        value.Take(start.Point);
        value.Take(end.Point);
        return value;
    }

    /// <summary>The value that is a set; the members stand in canonical order and there is at least one.</summary>
    public static EdtfValue OfSet(EdtfShape shape, IReadOnlyList<EdtfMember> members)
    {
        long? earliest = long.MaxValue;
        long? latest = long.MinValue;
        var value = new EdtfValue(shape, null, default, default, members);
        foreach (var member in members)
        {
            // A member without a bound leaves the whole set without it, whatever comes after.
            earliest = earliest is { } e && member.EarliestDay is { } first ? Math.Min(e, first) : null;
            latest = latest is { } l && member.LatestDay is { } last ? Math.Max(l, last) : null;
            value.Take(member.First);
            if (!member.IsSingle)
                value.Take(member.Last);
        }

        value.EarliestDay = earliest;
        value.LatestDay = latest;
        return value;
    }

    /// <summary>The canonical text.</summary>
    public override string ToString() => EdtfWriter.Write(this);

    private void Take(EdtfPoint? point)
    {
        if (point is null)
            return;
        Qualifiers |= point.Qualifiers;
        HasUnspecified |= point.HasUnspecified;
        if (point.Grain < Grain)
            Grain = point.Grain;
    }
}
