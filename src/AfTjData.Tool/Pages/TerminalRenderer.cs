using Spectre.Console;

namespace AfTjData.Tool.Pages;

/// <summary>Renders a page on a terminal: with colours, and as wide as it is.</summary>
internal static class TerminalRenderer
{
    /// <summary>Wider lines are hard to read.</summary>
    private const int WidestLine = 110;

    /// <summary>Renders a page.</summary>
    public static void Render(Page page, IAnsiConsole console)
    {
        // Texts are never read as markup, so that a bracket in a title stays a bracket.
        foreach (var line in PageLayout.Of(page, Math.Min(console.Profile.Width, WidestLine)))
            console.Write(new Text(line.Text + "\n", StyleOf(line.Role)));
    }

    private static Style StyleOf(LineRole role) => role switch
    {
        LineRole.Heading => new Style(Color.Teal, decoration: Decoration.Bold),
        LineRole.Title => new Style(decoration: Decoration.Bold),
        LineRole.Code => new Style(Color.Green),
        _ => Style.Plain,
    };
}
