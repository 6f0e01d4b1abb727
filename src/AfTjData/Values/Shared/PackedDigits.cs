namespace AfTjData.Shared;

/// <summary>How packed tables write numbers: in printable ASCII, so that a table is valid UTF-8 and a person can look at it.</summary>
/// <remarks>
/// A number of varying length has its last byte at <c>0x40</c> and above (six bits) and every byte before it at <c>0x20</c> to <c>0x3F</c> (five
/// bits each, lowest first). A number of fixed width is written in bytes of <c>0x30</c> to <c>0x6F</c>, six bits each, lowest first.
/// </remarks>
internal static class PackedDigits
{
    /// <summary>The least byte that goes on to another.</summary>
    public const int More = 0x20;

    /// <summary>The least byte that ends a number.</summary>
    public const int Last = 0x40;

    /// <summary>The byte that stands for 0 in a number of fixed width.</summary>
    public const int FixedZero = 0x30;

    /// <summary>The most bytes a 64-bit number takes: twelve with five bits each, and a last one.</summary>
    public const int LongestNumber = 13;

    /// <summary>How many bytes of fixed width a seed takes.</summary>
    public const int SeedWidth = 2;

    /// <summary>The bits of a name's hash that stand with it, in one byte of fixed width.</summary>
    public const int MarkMask = 63;

    /// <summary>The day, since 0001-01-01, from which packed days are counted: 1 January 2025, because a number near zero is short.</summary>
    public const int Epoch = 739_251;

    /// <summary>How many bytes of fixed width hold every number up to <paramref name="highest"/>.</summary>
    public static int WidthOf(int highest)
    {
        var width = 1;
        while (highest >= 1 << 6 && width < 6)
        {
            highest >>= 6;
            width++;
        }

        return width;
    }
}
