namespace AfTjData.Tool.Pages;

/// <summary>A line of a page as it is shown, indented and short enough.</summary>
/// <param name="Text">The line.</param>
/// <param name="Role">What it is, from which a terminal takes its style.</param>
internal readonly record struct Line(string Text, LineRole Role);

/// <summary>What a line is on its page.</summary>
internal enum LineRole
{
    /// <summary>A heading of a section.</summary>
    Heading = 1,

    /// <summary>The title of an entry.</summary>
    Title = 2,

    /// <summary>Code.</summary>
    Code = 3,

    /// <summary>Anything else.</summary>
    Body = 4,
}
