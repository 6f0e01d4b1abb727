namespace AfTjData.Shared;

/// <summary>A word for a size, which stays a word.</summary>
/// <remarks>The numbers are those of the library's public enum; a test holds the two together.</remarks>
internal enum SizeWordKind
{
    /// <summary><c>few</c></summary>
    Few = 1,

    /// <summary><c>several</c></summary>
    Several = 2,

    /// <summary><c>dozens</c></summary>
    Dozens = 3,

    /// <summary><c>scores</c></summary>
    Scores = 4,

    /// <summary><c>hundreds</c></summary>
    Hundreds = 5,

    /// <summary><c>thousands</c></summary>
    Thousands = 6,

    /// <summary><c>tens-of-thousands</c></summary>
    TensOfThousands = 7,

    /// <summary><c>hundreds-of-thousands</c></summary>
    HundredsOfThousands = 8,

    /// <summary><c>millions</c></summary>
    Millions = 9,
}
