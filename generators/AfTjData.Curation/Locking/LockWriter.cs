using System.Globalization;
using System.Text;
using AfTjData.Compiler.Bind.Locks;

namespace AfTjData.Curation.Locking;

/// <summary>Writes the lock: the same entries always give the same bytes.</summary>
internal static class LockWriter
{
    private const string Header = """
        # Where each sentence of each locked text stands in its file, as byte offsets, and the hash by which it is known.
        # Written by the command `lock`; never edit it. A wrong boundary is mended in sentence-boundaries.yaml.

        """;

    /// <summary>The file's text.</summary>
    public static string Render(IEnumerable<LockedSource> sources)
    {
        var text = new StringBuilder(Header.ReplaceLineEndings("\n"));
        foreach (var source in sources.OrderBy(s => s.Source, StringComparer.Ordinal))
        {
            // Quotes keep other readers of YAML from taking 1.10 for the number 1.1, or a hash of digits for a number.
            text.Append(CultureInfo.InvariantCulture, $"\n{source.Source}:\n");
            text.Append(CultureInfo.InvariantCulture, $"  file: {Quote(source.File)}\n");
            text.Append(CultureInfo.InvariantCulture, $"  bytes: {source.Bytes}\n");
            text.Append(CultureInfo.InvariantCulture, $"  sha256: \"{source.Sha256}\"\n");
            text.Append("  sentences:\n");
            foreach (var s in source.Sentences)
                text.Append(CultureInfo.InvariantCulture, $"    \"{s.Number}\": {{ from: {s.From}, to: {s.To}, sha256: \"{s.Sha256}\" }}\n");
        }

        return text.ToString();
    }

    private static string Quote(string name) => '"' + name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + '"';
}
