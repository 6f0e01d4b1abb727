namespace AfTjData.Shared;

/// <summary>A year of EDTF: four digits of which the last may be unspecified, or a long one written with Y.</summary>
/// <param name="isNegative">Whether a minus sign stands before the digits.</param>
/// <param name="magnitude">The digits as a number, a zero for each unspecified one.</param>
/// <param name="unspecifiedDigits">How many digits on the right are <c>X</c>: none, one or two.</param>
/// <param name="isLong">Whether the year has more than four digits and is written with Y.</param>
internal readonly struct EdtfYear(bool isNegative, long magnitude, int unspecifiedDigits, bool isLong)
{
    /// <summary>Whether a minus sign stands before the digits.</summary>
    public bool IsNegative { get; } = isNegative;

    /// <summary>The digits as a number, a zero for each unspecified one.</summary>
    public long Magnitude { get; } = magnitude;

    /// <summary>How many digits on the right are <c>X</c>: none, one or two.</summary>
    public int UnspecifiedDigits { get; } = unspecifiedDigits;

    /// <summary>Whether the year has more than four digits and is written with Y.</summary>
    public bool IsLong { get; } = isLong;

    /// <summary>The first year that the digits allow.</summary>
    public long First => IsNegative ? -LargestMagnitude : Magnitude;

    /// <summary>The last year that the digits allow.</summary>
    /// <remarks>There is no year -0000, so a negative year that may be anything near zero ends at -0001.</remarks>
    public long Last => IsNegative ? -Math.Max(Magnitude, 1) : LargestMagnitude;

    private long LargestMagnitude => Magnitude + (UnspecifiedDigits switch { 0 => 0, 1 => 9, _ => 99 });
}
