using AfTjData.Compiler.Bind.Headers;
using AfTjData.Compiler.Parse;
using AfTjData.Curation;

namespace AfTjData.Tool.Releases;

/// <summary>Changes values in <c>dataset.yaml</c> and nothing else of it: comments, quotes and layout stay.</summary>
internal static class HeaderText
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The text with another value under a key.</summary>
    /// <param name="text">The text of the file, which has no errors.</param>
    /// <param name="key">A key that it has.</param>
    /// <param name="value">A value that needs no quotes.</param>
    public static string With(string text, string key, string value)
    {
        var scalar = YamlReader.Read(new DataFile(DatasetHeader.FileName, text)).Root[key] as YamlScalar
            ?? throw new CurationException($"{DatasetHeader.FileName} has no `{key}` to change.");
        if (scalar.Value == value)
            return text;
        // The reader counts from behind a byte-order mark.
        var mark = text.StartsWith(ByteOrderMark) ? 1 : 0;
        var (start, end) = (scalar.Span.StartOffset + mark, scalar.Span.EndOffset + mark);
        var quote = scalar.IsPlain ? "" : text[start].ToString();
        return text[..start] + quote + value + quote + text[end..];
    }
}
