using System.Globalization;

namespace AfTjData.Json;

/// <summary>Reads places in sources as <see cref="Locator.ToString"/> writes them.</summary>
internal static class LocatorText
{
    /// <summary>Reads <c>some-source#6.2</c>, <c>some-source#6.2-4</c> or <c>some-source#3.8-4.1</c>.</summary>
    public static bool TryRead(string text, out Locator locator)
    {
        locator = default;
        // An id holds no `#`, and what stands after one holds nothing but numbers, points and one hyphen.
        var hash = text.LastIndexOf('#');
        if (hash <= 0)
            return false;
        var range = text.AsSpan(hash + 1);
        var hyphen = range.IndexOf('-');
        if (!TrySentence(hyphen < 0 ? range : range[..hyphen], out var paragraph, out var sentence))
            return false;
        var (endParagraph, endSentence) = (paragraph, sentence);
        if (hyphen >= 0)
        {
            var end = range[(hyphen + 1)..];
            if (end.Contains('.') ? !TrySentence(end, out endParagraph, out endSentence) : !TryNumber(end, out endSentence))
                return false;
        }

        if ((endParagraph, endSentence).CompareTo((paragraph, sentence)) < 0)
            return false;
        locator = new Locator(Ref<Source>.To(SourceTable.Instance, text[..hash]), paragraph, sentence, endParagraph, endSentence);
        return true;
    }

    private static bool TrySentence(ReadOnlySpan<char> text, out int paragraph, out int sentence)
    {
        var point = text.IndexOf('.');
        sentence = 0;
        paragraph = 0;
        return point >= 0 && TryNumber(text[..point], out paragraph) && TryNumber(text[(point + 1)..], out sentence);
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0 && text[0] != '0';
}
