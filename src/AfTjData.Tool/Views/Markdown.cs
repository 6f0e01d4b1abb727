using System.Text;

namespace AfTjData.Tool.Views;

/// <summary>Text as Markdown shows it, letter by letter.</summary>
internal static class Markdown
{
    /// <summary>Text as code. Ids, paths and places in sources hold no back quote; a pipe would end a table's cell even inside code.</summary>
    public static string Code(string text) => $"`{text.Replace("|", "\\|", StringComparison.Ordinal)}`";

    /// <summary>Text as it stands: a title with an asterisk, a bracket or a pipe stays a title.</summary>
    public static string Plain(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text)
        {
            if ("\\`*_[]<>|".Contains(c))
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
