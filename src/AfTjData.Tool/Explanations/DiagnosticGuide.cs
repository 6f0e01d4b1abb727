using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Support;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Explanations;

/// <summary>What the diagnostics mean and how to mend them: the catalogue of the compiler, with the text of CONTRIBUTING.md.</summary>
internal static class DiagnosticGuide
{
    /// <summary>The file whose sections explain them.</summary>
    private const string File = "CONTRIBUTING.md";

    private const string Prefix = "AFTJ";

    private const int Digits = 4;

    /// <summary>The diagnostics, by id.</summary>
    public static IReadOnlyList<Finding> All { get; } = [.. Findings.All.OrderBy(f => f.Id, StringComparer.Ordinal)];

    /// <summary>The diagnostic that somebody typed: <c>AFTJ0007</c>, in any case, or its number alone.</summary>
    public static Finding? Find(string typed) => All.FirstOrDefault(f => f.Id == Spelled(typed));

    /// <summary>Those that may have been meant: one slip away, or about what was typed.</summary>
    public static IReadOnlyList<Finding> Near(string typed)
    {
        var words = All.Where(f => typed.Length > 0 && f.Title.Contains(typed, StringComparison.OrdinalIgnoreCase)).ToList();
        if (words.Count > 0 || !Spelled(typed).StartsWith(Prefix, StringComparison.Ordinal))
            return words;
        // Ids differ in few digits, so that the nearest by its letters is one out of many. The numbers beside it are of the same sort of mistake.
        return Spelling.Nearest(Spelled(typed), All.Select(f => f.Id)) is null ? [] : [.. All.OrderBy(f => Math.Abs(NumberOf(f.Id) - NumberOf(Spelled(typed)))).Take(3).OrderBy(f => f.Id, StringComparer.Ordinal)];
    }

    /// <summary>The section of the diagnostic, without its heading.</summary>
    public static IReadOnlyList<GuidePart> Section(Finding finding)
    {
        var text = ShippedFiles.Text(File);
        var heading = $"\n### {finding.Id} {finding.Title}\n";
        var start = text.IndexOf(heading, StringComparison.Ordinal) + heading.Length;
        var end = text.IndexOf("\n<a id=", start, StringComparison.Ordinal);
        return GuidePart.Read(end < 0 ? text[start..] : text[start..end]);
    }

    private static string Spelled(string typed)
    {
        var id = typed.Trim().ToUpperInvariant();
        return id.Length is > 0 and <= Digits && id.All(char.IsAsciiDigit) ? Prefix + id.PadLeft(Digits, '0') : id;
    }

    private static int NumberOf(string id) => int.TryParse(id[Prefix.Length..], System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;
}
