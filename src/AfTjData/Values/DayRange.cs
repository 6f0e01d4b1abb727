using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using AfTjData.Json;

namespace AfTjData;

/// <summary>A number of days that is known to lie between two numbers, either of which may be unknown.</summary>
/// <remarks>
/// What <see cref="EdtfDate.DaysTo(EdtfDate)"/> gives. The default value is a number of which nothing is known. The type is
/// immutable and safe for use by several threads.
/// </remarks>
/// <example>
/// <code>
/// var days = EdtfDate.Parse("2025-10").DaysTo("2025-11-15");
/// Console.WriteLine(days);              // 15 to 45 days
/// Console.WriteLine(days.AtMost(60));   // yes
/// Console.WriteLine(days.AtMost(30));   // maybe
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DayRangeJsonConverter))]
public readonly record struct DayRange
{
    /// <summary>A range of days.</summary>
    /// <param name="least">The least number; null where nothing bounds it below.</param>
    /// <param name="most">The greatest number; null where nothing bounds it above.</param>
    /// <exception cref="ArgumentException"><paramref name="least"/> is greater than <paramref name="most"/>.</exception>
    /// <example><code>var days = new DayRange(3, null);   // at least 3 days</code></example>
    public DayRange(long? least, long? most)
    {
        if (least > most)
            throw new ArgumentException("The least number of days is greater than the most.", nameof(least));
        Least = least;
        Most = most;
    }

    /// <summary>The least number of days it can be.</summary>
    /// <value>Null where nothing bounds it below.</value>
    public long? Least { get; }

    /// <summary>The greatest number of days it can be.</summary>
    /// <value>Null where nothing bounds it above.</value>
    public long? Most { get; }

    /// <summary>Whether the number is known.</summary>
    /// <value>True if <see cref="Least"/> and <see cref="Most"/> are the same number.</value>
    public bool IsExact => Least is { } least && least == Most;

    /// <summary>The range of the same numbers with the sign turned.</summary>
    /// <param name="days">A range.</param>
    /// <returns>From minus the most to minus the least.</returns>
    /// <example><code>var back = -EdtfDate.Parse("2025-10").DaysTo("2025-11-15");   // -45 to -15 days</code></example>
    public static DayRange operator -(DayRange days) => days.Negate();

    /// <summary>The range of the same numbers with the sign turned: the way back.</summary>
    /// <returns>From minus the most to minus the least.</returns>
    /// <example><code>var back = new DayRange(3, null).Negate();   // at most -3 days</code></example>
    public DayRange Negate() => new(-Most, -Least);

    /// <summary>Whether the number is a given one or less.</summary>
    /// <param name="days">A number of days.</param>
    /// <returns>Yes if even the most is not above it, no if even the least is, otherwise maybe.</returns>
    /// <example><code>var answer = EdtfDate.Parse("2025-10").DaysTo("2025-11-15").AtMost(30);   // maybe</code></example>
    public Ternary AtMost(long days) => Most <= days ? Ternary.Yes : Least > days ? Ternary.No : Ternary.Maybe;

    /// <summary>Whether the number is a given one or more.</summary>
    /// <param name="days">A number of days.</param>
    /// <returns>Yes if even the least is not below it, no if even the most is, otherwise maybe.</returns>
    /// <example><code>var answer = EdtfDate.Parse("2025-10").DaysTo("2025-11-15").AtLeast(15);   // yes</code></example>
    public Ternary AtLeast(long days) => Least >= days ? Ternary.Yes : Most < days ? Ternary.No : Ternary.Maybe;

    /// <summary>The range in words.</summary>
    /// <returns>Such as <c>5 days</c>, <c>15 to 45 days</c>, <c>at least 3 days</c> or <c>unknown</c>, the same in every culture.</returns>
    public override string ToString() => (Least, Most) switch
    {
        (null, null) => "unknown",
        ({ } least, null) => string.Create(CultureInfo.InvariantCulture, $"at least {Days(least)}"),
        (null, { } most) => string.Create(CultureInfo.InvariantCulture, $"at most {Days(most)}"),
        ({ } least, { } most) when least == most => Days(most),
        ({ } least, { } most) => string.Create(CultureInfo.InvariantCulture, $"{least} to {Days(most)}"),
    };

    private static string Days(long number) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number is 1 or -1 ? "day" : "days")}");
}
