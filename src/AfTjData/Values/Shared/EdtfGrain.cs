namespace AfTjData.Shared;

/// <summary>How fine a date is known, from coarse to fine.</summary>
/// <remarks>The numbers are those of the library's public enum; a test holds the two together.</remarks>
internal enum EdtfGrain
{
    /// <summary>One of a hundred years: <c>20XX</c>.</summary>
    Century = 1,

    /// <summary>One of ten years: <c>199X</c>.</summary>
    Decade = 2,

    /// <summary>A year.</summary>
    Year = 3,

    /// <summary>A season of a year.</summary>
    Season = 4,

    /// <summary>A month.</summary>
    Month = 5,

    /// <summary>A day.</summary>
    Day = 6,

    /// <summary>A second of a day.</summary>
    Time = 7,
}
