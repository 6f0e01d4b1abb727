using System.Text.RegularExpressions;

namespace AfTjData.Tool.Explanations;

/// <summary>A part of a section: a paragraph, or an example.</summary>
/// <param name="Text">The text; the lines of an example as they are, those of a paragraph joined.</param>
/// <param name="IsExample">Whether it is an example.</param>
internal sealed partial record GuidePart(string Text, bool IsExample)
{
    private const string Fence = "```";

    /// <summary>Reads the Markdown that the sections are written in: paragraphs, emphasis, links and fenced blocks.</summary>
    public static IReadOnlyList<GuidePart> Read(string markdown)
    {
        var parts = new List<GuidePart>();
        var lines = new List<string>();
        var inExample = false;
        foreach (var line in markdown.Split('\n'))
        {
            var isFence = line.StartsWith(Fence, StringComparison.Ordinal);
            if (isFence || (line.Length == 0 && !inExample))
            {
                if (lines.Count > 0)
                    parts.Add(inExample ? new GuidePart(string.Join('\n', lines), IsExample: true) : new GuidePart(Plain(string.Join(' ', lines)), IsExample: false));
                lines.Clear();
                inExample ^= isFence;
            }
            else
            {
                lines.Add(line);
            }
        }

        if (lines.Count > 0)
            parts.Add(new GuidePart(Plain(string.Join(' ', lines)), IsExample: false));
        return parts;
    }

    // Emphasis and links say nothing in a terminal; the words in them do.
    private static string Plain(string paragraph) => Link().Replace(Emphasis().Replace(paragraph, "$1"), "$1");

    [GeneratedRegex(@"(?<![\w*])\*([^*]+)\*(?![\w*])")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\[([^\]]+)\]\([^)\s]+\)")]
    private static partial Regex Link();
}
