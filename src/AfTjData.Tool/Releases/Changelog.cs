using AfTjData.Curation;

namespace AfTjData.Tool.Releases;

/// <summary>The text of CHANGELOG.md, in the form of Keep a Changelog: what is not released yet, then a section for each version, the newest first.</summary>
internal static class Changelog
{
    /// <summary>The file's name.</summary>
    public const string FileName = "CHANGELOG.md";

    /// <summary>What a change log that is not there yet begins as.</summary>
    public const string Empty = "# Changelog\n\n## [Unreleased]\n";

    private const string Unreleased = "## [Unreleased]";

    /// <summary>Whether the text has a section for a version.</summary>
    public static bool Has(string text, string version) => Lines(text).Any(l => l.StartsWith($"## [{version}]", StringComparison.Ordinal));

    /// <summary>What stands under "Unreleased", without blank lines around it.</summary>
    /// <exception cref="CurationException">There is no such heading.</exception>
    public static string UnreleasedOf(string text)
    {
        var lines = Lines(text);
        var (start, end) = SectionOf(lines);
        return string.Join('\n', lines[(start + 1)..end]).Trim('\n');
    }

    /// <summary>The text with a section below an empty "Unreleased".</summary>
    /// <param name="text">The text.</param>
    /// <param name="section">The section, which takes in what stood under "Unreleased".</param>
    /// <exception cref="CurationException">There is no such heading.</exception>
    public static string With(string text, string section)
    {
        var lines = Lines(text);
        var (start, end) = SectionOf(lines);
        var changed = string.Join('\n', [.. lines[..(start + 1)], "", .. section.TrimEnd('\n').Split('\n'), "", .. lines[end..]]).TrimEnd('\n') + "\n";
        return text.Contains("\r\n", StringComparison.Ordinal) ? changed.ReplaceLineEndings("\r\n") : changed;
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');

    private static (int Start, int End) SectionOf(string[] lines)
    {
        var start = Array.FindIndex(lines, l => l.TrimEnd() == Unreleased);
        if (start < 0)
            throw new CurationException($"{FileName} has no heading `{Unreleased}`, below which the section of the release goes.");
        // Another section of the same rank ends it, and so do link definitions at the end of the file.
        var end = Array.FindIndex(lines, start + 1, l => l.StartsWith("## ", StringComparison.Ordinal) || (l.StartsWith('[') && l.Contains("]: ", StringComparison.Ordinal)));
        return (start, end < 0 ? lines.Length : end);
    }
}
