namespace AfTjData.Shared;

/// <summary>One end of an interval.</summary>
internal enum EdtfEndKind
{
    /// <summary>A date.</summary>
    Date = 1,

    /// <summary><c>..</c>: there is no such end, or none is set.</summary>
    Open = 2,

    /// <summary>Empty: there is an end and nobody says when.</summary>
    Unknown = 3,
}

/// <summary>The start or the end of an interval.</summary>
/// <param name="kind">Whether the end is a date, open or unknown.</param>
/// <param name="point">The date, for an end that is one.</param>
internal readonly struct EdtfEnd(EdtfEndKind kind, EdtfPoint? point)
{
    /// <summary>Whether the end is a date, open or unknown.</summary>
    public EdtfEndKind Kind { get; } = kind;

    /// <summary>The date; null unless <see cref="Kind"/> is <see cref="EdtfEndKind.Date"/>.</summary>
    public EdtfPoint? Point { get; } = point;
}
