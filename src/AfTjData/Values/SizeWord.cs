namespace AfTjData;

/// <summary>A word that a source uses where it gives no number.</summary>
/// <remarks>A size word stands for no range of numbers here: readers differ on what it means, so it stays a word. The numbers never change.</remarks>
public enum SizeWord
{
    /// <summary>A few: <c>few</c>.</summary>
    Few = 1,

    /// <summary>Several: <c>several</c>.</summary>
    Several = 2,

    /// <summary>Dozens: <c>dozens</c>.</summary>
    Dozens = 3,

    /// <summary>Scores: <c>scores</c>.</summary>
    Scores = 4,

    /// <summary>Hundreds: <c>hundreds</c>.</summary>
    Hundreds = 5,

    /// <summary>Thousands: <c>thousands</c>.</summary>
    Thousands = 6,

    /// <summary>Tens of thousands: <c>tens-of-thousands</c>.</summary>
    TensOfThousands = 7,

    /// <summary>Hundreds of thousands: <c>hundreds-of-thousands</c>.</summary>
    HundredsOfThousands = 8,

    /// <summary>Millions: <c>millions</c>.</summary>
    Millions = 9,
}
