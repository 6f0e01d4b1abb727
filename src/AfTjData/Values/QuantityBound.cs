namespace AfTjData;

/// <summary>How the number of a <see cref="Quantity"/> is to be taken.</summary>
/// <remarks>The numbers never change.</remarks>
public enum QuantityBound
{
    /// <summary>The number, no more and no less: <c>1357 km</c>.</summary>
    Exactly = 1,

    /// <summary>Near the number, on either side: <c>about 2000 {person}</c>. How near is not said.</summary>
    About = 2,

    /// <summary>The number or more: <c>at-least 5 {bazaar}</c>.</summary>
    AtLeast = 3,

    /// <summary>The number or less: <c>at-most 30 d</c>.</summary>
    AtMost = 4,

    /// <summary>More than the number, and not the number: <c>more-than 140 {person}</c>.</summary>
    MoreThan = 5,

    /// <summary>Less than the number, and not the number: <c>less-than 10 %</c>.</summary>
    LessThan = 6,

    /// <summary>One of the two numbers or anything from the one to the other: <c>between 2 and 3 GW</c>.</summary>
    Between = 7,

    /// <summary>A word and no number: <c>dozens {attack}</c>.</summary>
    SizeWord = 8,
}
