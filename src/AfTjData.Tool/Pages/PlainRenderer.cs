namespace AfTjData.Tool.Pages;

/// <summary>Renders a page as text that is the same on every machine: no colours, 80 columns, line feeds.</summary>
internal static class PlainRenderer
{
    private const int Width = 80;

    /// <summary>Renders a page.</summary>
    public static string Render(Page page) => string.Concat(PageLayout.Of(page, Width).Select(l => l.Text + "\n"));
}
