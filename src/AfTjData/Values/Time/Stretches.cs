using AfTjData.Shared;

namespace AfTjData;

/// <summary>The stretches of days that a date speaks of: one, or one of several, or each of several.</summary>
internal readonly struct Stretches
{
    private readonly EdtfValue? _value;
    private readonly Stretch _single;

    private Stretches(EdtfValue? set, in Stretch single)
    {
        _value = set;
        _single = single;
    }

    /// <summary>How many there are of which one is meant; 1 unless the date is a set of the sort "one of these".</summary>
    public int Alternatives => _value?.Shape == EdtfShape.OneOf ? _value.Members.Count : 1;

    /// <summary>How many there are of which all are meant; 1 unless the date is a set of the sort "each of these".</summary>
    public int Parts => _value?.Shape == EdtfShape.AllOf ? _value.Members.Count : 1;

    /// <summary>What a date as it is known speaks of.</summary>
    public static Stretches Of(EdtfDate date) => date.Value is { IsSet: true } set ? new(set, default) : new(null, OfSingle(date.Value));

    /// <summary>A single stretch.</summary>
    public static Stretches Of(in Stretch stretch) => new(null, stretch);

    /// <summary>One of the stretches.</summary>
    /// <param name="alternative">Which of the alternatives.</param>
    /// <param name="part">Which of the parts; one of the two numbers is always 0.</param>
    public Stretch At(int alternative, int part)
    {
        if (_value is null)
            return _single;
        var member = _value.Members[alternative + part];
        if (member.IsSingle)
            return OfPoint(member.First!);
        return _value.Shape == EdtfShape.AllOf
            ? Stretch.FromTo(DaySpan.Of(member.First), DaySpan.Of(member.Last))
            : Stretch.Somewhere(DaySpan.Over(member.First, member.Last), (member.First ?? member.Last!).Day != 0 && (member.Last ?? member.First!).Day != 0);
    }

    /// <summary>One alternative as one stretch, from the first day of its first part to the last day of its last.</summary>
    public Stretch Hull(int alternative)
    {
        var hull = At(alternative, 0);
        for (var part = 1; part < Parts; part++)
            hull = Stretch.Hull(hull, At(alternative, part));
        return hull;
    }

    private static Stretch OfSingle(EdtfValue? value) => value switch
    {
        null => Stretch.Unknown,
        { Point: { } point } => OfPoint(point),
        _ => Stretch.FromTo(DaySpan.Of(value.Start.Point), DaySpan.Of(value.End.Point)),
    };

    // A date that goes down to the day, or says that it would with XX, means one day; a coarser one some day or days.
    private static Stretch OfPoint(EdtfPoint point) => Stretch.Somewhere(DaySpan.Of(point), point.Day != 0);
}
