namespace AfTjData.Shared;

/// <summary>How a quantity's number is to be taken.</summary>
/// <remarks>The numbers are those of the library's public enum; a test holds the two together.</remarks>
internal enum QuantityBoundKind
{
    /// <summary>A number alone.</summary>
    Exactly = 1,

    /// <summary><c>about</c></summary>
    About = 2,

    /// <summary><c>at-least</c></summary>
    AtLeast = 3,

    /// <summary><c>at-most</c></summary>
    AtMost = 4,

    /// <summary><c>more-than</c></summary>
    MoreThan = 5,

    /// <summary><c>less-than</c></summary>
    LessThan = 6,

    /// <summary><c>between</c> … <c>and</c> …</summary>
    Between = 7,

    /// <summary>A word instead of a number.</summary>
    SizeWord = 8,
}
