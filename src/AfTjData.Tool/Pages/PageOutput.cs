using Spectre.Console;

namespace AfTjData.Tool.Pages;

/// <summary>Brings a page to where the reader is.</summary>
internal static class PageOutput
{
    /// <summary>Writes a page.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="page">The page.</param>
    /// <param name="isPlain">Whether nobody watches, or colours are not wanted.</param>
    public static void Write(TextWriter output, Page page, bool isPlain)
    {
        if (isPlain)
            output.Write(PlainRenderer.Render(page));
        else
            TerminalRenderer.Render(page, AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) }));
    }
}
